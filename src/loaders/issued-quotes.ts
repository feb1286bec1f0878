import type { AssignedIds } from '../ledger/assign-ids.ts';
import { assignIds } from '../ledger/assign-ids.ts';
import { findRenames } from '../ledger/find-renames.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { KnownStatement } from '../ledger/known-statement.ts';
import type { FoundStatement } from '../schemas/statement.ts';

/** The statements that already have an address, by the article that may hold them now. */
export interface IssuedQuotes {
  readonly byArticle: ReadonlyMap<string, readonly KnownStatement[]>;
  /** The old id of an article whose file got another name. */
  readonly renames: ReadonlyMap<string, string>;
  /** All of them by their ids. */
  readonly current: ReadonlyMap<string, KnownStatement>;
  /** Tells whether an id was ever issued. */
  readonly isTaken: (id: string) => boolean;
}

/**
 * Gives the quotes of an article their ids. An id given by hand counts wherever its statement stood before, so that
 * one moves to another article that way.
 */
export function assignIssued(
  { byArticle, current, isTaken }: IssuedQuotes,
  article: string,
  statements: readonly FoundStatement[],
): AssignedIds {
  const own = byArticle.get(article) ?? [];
  const moved = statements.flatMap(({ id }) => current.get(id ?? '') ?? []);
  return assignIds(article, statements, [...new Set([...own, ...moved])], isTaken);
}

/**
 * Puts the current records of a ledger to the articles that there are. Where a file is gone and another is new, the
 * new one is read, with `readStatements`, to see whether it is the old one under another name.
 */
export function issueQuotes(
  ledger: Ledger,
  articles: readonly string[],
  readStatements: (article: string) => readonly FoundStatement[],
): IssuedQuotes {
  const current = [...ledger.quotes].flatMap(([id, record]) =>
    record.status === 'current' ? [{ ...record, id }] : [],
  );
  const byArticle = Map.groupBy(current, ({ article }) => article);
  const existing = new Set(articles);
  const gone = new Map([...byArticle].filter(([article]) => !existing.has(article)));
  const added = gone.size === 0 ? [] : articles.filter((article) => !byArticle.has(article));
  const statements = new Map(added.map((article) => [article, readStatements(article)]));
  const renames = findRenames(gone, statements);
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
