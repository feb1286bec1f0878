import { expect, test } from 'vitest';
import { isOverlapping, placeBeside, toBox } from '../../src/maps/boxes.ts';

const MAP = { width: 400, height: 200 };

test('puts a name to the right of its point', () => {
  expect(placeBeside([100, 100], 'Quellau', 20, [], MAP)?.anchor).toBe('start');
});

test('puts it to the left where the map ends', () => {
  const place = placeBeside([390, 100], 'Quellau', 20, [], MAP);
  expect(place?.anchor).toBe('end');
  expect(place && toBox(place, 'Quellau', 20).x).toBeGreaterThan(0);
});

test('puts it where nothing else stands', () => {
  const first = { x: 100, y: 80, width: 200, height: 40 };
  const place = placeBeside([100, 100], 'Quellau', 20, [first], MAP);
  expect(place && isOverlapping(toBox(place, 'Quellau', 20), first)).toBe(false);
});

test('knows no place where all is taken', () => {
  expect(placeBeside([100, 100], 'Quellau', 20, [{ x: 0, y: 0, ...MAP }], MAP)).toBeUndefined();
});
