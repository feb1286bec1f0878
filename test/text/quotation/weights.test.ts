import { expect, test } from 'vitest';
import * as ALL from '../../../src/text/quotation/weights.ts';

const SETS = Object.entries(ALL);
const MOST_NUMBERS = 200;

test.each(SETS)('all of %s are finite and of two digits', (_, weights) => {
  const numbers = Object.values(weights);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers.filter((weight) => !Number.isFinite(weight))).toEqual([]);
  expect(numbers.filter((weight) => Number(weight.toFixed(2)) !== weight)).toEqual([]);
});

test.each(SETS)('%s hold a weight for what always holds', (_, weights) => {
  expect(weights).toHaveProperty('always');
});

test('all weights together are fewer than 200 numbers', () => {
  const numbers = SETS.flatMap(([, weights]) => Object.values(weights));
  expect(numbers.length).toBeLessThan(MOST_NUMBERS);
});
