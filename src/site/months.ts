import type { Article } from './model.ts';

/** @example toMonth('2022-02-03') // '2022-02' */
export function toMonth(date: string): string {
  return date.slice(0, 7);
}

/** Articles by the month of their day, `2022-02`, in the order that they come in. */
export function groupByMonth(
  articles: readonly Article[],
): ReadonlyMap<string, readonly Article[]> {
  return Map.groupBy(articles, ({ date }) => toMonth(date));
}
