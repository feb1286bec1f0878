import { expect, test } from 'vitest';
import { score, toProbability } from '../../../src/text/quotation/scores.ts';

const WEIGHTS = { always: -1, long: 2.5, negated: -0.5 };

test.each([
  [[], -1],
  [['long'], 1.5],
  [['long', 'negated'], 1],
  [['unheard-of'], -1],
])('score of %j is %d', (features, expected) => {
  expect(score(features, WEIGHTS)).toBe(expected);
});

test('score without weights is 0', () => {
  expect(score(['long'], {})).toBe(0);
});

test.each([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
  [800, 1],
  [-800, 0],
])('toProbability of %d is %d', (logOdds, probability) => {
  expect(toProbability(logOdds)).toBeCloseTo(probability);
});
