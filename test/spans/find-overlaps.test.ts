import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createOverlapFinder } from '../../src/spans/find-overlaps.ts';
import { compareSpans, overlapSpans } from '../../src/text/core/spans.ts';

const SPANS = fc
  .array(fc.tuple(fc.nat(30), fc.nat(8)))
  .map((list) =>
    list.map(([start, length]) => ({ start, end: start + length })).sort(compareSpans),
  );

test('createOverlapFinder gives what a look at every span gives', () => {
  fc.assert(
    fc.property(SPANS, SPANS, (spans, asked) => {
      const find = createOverlapFinder(spans);
      const full = asked.filter(({ start, end }) => start < end);
      expect(full.map(find)).toEqual(
        full.map((one) =>
          spans.filter((other) => overlapSpans(one, other) && other.end > one.start),
        ),
      );
    }),
  );
});

test('createOverlapFinder gives a span again for every one that it overlaps', () => {
  const find = createOverlapFinder([{ start: 0, end: 9 }]);
  expect([
    find({ start: 1, end: 2 }),
    find({ start: 3, end: 4 }),
    find({ start: 9, end: 12 }),
  ]).toEqual([[{ start: 0, end: 9 }], [{ start: 0, end: 9 }], []]);
});
