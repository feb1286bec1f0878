import type { Occurrence } from './model.ts';

/** How many entries stand on the first page of a register whose others are by letter. */
const MOST_FREQUENT = 40;

/** Those entries of a register that occur in most articles, most first; entries that occur in as many keep their order. */
export function findFrequent<Entry extends { readonly occurrences: readonly Occurrence[] }>(
  entries: readonly Entry[],
): readonly Entry[] {
  return entries
    .filter(({ occurrences }) => occurrences.length > 0)
    .toSorted((a, b) => b.occurrences.length - a.occurrences.length)
    .slice(0, MOST_FREQUENT);
}
