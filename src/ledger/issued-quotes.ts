import type { AssignedIds } from './assign-ids.ts';
import { assignIds } from './assign-ids.ts';
import type { Searched } from './find-moves.ts';
import { findMoves } from './find-moves.ts';
import { findRenames } from './find-renames.ts';
import type { Ledger } from './quote-ledger.ts';
import type { Matching } from './match.ts';
import type { KnownQuote } from './known-quote.ts';
import type { Moves } from './moves.ts';
import { NO_MOVES } from './moves.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';

/** The quotes that already have an address, by the article that may hold them now. */
export interface IssuedQuotes {
  readonly byArticle: ReadonlyMap<string, readonly KnownQuote[]>;
  /** The old id of an article whose file got another name. */
  readonly renames: ReadonlyMap<string, string>;
  /** All of them by their ids. */
  readonly current: ReadonlyMap<string, KnownQuote>;
  /** Tells whether an id was ever issued. */
  readonly isTaken: (id: string) => boolean;
  /** What may have moved between articles, or come back, by the article that it has to do with. */
  readonly moves: ReadonlyMap<string, Moves>;
}

/**
 * Gives the quotes of an article their ids. An id given by hand counts wherever its quote stood before, so that
 * one moves to another article that way.
 */
export function assignIssued(
  { byArticle, current, isTaken, moves }: IssuedQuotes,
  article: string,
  quotes: readonly FoundQuote[],
): AssignedIds {
  const own = byArticle.get(article) ?? [];
  const moved = quotes.flatMap(({ id }) => current.get(id ?? '') ?? []);
  const records = [...new Set([...own, ...moved])];
  const { incoming, outgoing } = moves.get(article) ?? NO_MOVES;
  const others = incoming.filter((one) => !records.includes(one));
  return assignIds(article, quotes, records, isTaken, { incoming: others, outgoing });
}

/** Numbers of the quotes of an article that have an issued id, or may have one. */
export function findIssued({ pairs, doubts }: Matching): number[] {
  return [...pairs.map(({ quote }) => quote), ...doubts.flatMap(({ quotes }) => quotes)];
}

/**
 * Puts the current records of a ledger to the articles that there are. Where a file is gone and another is new, the
 * new one is annotated, to see whether it is the old one under another name; where words are gone, or were withdrawn, those
 * articles are that hold them now.
 */
export function issueQuotes(ledger: Ledger, articles: ReadonlyMap<string, Searched>): IssuedQuotes {
  const known = [...ledger.quotes].map(([id, record]) => ({ ...record, id }));
  const current = known.filter(({ status }) => status === 'current');
  const byArticle = Map.groupBy(current, ({ article }) => article);
  const gone = new Map([...byArticle].filter(([article]) => !articles.has(article)));
  const added = gone.size === 0 ? [] : [...articles].filter(([article]) => !byArticle.has(article));
  const quotes = new Map(added.map(([article, { readQuotes }]) => [article, readQuotes()]));
  const others = current.filter(({ article }) => articles.has(article));
  const renames = findRenames(gone, quotes, others);
  for (const [fresh, old] of renames) {
    byArticle.set(fresh, byArticle.get(old) ?? []);
    byArticle.delete(old);
  }
  const issued: IssuedQuotes = {
    byArticle,
    renames,
    current: new Map(current.map((one) => [one.id, one])),
    isTaken: (id) => ledger.quotes.has(id),
    moves: new Map(),
  };
  const given = new Set([...articles.values()].flatMap(({ prose }) => findGivenIds(prose)));
  const withoutGiven = (records: readonly KnownQuote[]): readonly KnownQuote[] =>
    given.size === 0 ? records : records.filter(({ id }) => !given.has(id));
  const moves = findMoves(
    new Map([...byArticle].map(([article, records]) => [article, withoutGiven(records)])),
    known.filter(({ status }) => status === 'retired'),
    articles,
    (article, found) => assignIssued(issued, article, found).matching,
  );
  return { ...issued, moves };
}

/** The ids that an editor gave by hand, wherever their quotes stood before. */
function findGivenIds(prose: string): string[] {
  return prose.includes('id=') ? (prose.match(/(?<=\bid=["']?)q-[a-z2-7]{8}/gu) ?? []) : [];
}
