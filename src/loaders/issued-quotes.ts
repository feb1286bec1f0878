import type { AssignedIds } from '../ledger/assign-ids.ts';
import { assignIds } from '../ledger/assign-ids.ts';
import { findRenames } from '../ledger/find-renames.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Matching } from '../ledger/match.ts';
import type { KnownQuote } from '../ledger/known-quote.ts';
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
}

/**
 * Gives the quotes of an article their ids. An id given by hand counts wherever its quote stood before, so that
 * one moves to another article that way.
 */
export function assignIssued(
  { byArticle, current, isTaken }: IssuedQuotes,
  article: string,
  quotes: readonly FoundQuote[],
): AssignedIds {
  const own = byArticle.get(article) ?? [];
  const moved = quotes.flatMap(({ id }) => current.get(id ?? '') ?? []);
  return assignIds(article, quotes, [...new Set([...own, ...moved])], isTaken);
}

/** Numbers of the quotes of an article that have an issued id, or may have one. */
export function findIssued({ pairs, doubts }: Matching): number[] {
  return [...pairs.map(({ quote }) => quote), ...doubts.flatMap(({ quotes }) => quotes)];
}

/**
 * Puts the current records of a ledger to the articles that there are. Where a file is gone and another is new, the
 * new one is read, with `readFoundQuotes`, to see whether it is the old one under another name.
 */
export function issueQuotes(
  ledger: Ledger,
  articles: readonly string[],
  readFoundQuotes: (article: string) => readonly FoundQuote[],
): IssuedQuotes {
  const current = [...ledger.quotes].flatMap(([id, record]) =>
    record.status === 'current' ? [{ ...record, id }] : [],
  );
  const byArticle = Map.groupBy(current, ({ article }) => article);
  const existing = new Set(articles);
  const gone = new Map([...byArticle].filter(([article]) => !existing.has(article)));
  const added = gone.size === 0 ? [] : articles.filter((article) => !byArticle.has(article));
  const quotes = new Map(added.map((article) => [article, readFoundQuotes(article)]));
  const renames = findRenames(gone, quotes);
  for (const [fresh, old] of renames) {
    byArticle.set(fresh, byArticle.get(old) ?? []);
    byArticle.delete(old);
  }
  return {
    byArticle,
    renames,
    current: new Map(current.map((one) => [one.id, one])),
    isTaken: (id) => ledger.quotes.has(id),
  };
}
