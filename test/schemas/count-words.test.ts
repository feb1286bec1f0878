import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWordsIn, findWordStarts } from '../../src/schemas/count-words.ts';

test.each([
  ['Der Deich hält.', [{ start: 4, end: 14 }], 2],
  ['Der Deich hält.', [{ start: 5, end: 14 }], 1],
  [
    'Der Deich hält.',
    [
      { start: 4, end: 9 },
      { start: 0, end: 14 },
    ],
    3,
  ],
  ['3.000 Boote', [{ start: 0, end: 11 }], 2],
  ['', [], 0],
])('countWordsIn counts in %j at %j %i', (text, spans, count) => {
  expect(countWordsIn(text, spans)).toBe(count);
});

test('countWordsIn counts every word that begins in a span once', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ä', '1', '.', '’', ' ', '„', '\u0301') });
  const spans = fc.array(
    fc.tuple(fc.nat(12), fc.nat(6)).map(([start, length]) => ({ start, end: start + length })),
  );
  fc.assert(
    fc.property(text, spans, (words, parts) => {
      const inside = findWordStarts(words).filter((at) =>
        parts.some(({ start, end }) => start <= at && at < end),
      );
      expect(countWordsIn(words, parts)).toBe(inside.length);
    }),
  );
});
