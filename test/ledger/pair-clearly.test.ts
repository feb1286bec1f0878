import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PairCandidate } from '../../src/ledger/pair-clearly.ts';
import { pairClearly } from '../../src/ledger/pair-clearly.ts';

/** Record, quote, score; a score below 0 is that of a candidate that cannot be taken. */
const pair = (...rows: readonly (readonly [number, number, number])[]) =>
  pairClearly(
    rows.map(([record, quote, score]) => {
      return { record, quote, score: Math.abs(score), canTake: score > 0 };
    }),
    0.1,
  ).map(({ record, quote }) => `${String(record)}-${String(quote)}`);

describe('pairClearly', () => {
  test('takes nothing of nothing', () => {
    expect(pair()).toEqual([]);
  });

  test('takes the best first', () => {
    expect(pair([0, 0, 0.7], [1, 1, 0.9])).toEqual(['1-1', '0-0']);
  });

  test('takes none of two that are near each other', () => {
    expect(pair([0, 0, 0.9], [0, 1, 0.85])).toEqual([]);
    expect(pair([0, 0, 0.9], [1, 0, 0.85])).toEqual([]);
  });

  test('takes the one that is far enough before the other, the margin included', () => {
    expect(pair([0, 0, 0.9], [0, 1, 0.8])).toEqual(['0-0']);
    expect(pair([0, 0, 0.3], [0, 1, 0.1 + 0.1])).toEqual(['0-0']);
  });

  test('takes what is clear once another is out of the way', () => {
    expect(pair([0, 0, 1], [0, 1, 0.85], [1, 1, 0.8])).toEqual(['0-0', '1-1']);
  });

  test('never takes one that cannot be taken, and lets it keep others from being clear', () => {
    expect(pair([0, 0, -1])).toEqual([]);
    expect(pair([0, 0, 0.9], [1, 0, -0.95])).toEqual([]);
  });

  test('gives the same whatever the order', () => {
    const rows = [
      [0, 0, 1],
      [0, 1, 0.85],
      [1, 1, 0.8],
      [2, 2, 0.5],
    ] as const;
    expect(pair(...rows).sort()).toEqual(pair(...rows.toReversed()).sort());
  });

  test('takes what one gets who looks at all pairs again and again', () => {
    const candidates = fc.uniqueArray(
      fc.record({
        record: fc.nat(6),
        quote: fc.nat(6),
        score: fc.nat(20).map((twentieths) => twentieths / 20),
        canTake: fc.boolean(),
      }),
      { selector: ({ record, quote }) => record * 7 + quote, maxLength: 49 },
    );
    const toKeys = (found: readonly PairCandidate[]): string[] =>
      found.map(({ record, quote }) => `${String(record)}-${String(quote)}`).sort();
    fc.assert(
      fc.property(candidates, fc.constantFrom(0.1, 0.2), (all, margin) => {
        expect(toKeys(pairClearly(all, margin))).toEqual(toKeys(pairSlowly(all, margin)));
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});

function pairSlowly(candidates: readonly PairCandidate[], margin: number): PairCandidate[] {
  const taken: PairCandidate[] = [];
  let left = candidates.toSorted((a, b) => b.score - a.score);
  for (;;) {
    const clear = left.find(
      (one) =>
        one.canTake &&
        left.every(
          (other) =>
            other === one ||
            (other.record !== one.record && other.quote !== one.quote) ||
            one.score - other.score > margin - 1e-9,
        ),
    );
    if (!clear) return taken;
    taken.push(clear);
    left = left.filter(({ record, quote }) => record !== clear.record && quote !== clear.quote);
  }
}
