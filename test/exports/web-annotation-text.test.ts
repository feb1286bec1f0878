import { expect, test } from 'vitest';
import { countCodePoints } from '../../src/exports/web-annotation-text.ts';

test.each([
  ['Deich', [0, 1, 5]],
  ['🌊 hält', [0, 2, 3, 7]],
  ['hält 🌊', [0, 4, 5, 7]],
])('counts the code points before each place of %s', (text, places) => {
  const count = countCodePoints(text);
  expect(places.map(count)).toEqual(places.map((at) => [...text.slice(0, at)].length));
});

test('counts all of a text for a place behind its end', () => {
  expect(countCodePoints('Deich')(99)).toBe(5);
  expect(countCodePoints('Deich 🌊')(99)).toBe(7);
});
