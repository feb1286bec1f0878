import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findTwins } from '../../../src/site/fragment/find-twins.ts';

test.each([
  ['Der Deich hält. Hält der Deich?', 'Der Deich', true],
  ['Der Deich hält. Hält der Deich?', 'Deich hält', false],
  ['Der Deich, die Deiche', 'Deich', false],
  ['ja\nnein, Ja  Nein', 'ja nein', true],
  ['ja, nein, ja nein', 'ja nein', false],
  ['nein nein nein', 'nein nein', true],
  ['nein nein, nein', 'nein nein', false],
  ['(a) b (a) b', '(a) b', true],
  ['… und …', '…', true],
  ['GROẞ und groß', 'groß', true],
])('findTwins in %j says of %j %s', (text, phrase, isTwin) => {
  expect(findTwins(text, [phrase]).has(phrase)).toBe(isTwin);
});

/** The same, one phrase after another, as a browser would search it. */
function isTwin(words: string, text: string): boolean {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?=${pattern}(?![\\p{L}\\p{N}]))`, 'giu');
  return (text.match(whole)?.length ?? 0) > 1;
}

test('findTwins finds what a search for each phrase finds', () => {
  const part = fc.constantFrom('a', 'b', 'A', 'ab', ' ', ' ', '\n', ', ', '(', '“', '.', '😀');
  const parts = fc.array(part, { maxLength: 40 });
  fc.assert(
    fc.property(parts, fc.array(fc.tuple(fc.nat(30), fc.nat(8)), { maxLength: 9 }), (all, cuts) => {
      const text = all.join('');
      const phrases = cuts.map(([from, count]) =>
        all
          .slice(from, from + count + 1)
          .join('')
          .trim(),
      );
      const full = phrases.filter((phrase) => phrase !== '');
      expect(findTwins(text, full)).toEqual(new Set(full.filter((one) => isTwin(one, text))));
    }),
    { numRuns: 500 },
  );
});
