import { expect, test } from 'vitest';
import { findWords } from './find-words.ts';
import { pairQuotes } from './pair-quotes.ts';

const TEXT = 'Das Amt, sagte Berg, sei „ein einziges Wagnis“ und viel zu teuer.';

function toQuote(type: string, ...words: string[]) {
  return { type, words: words.join(' … '), spans: findWords(TEXT, { words }) };
}

function pair(golds: ReturnType<typeof toQuote>[], founds: ReturnType<typeof toQuote>[]): string[] {
  return pairQuotes(TEXT, golds, founds).map(
    ({ gold, found }) => `${gold.type} ${gold.words} = ${found.type} ${found.words}`,
  );
}

test('marks and stops make no difference, nor does the type', () => {
  expect(
    pair(
      [toQuote('direct', '„ein einziges Wagnis“')],
      [toQuote('indirect', 'ein einziges Wagnis')],
    ),
  ).toEqual(['direct „ein einziges Wagnis“ = indirect ein einziges Wagnis']);
});

test('a fifth more or less is the same, a half is not', () => {
  const gold = toQuote('indirect', 'sei „ein einziges Wagnis“');
  expect(pair([gold], [toQuote('indirect', 'ein einziges Wagnis')])).toHaveLength(1);
  expect(pair([gold], [toQuote('indirect', 'Wagnis')])).toEqual([]);
  expect(
    pair([gold], [toQuote('indirect', 'sei „ein einziges Wagnis“ und viel zu teuer')]),
  ).toEqual([]);
});

test('every part counts', () => {
  const gold = toQuote('indirect', 'Das Amt', 'sei „ein einziges Wagnis“');
  expect(pair([gold], [toQuote('indirect', 'Das Amt', 'sei „ein einziges Wagnis“')])).toHaveLength(
    1,
  );
  expect(pair([gold], [toQuote('indirect', 'Das Amt')])).toEqual([]);
});

test('each is used once: the closest, then the one of the same type', () => {
  const gold = toQuote('direct', 'ein einziges Wagnis');
  const near = toQuote('direct', 'sei „ein einziges Wagnis“');
  const same = toQuote('indirect', 'ein einziges Wagnis');
  expect(pair([gold], [near, same])).toEqual([
    'direct ein einziges Wagnis = indirect ein einziges Wagnis',
  ]);
  expect(pair([gold], [same, { ...gold }])).toEqual([
    'direct ein einziges Wagnis = direct ein einziges Wagnis',
  ]);
});
