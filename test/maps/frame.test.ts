import { expect, test } from 'vitest';
import type { Point } from '../../src/maps/point.ts';
import { loadAtlas } from '../../src/maps/atlas.ts';
import { createFrame, framePlace, project } from '../../src/maps/frame.ts';

const atlas = loadAtlas('50m');

function frame(point: Point, code: string) {
  const pieces = atlas.pieces.filter((piece) => piece.code === code);
  return framePlace(atlas, point, pieces.sort((a, b) => b.size - a.size).slice(0, 1));
}

test('has its middle in the middle and is as wide as it says', () => {
  const square = createFrame([10, 50], 1000);
  expect(project(square, [10, 50])).toEqual([360, 240]);
  const [left] = project(square, [3, 50]);
  const [right] = project(square, [17, 50]);
  expect(Math.round(((right - left) / 720) * 10) / 10).toBe(1);
});

test('shows a country with its neighbours', () => {
  const { km } = frame([11, 49], 'DE');
  expect(km).toBeGreaterThan(1200);
  expect(km).toBeLessThan(1800);
});

test('shows a small country no closer than 700 km', () => {
  expect(frame([6.1, 49.6], 'LU').km).toBe(700);
});

test('shows a part of a large country with the place near its middle', () => {
  const large = frame([131.9, 43.1], 'RU');
  expect(large.km).toBe(2600);
  const [x, y] = project(large, [131.9, 43.1]);
  expect([x > 265, x < 455, y > 175, y < 305]).toEqual([true, true, true, true]);
});
