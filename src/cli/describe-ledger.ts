import { say } from '../i18n/say.ts';
import { toStates } from '../ledger/accept.ts';
import { countGone, findLost } from '../ledger/find-lost.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { PlacedQuotes } from '../loaders/read-article-quotes.ts';
import { toVisible } from '../schemas/visible-text.ts';
import { toCount } from './to-count.ts';

const WIDTH = 70;

/** How many quotes of the articles are in each state, and how many issued ids have lost their words. */
export interface StateCounts {
  readonly same: number;
  readonly changed: number;
  readonly fresh: number;
  /** Issued ids that an editor must settle. */
  readonly doubtful: number;
  readonly lost: number;
}

export function countStates(ledger: Ledger, articles: readonly PlacedQuotes[]): StateCounts {
  const states = articles.flatMap((article) => toStates(ledger, article));
  const count = (state: string): number => states.filter((one) => one === state).length;
  return {
    same: count('same'),
    changed: count('changed'),
    fresh: count('new'),
    doubtful: articles.reduce((sum, { matching }) => sum + matching.doubts.length, 0),
    lost: findLost(ledger, articles).length,
  };
}

/** Tells an editor what is new, changed, doubtful and lost, each with the command that settles it. */
export function describeLedger(
  ledger: Ledger,
  articles: readonly PlacedQuotes[],
  file: string,
): string {
  const counts = countStates(ledger, articles);
  const sections = [
    toSection(say({ de: 'Umbenannt', en: 'Renamed' }), articles.flatMap(toRename), ''),
    toSection(
      say({ de: 'Neu', en: 'New' }),
      articles.flatMap((article) => toLines(ledger, article, 'new')),
      say({ de: 'accept schreibt sie auf.', en: 'accept writes them down.' }),
    ),
    toSection(
      say({ de: 'Geändert', en: 'Changed' }),
      articles.flatMap((article) => toLines(ledger, article, 'changed')),
      say({
        de: 'accept behält die IDs und den alten Wortlaut; correct ID sagt, dass der alte Wortlaut falsch war.',
        en: 'accept keeps the ids and the old words; correct ID says that the old words were wrong.',
      }),
    ),
    toSection(
      say({ de: 'Zweifelhaft', en: 'Doubtful' }),
      articles.flatMap((article) => toQuestions(ledger, article)),
      say({
        de: 'accept ALT=NEU, wenn es dasselbe Zitat ist, retire ALT --reason "…", wenn es weg ist.',
        en: 'accept OLD=NEW if it is the same quote, retire OLD --reason "…" if it is gone.',
      }),
    ),
    toSection(
      say({ de: 'Verloren', en: 'Lost' }),
      findLost(ledger, articles).map(
        (id) => `${id} ${toWords(ledger, id)} (${ledger.quotes.get(id)?.article ?? ''})`,
      ),
      [
        say({
          de: 'retire ID … --reason "…" nennt auf der Seite den Grund, merge ID INTO führt zu einem anderen Zitat.',
          en: 'retire ID … --reason "…" says why on its page, merge ID INTO sends readers to another quote.',
        }),
        ...[...countGone(ledger, articles)].map(toGone),
      ].join('\n  '),
    ),
  ].filter(Boolean);
  const { same, changed, fresh, doubtful, lost } = counts;
  const none = say({
    de: `Es gibt noch kein Zitatverzeichnis: npm run ledger -- accept legt ${file} an.\n`,
    en: `There is no ledger yet: npm run ledger -- accept begins ${file}.\n`,
  });
  const known = toCount(same, 'quote');
  const summary = say({
    de: `${file}: ${known} wie bekannt, ${String(fresh)} neu, ${String(changed)} geändert, ${String(doubtful)} zweifelhaft, ${String(lost)} verloren.`,
    en: `${file}: ${known} as known, ${String(fresh)} new, ${String(changed)} changed, ${String(doubtful)} doubtful, ${String(lost)} lost.`,
  });
  return [...sections, `${ledger.quotes.size === 0 ? none : ''}${summary}`].join('\n\n');
}

function toSection(title: string, lines: readonly string[], hint: string): string {
  if (lines.length === 0) return '';
  return [
    `${title} (${String(lines.length)})`,
    ...lines,
    ...(hint === '' ? [] : [`  ${hint}`]),
  ].join('\n');
}

function toGone([article, count]: readonly [string, number]): string {
  const quotes = toCount(count, 'quote');
  return say({
    de: `${article} ist weg: retire --article ${article} --reason "…" nennt den Grund für ${quotes}.`,
    en: `${article} is gone: retire --article ${article} --reason "…" says so of ${quotes}.`,
  });
}

function toRename({ article, formerly }: PlacedQuotes): string[] {
  if (formerly === undefined) return [];
  return [
    say({
      de: `${formerly} heißt jetzt ${article}; Zitate und Links ziehen mit.`,
      en: `${formerly} is ${article} now; its quotes and links go along.`,
    }),
  ];
}

function toLines(ledger: Ledger, article: PlacedQuotes, state: 'new' | 'changed'): string[] {
  const states = toStates(ledger, article);
  return article.quotes.flatMap(({ text }, index) => {
    if (states[index] !== state) return [];
    const id = article.ids[index] ?? '';
    const before = state === 'changed' ? toWords(ledger, id) : undefined;
    const was = before && say({ de: `\n  vorher: ${before}`, en: `\n  was: ${before}` });
    return [`${toPlace(article, index)} ${id} ${toQuoted(text)}${was ?? ''}`];
  });
}

function toQuestions(ledger: Ledger, article: PlacedQuotes): string[] {
  return article.matching.doubts.map(({ id, quotes }) =>
    [
      say({
        de: `Ist eines davon ${id} ${toWords(ledger, id)}?`,
        en: `${id} ${toWords(ledger, id)} may be:`,
      }),
      ...quotes.map(
        (index) =>
          `  ${toPlace(article, index)} ${toQuoted(article.quotes[index]?.text ?? '')}\n` +
          `    npm run ledger -- accept ${id}=${article.ids[index] ?? ''}`,
      ),
    ].join('\n'),
  );
}

function toPlace({ file, places }: PlacedQuotes, index: number): string {
  const { line, column } = places[index] ?? { line: 1, column: 1 };
  return `${file}:${String(line)}:${String(column)}`;
}

function toWords(ledger: Ledger, id: string): string {
  const record = ledger.quotes.get(id);
  const name = record?.speakers.join(', ') || record?.speakerText;
  return `${toQuoted(record?.text ?? '')}${name ? `, ${name}` : ''}`;
}

/** The beginning of a text on one line, between quotation marks. */
export function toQuoted(text: string): string {
  return say({ de: `„${cut(text)}“`, en: `“${cut(text)}”` });
}

/** The beginning of a text on one line, in which nothing speaks to the terminal. */
function cut(text: string): string {
  const line = toVisible(text.replace(/\s+/gu, ' '));
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
