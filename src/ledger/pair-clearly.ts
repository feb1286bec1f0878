/** A record and a quote that may be one statement, by their indices, and how much speaks for it. */
export interface Candidate {
  readonly record: number;
  readonly quote: number;
  /** Between 0 and 1. */
  readonly score: number;
  /** false: it may keep others from being clear, but is never taken itself. */
  readonly canTake: boolean;
}

// Scores are sums of fractions; a difference below this is none.
const EPSILON = 1e-9;

/**
 * Takes the pairs that nothing else comes near to: the best first, and only by `margin` before every other
 * candidate that wants the same record or the same quote. What is taken is out of the way for the rest.
 */
export function pairClearly(candidates: readonly Candidate[], margin: number): Candidate[] {
  const taken: Candidate[] = [];
  let left = candidates.toSorted((a, b) => b.score - a.score);
  for (;;) {
    const clear = left.find((one) => one.canTake && isClear(one, left, margin));
    if (!clear) return taken;
    taken.push(clear);
    left = left.filter(({ record, quote }) => record !== clear.record && quote !== clear.quote);
  }
}

function isClear(one: Candidate, all: readonly Candidate[], margin: number): boolean {
  return all.every(
    (other) =>
      other === one ||
      (other.record !== one.record && other.quote !== one.quote) ||
      one.score - other.score > margin - EPSILON,
  );
}
