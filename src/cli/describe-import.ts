import { say } from '../i18n/say.ts';
import type { ArticleFile } from '../import/import-source.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Content } from '../reading/load-content.ts';
import { findUnknownSpeakers } from '../reports/find-unknown.ts';
import { findUnlinked } from '../reports/find-unlinked.ts';
import { readArticle } from '../articles/read-article.ts';
import type { Registry } from '../text/names/create-registry.ts';
import { toVisible } from '../schemas/visible-text.ts';
import { toCount } from './to-count.ts';

const MOST = 8;

interface Import {
  readonly path: string;
  /** Of the source. */
  readonly name: string;
  readonly article: ArticleFile;
  readonly file: ContentFile;
  readonly content: Content;
  readonly isDry: boolean;
}

/** Tells what an import wrote and what the annotator finds in it: statements, speakers, those whom the registry does not have, names left open. */
export function describeImport({ path, name, article, file, content, isDry }: Import): string {
  const { registry } = content;
  const reading = readArticle(file, registry);
  const { quotes, statements, mentions } = reading.annotations;
  const speakers = countSpeakers(quotes, registry);
  const unknown = findUnknownSpeakers([reading]);
  const unlinked = findUnlinked([reading], registry).map(
    ({ line, column, message }) => `${path}:${String(line)}:${String(column)} ${message}`,
  );
  const words = reading.text.split(/\s+/u).filter(Boolean).length;
  const source = name === '-' ? '<stdin>' : name;
  const count = toCount(words, 'word');
  const [look, notLinked] = [
    say({ de: 'Bitte ansehen', en: 'Look' }),
    say({ de: 'Nicht verlinkt', en: 'Not linked' }),
  ];
  const found = `${toCount(statements.length, 'statement')}, ${toCount(mentions.length, 'name')}`;
  return [
    say({
      de: `${path}: ${count}, aus ${source} ${isDry ? 'zu importieren' : 'importiert'}`,
      en: `${path}: ${count}, ${isDry ? 'would be imported' : 'imported'} from ${source}`,
    }),
    ...article.warnings.map((warning) => `  ${look}: ${warning}`),
    say({ de: `  ${found} verlinkt`, en: `  ${found} linked` }),
    ...toLine(say({ de: 'Sprecher', en: 'Speakers' }), speakers),
    ...toLine(
      say({ de: 'Nicht im Register', en: 'Not in the registry' }),
      unknown.map(({ name: one, places }) => `${one} (${String(places.length)})`),
    ),
    ...unlinked.slice(0, MOST).map((line) => `  ${notLinked}: ${line}`),
    ...(unlinked.length > MOST ? [`  ${toMore(unlinked.length - MOST)}: npm run check`] : []),
  ]
    .map(toVisible)
    .join('\n');
}

function toLine(label: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const more = names.length > MOST ? ` ${toMore(names.length - MOST)}` : '';
  return [`  ${label}: ${names.slice(0, MOST).join(', ')}${more}`];
}

function toMore(count: number): string {
  return say({ de: `… und ${String(count)} mehr`, en: `… ${String(count)} more` });
}

/** Known speakers with how often they speak, most frequent first. */
function countSpeakers(
  quotes: readonly { readonly speaker: { readonly ids: readonly string[] } }[],
  { actors }: Registry,
): string[] {
  const ids = quotes.flatMap(({ speaker }) => speaker.ids);
  return [...Map.groupBy(ids, (id) => id)]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([id, all]) => `${actors.get(id)?.name ?? id} (${String(all.length)})`);
}
