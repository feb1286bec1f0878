import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ActorData } from '../schemas/actor.ts';
import type { ContentFile, Entry } from '../files/content-file.ts';
import type { Content } from '../reading/load-content.ts';
import type { ArticleReading } from '../articles/read-article.ts';

/** Entries that no article names, with a word on why that may be. Built-in entries are left out. */
export function findUnused(
  { actors, places, terms }: Pick<Content, 'actors' | 'places' | 'terms'>,
  articles: readonly ArticleReading[],
): Finding[] {
  const used = new Set<string>();
  for (const { annotations, references } of articles) {
    for (const { kind, id } of references) used.add(`${kind} ${id}`);
    for (const { kind, id } of annotations.mentions) used.add(`${kind} ${id}`);
    for (const { speaker, addressee, relay } of annotations.quotes)
      for (const id of [...speaker.ids, ...addressee.ids, ...relay]) used.add(`actor ${id}`);
  }
  const toUnused = (
    kind: keyof typeof NO_ARTICLE_NAMES,
    entries: readonly ContentFile[],
    key: string,
  ): Finding[] =>
    entries
      .filter(({ id, path }) => path !== '' && !used.has(`${kind} ${id}`))
      .map(({ id, file, locate }) => ({
        rule: 'unused-entry',
        severity: 'note',
        file,
        ...locate([key]),
        message: `${say(NO_ARTICLE_NAMES[kind])} ${id}.`,
        fix: say({
          de: 'Die Form, die Artikel verwenden, als Nebennamen ergänzen; oder es so lassen, für künftige Artikel.',
          en: 'Add the form that articles use as an alias, or leave it for articles to come.',
        }),
      }));
  return [
    ...toUnused('actor', actors, 'name'),
    ...toUnused('place', places, 'name'),
    ...toUnused('term', terms, 'term'),
  ];
}

/** An id ends the sentence. */
const NO_ARTICLE_NAMES = {
  actor: { de: 'Kein Artikel nennt den Akteur', en: 'No article names the actor' },
  place: { de: 'Kein Artikel nennt den Ort', en: 'No article names the place' },
  term: { de: 'Kein Artikel nennt den Begriff', en: 'No article names the term' },
} as const satisfies Readonly<Record<string, Said>>;

/** Roles without any date: "der Minister" would be this person in every year. */
export function findUndatedRoles(actors: readonly Entry<ActorData>[]): Finding[] {
  return actors.flatMap(({ id, file, data, locate }) =>
    data.roles.flatMap(({ title, from, to }, index): Finding[] =>
      from !== undefined || to !== undefined
        ? []
        : [
            {
              rule: 'undated-role',
              severity: 'note',
              file,
              ...locate(['roles', index]),
              message: say({
                de: `Das Amt „${title}“ von ${id} hat kein Datum.`,
                en: `The role “${title}” of ${id} has no date.`,
              }),
              fix: say({
                de: 'from: ergänzen und, wenn es endete, to: (2022, 2022-02 oder 2022-02-02).',
                en: 'Add from: and, where it ended, to: (2022, 2022-02 or 2022-02-02).',
              }),
            },
          ],
    ),
  );
}
