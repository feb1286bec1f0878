import { expect, test } from 'vitest';
import { sortByConfidence } from '../../src/toolbar/sort-by-confidence.ts';

test('puts the least sure first and what is not linked last, and keeps the order of equals', () => {
  const marks = [
    { words: 'a', confidence: 0.9 },
    { words: 'b' },
    { words: 'c', confidence: 0.4 },
    { words: 'd', confidence: 0.9 },
    { words: 'e' },
  ];
  expect(sortByConfidence(marks).map(({ words }) => words)).toEqual(['c', 'a', 'd', 'b', 'e']);
});
