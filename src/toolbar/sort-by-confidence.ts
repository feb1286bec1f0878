import type { Explanation } from '../reports/explain.ts';

/** The least sure first, then what is not linked; among equals the order stays. */
export function sortByConfidence<Mark extends Pick<Explanation, 'confidence'>>(
  marks: readonly Mark[],
): Mark[] {
  return marks.toSorted((a, b) => (a.confidence ?? 2) - (b.confidence ?? 2));
}
