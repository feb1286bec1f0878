import { expect, test } from 'vitest';
import { simplifyLine } from '../../src/maps/simplify-line.ts';

test('leaves out what strays less than the tolerance, and keeps both ends', () => {
  const line = [
    [0, 0],
    [1, 0.1],
    [2, 0],
    [3, 2],
    [4, 0],
  ];
  expect(simplifyLine(line, 0.5)).toEqual([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 0],
  ]);
});

test('measures degrees of longitude as short as they are in the north', () => {
  const toLine = (lat: number) => [
    [0, lat],
    [1, lat + 1],
    [0, lat + 2],
  ];
  expect(simplifyLine(toLine(0), 0.8)).toHaveLength(3);
  expect(simplifyLine(toLine(60), 0.8)).toHaveLength(2);
});

test('keeps the form of a ring, whose ends are one point', () => {
  const ring = [
    [0, 0],
    [0, 4],
    [4, 4],
    [4, 0],
    [0, 0],
  ];
  expect(simplifyLine(ring, 0.5)).toEqual(ring);
});
