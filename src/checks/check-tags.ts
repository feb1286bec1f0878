import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { toValidId } from '../schemas/to-id.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readTexts } from '../files/read-texts.ts';

/** Two spellings of a tag that give one id are one tag; an editor meant one of them. */
export function checkTags(articles: readonly ContentFile[]): Finding[] {
  const counts = new Map<string, number>();
  const named = articles.flatMap((article) =>
    readTexts(article, ['tags']).map(([path, written]) => {
      const name = written.trim();
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return { article, path, name, id: toValidId(name) };
    }),
  );
  const byId = Map.groupBy(named, ({ id }) => id);
  return [...byId].flatMap(([id, uses]) => {
    const names = new Set(uses.map(({ name }) => name));
    // The name that most articles have is meant; of two with as many the first.
    const [meant] = [...names].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    const other = uses.find(({ name }) => name !== meant);
    if (!other || meant === undefined) return [];
    return [
      {
        rule: 'tag-spelling',
        severity: 'warning',
        file: other.article.file,
        ...other.article.locate(other.path),
        message: say({
          de: `Das Schlagwort „${other.name}“ heißt anderswo „${meant}“, und beide sind die Seite tags/${id}/.`,
          en: `The tag “${other.name}” is “${meant}” elsewhere, and both are the page tags/${id}/.`,
        }),
        fix: say({
          de: `Ist „${meant}“ gemeint? Überall gleich schreiben.`,
          en: `Did you mean “${meant}”? Write it the same everywhere.`,
        }),
      },
    ];
  });
}
