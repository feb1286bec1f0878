import { expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { LARGE_TEXTS } from './large-texts.ts';
import { EXAMPLES } from './registry-of-examples.ts';

// More than the deepest recursion that a stack of Node holds, some 12,500 calls that keep nothing, so that one ends in a
// RangeError. How long it takes is measured in test/bench.
const COUNT = 13_000;

test.each(Object.entries(LARGE_TEXTS))(
  'annotate reads a text with very many %s',
  (_, toText) => {
    expect(annotate(toText(COUNT), EXAMPLES).quotes).toBeInstanceOf(Array);
  },
  60_000,
);

test('annotate finds every quote of a long text', () => {
  const text = LARGE_TEXTS['quotes with frames']?.(1000) ?? '';
  const { quotes } = annotate(text, EXAMPLES);
  expect(quotes).toHaveLength(1000);
  expect(new Set(quotes.map(({ speaker }) => speaker.ids.join()))).toEqual(new Set(['ada-berg']));
});
