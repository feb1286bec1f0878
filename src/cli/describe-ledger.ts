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
    toSection('Renamed', articles.flatMap(toRename), ''),
    toSection(
      'New',
      articles.flatMap((article) => toLines(ledger, article, 'new')),
      'accept writes them down.',
    ),
    toSection(
      'Changed',
      articles.flatMap((article) => toLines(ledger, article, 'changed')),
      'accept keeps the ids and the old words; correct ID says that the old words were wrong.',
    ),
    toSection(
      'Doubtful',
      articles.flatMap((article) => toQuestions(ledger, article)),
      'accept OLD=NEW if it is the same quote, retire OLD --reason "…" if it is gone.',
    ),
    toSection(
      'Lost',
      findLost(ledger, articles).map(
        (id) => `${id} ${toWords(ledger, id)} (${ledger.quotes.get(id)?.article ?? ''})`,
      ),
      [
        'retire ID … --reason "…" says why on its page, merge ID INTO sends readers to another quote.',
        ...[...countGone(ledger, articles)].map(toGone),
      ].join('\n  '),
    ),
  ].filter(Boolean);
  const { same, changed, fresh, doubtful, lost } = counts;
  const start =
    ledger.quotes.size === 0
      ? `There is no ledger yet: npm run ledger -- accept begins ${file}.\n`
      : '';
  return [
    ...sections,
    `${start}${file}: ${toCount(same, 'quote')} as known, ${String(fresh)} new, ${String(changed)} changed, ` +
      `${String(doubtful)} doubtful, ${String(lost)} lost.`,
  ].join('\n\n');
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
  return `${article} is gone: retire --article ${article} --reason "…" says so of ${toCount(count, 'quote')}.`;
}

function toRename({ article, formerly }: PlacedQuotes): string[] {
  return formerly === undefined
    ? []
    : [`${formerly} is ${article} now; its quotes and links go along.`];
}

function toLines(ledger: Ledger, article: PlacedQuotes, state: 'new' | 'changed'): string[] {
  const states = toStates(ledger, article);
  return article.quotes.flatMap(({ text }, index) => {
    if (states[index] !== state) return [];
    const id = article.ids[index] ?? '';
    const was = state === 'changed' ? `\n  was: ${toWords(ledger, id)}` : '';
    return [`${toPlace(article, index)} ${id} “${cut(text)}”${was}`];
  });
}

function toQuestions(ledger: Ledger, article: PlacedQuotes): string[] {
  return article.matching.doubts.map(({ id, quotes }) =>
    [
      `${id} ${toWords(ledger, id)} may be:`,
      ...quotes.map(
        (index) =>
          `  ${toPlace(article, index)} “${cut(article.quotes[index]?.text ?? '')}”\n` +
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
  return `“${cut(record?.text ?? '')}”${name ? `, ${name}` : ''}`;
}

/** The beginning of a text on one line, in which nothing speaks to the terminal. */
function cut(text: string): string {
  const line = toVisible(text.replace(/\s+/gu, ' '));
  return line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line;
}
