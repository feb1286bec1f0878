import type { FoundQuote } from '../schemas/quote-traits.ts';
import { AROUND } from '../schemas/quote-traits.ts';
import { countWords, RARE_WORDS } from './find-same.ts';
import type { KnownQuote } from './known-quote.ts';
import type { Matching } from './match.ts';
import type { Moves } from './moves.ts';
import { isMoved } from './moves.ts';
import { toPlainWords } from './plain-words.ts';
import { foldWords } from './quote-id.ts';
import { createRunFinder } from './run-finder.ts';

/** What is known of an article before it is annotated, and how to know more. */
export interface Searched {
  /** The Markdown behind the frontmatter, without comments and headings. */
  readonly prose: string;
  /** Its words, as `toPlainWords` gives them. */
  readonly readWords: () => string;
  readonly readQuotes: () => readonly FoundQuote[];
}

/** Gives the quotes of an article to its own records, as if there were no others. */
export type MatchOwn = (article: string, quotes: readonly FoundQuote[]) => Matching;

/** Words on each side that few words are looked for with: alone they stand everywhere. */
const AROUND_FEW = 2;
/** Shorter texts stand in longer words, too. */
const LONG = 24;

/** A record that stands no more where it stood, or was withdrawn. */
interface Wanted {
  readonly record: KnownQuote;
  /** The article that should hold it; undefined for one that was withdrawn. */
  readonly home: string | undefined;
}

/**
 * Finds the records whose words stand in another article than their own, and no more in their own; and those of
 * withdrawn quotes whose words are back. Gives the moves of each article that has some.
 *
 * Which articles hold the words is seen from their Markdown; only these are annotated. So the work grows with the archive,
 * and where nothing is lost and nothing was withdrawn, no article is annotated.
 */
export function findMoves(
  byArticle: ReadonlyMap<string, readonly KnownQuote[]>,
  retired: readonly KnownQuote[],
  articles: ReadonlyMap<string, Searched>,
  matchOwn: MatchOwn,
): ReadonlyMap<string, Moves> {
  const wanted = [
    ...[...byArticle].flatMap(([home, records]) =>
      findMissing(records, articles.get(home)).map((record): Wanted => ({ record, home })),
    ),
    ...retired.map((record): Wanted => ({ record, home: undefined })),
  ];
  const runs = wanted.map(({ record }) => toRun(record));
  if (runs.every((run) => run.length === 0)) return new Map();
  const findRuns = createRunFinder(runs);
  const readExact = createReader(articles, matchOwn);
  const moves = new Map<string, { incoming: KnownQuote[]; outgoing: Set<string> }>();
  const get = (article: string): { incoming: KnownQuote[]; outgoing: Set<string> } => {
    const known = moves.get(article) ?? { incoming: [], outgoing: new Set() };
    moves.set(article, known);
    return known;
  };
  for (const [article, { readWords }] of articles) {
    const found = [...findRuns(readWords().trim().split(' '))];
    if (found.length === 0) continue;
    const own = countRuns(byArticle.get(article) ?? []);
    for (const number of found) {
      const { record, home } = wanted[number] ?? {};
      if (!record || home === article) continue;
      // Its own records have the words, however often they stand there.
      const run = toKey(runs[number] ?? []);
      if (countIn(readWords(), run) <= (own.get(run) ?? 0)) continue;
      const byWords = readExact(article).open;
      const open = byWords.get(foldWords(record.text)) ?? [];
      if (!open.some((quote) => isMoved(record, quote))) continue;
      // Markdown hides words that stand there all the same.
      if (home !== undefined && readExact(home).settled.has(record.id)) continue;
      get(article).incoming.push(record);
      if (home !== undefined) get(home).outgoing.add(record.id);
    }
  }
  return moves;
}

/** How many of some records have each run. */
function countRuns(records: readonly KnownQuote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of records.map((record) => toKey(toRun(record))))
    counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

function toKey(run: readonly string[]): string {
  return ` ${run.join(' ')} `;
}

/** The records whose words stand in an article less often than there are records of them; all where there is none. */
function findMissing(
  records: readonly KnownQuote[],
  article: Searched | undefined,
): readonly KnownQuote[] {
  if (!article) return records;
  const { prose, readWords } = article;
  const counts = new Map<string, number>();
  for (const { text } of records) counts.set(text, (counts.get(text) ?? 0) + 1);
  const open = records.filter(
    ({ text }) => text.length < LONG || counts.get(text) !== 1 || !prose.includes(text),
  );
  if (open.length === 0) return [];
  const words = readWords();
  const groups = Map.groupBy(open, ({ text }) => toPlainWords(text));
  return [...groups].flatMap(([run, group]) => (countIn(words, run) < group.length ? group : []));
}

/** How often words with a space before and behind stand in others. */
function countIn(words: string, run: string): number {
  let count = 0;
  // The space at the end of one is that at the beginning of the next.
  for (let at = words.indexOf(run); at >= 0; at = words.indexOf(run, at + run.length - 1))
    count += 1;
  return count;
}

/** The words to look for: those of the longest part without a gap; few words with what stands beside them. */
function toRun({ text, before, after }: KnownQuote): readonly string[] {
  const parts = text.split(' … ').map(toWords);
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), []);
  if (countWords(text) >= RARE_WORDS) return longest;
  const [lastLine = ''] = before.split('\n').slice(-1);
  const [firstLine = ''] = after.split('\n', 1);
  // Of what fills all its room the outer word may be cut.
  const left = toWords(lastLine).slice(lastLine.length < AROUND ? 0 : 1);
  const right = toWords(firstLine).slice(0, firstLine.length < AROUND ? undefined : -1);
  const around = [left.slice(-AROUND_FEW), right.slice(0, AROUND_FEW)] as const;
  return around.flat().length === 0 ? [] : [...around[0], ...longest, ...around[1]];
}

function toWords(text: string): string[] {
  return toPlainWords(text).trim().split(' ').filter(Boolean);
}

/** The quotes of an article that no record of its own has, by their words, and the ids of the records that have one. */
interface Exact {
  readonly open: ReadonlyMap<string, readonly FoundQuote[]>;
  readonly settled: ReadonlySet<string>;
}

function createReader(
  articles: ReadonlyMap<string, Searched>,
  matchOwn: MatchOwn,
): (article: string) => Exact {
  const known = new Map<string, Exact>();
  return (article) => {
    const before = known.get(article);
    if (before) return before;
    const quotes = articles.get(article)?.readQuotes() ?? [];
    const pairs = matchOwn(article, quotes).pairs.filter(({ how }) => how !== 'similar');
    const taken = new Set(pairs.map(({ quote }) => quote));
    const open = quotes.filter(({ id }, index) => id === undefined && !taken.has(index));
    const exact = {
      open: Map.groupBy(open, ({ text }) => foldWords(text)),
      settled: new Set(pairs.map(({ id }) => id)),
    };
    known.set(article, exact);
    return exact;
  };
}
