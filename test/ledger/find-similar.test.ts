import { describe, expect, test } from 'vitest';
import { findSimilar } from '../../src/ledger/find-similar.ts';
import { toFound, toKnown } from './example-quotes.ts';

const toText = (index: number, verb: string): string =>
  `Die Boote von Werft${String(index)} ${verb} seit Wochen im Hafen`;
const toId = (index: number): string => `q-${String(index).padStart(8, 'a')}`;

/** The pairs that may be taken, of so many quotes whose verb has changed. */
function findPairs(count: number): (readonly [number, number])[] {
  const indices = Array.from({ length: count }, (_, index) => index);
  const records = indices.map((index) => toKnown(toId(index), toText(index, 'liegen')));
  const quotes = indices.map((index) => toFound(toText(index, 'lagen')));
  return findSimilar(new Map(records.entries()), new Map(quotes.entries())).map(
    ({ record, quote }) => [record, quote] as const,
  );
}

describe('findSimilar', () => {
  test('weighs all pairs of an ordinary article', () => {
    expect(findPairs(5).length).toBe(25);
  });

  test('weighs of very many pairs those that share a rare word', () => {
    expect(findPairs(300)).toEqual(Array.from({ length: 300 }, (_, index) => [index, index]));
  });
});
