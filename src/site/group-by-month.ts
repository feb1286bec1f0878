import { toMonth } from '../schemas/to-month.ts';
import type { Article } from './model.ts';

/** Articles by the month of their day, `2022-02`, in the order that they come in. */
export function groupByMonth(
  articles: readonly Article[],
): ReadonlyMap<string, readonly Article[]> {
  return Map.groupBy(articles, ({ date }) => toMonth(date));
}
