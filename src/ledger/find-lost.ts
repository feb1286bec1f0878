import type { ArticleQuotes } from './accept.ts';
import type { Ledger } from './quote-ledger.ts';

/** The ids of current records whose words stand in no article, and may stand in none. */
export function findLost(ledger: Ledger, articles: readonly ArticleQuotes[]): string[] {
  const settled = new Set(
    articles.flatMap(({ ids, matching }) => [...ids, ...matching.doubts.map(({ id }) => id)]),
  );
  return [...ledger.quotes].flatMap(([id, { status }]) =>
    status === 'current' && !settled.has(id) ? [id] : [],
  );
}

/** How many records have lost their words with the file of their article, by its id; a renamed file is not gone. */
export function countGone(
  ledger: Ledger,
  articles: readonly ArticleQuotes[],
): ReadonlyMap<string, number> {
  const existing = new Set(articles.flatMap(({ article, formerly }) => [article, formerly]));
  const counts = new Map<string, number>();
  for (const id of findLost(ledger, articles)) {
    const article = ledger.quotes.get(id)?.article ?? '';
    if (!existing.has(article)) counts.set(article, (counts.get(article) ?? 0) + 1);
  }
  return counts;
}
