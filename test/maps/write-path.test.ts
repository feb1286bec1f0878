import { expect, test } from 'vitest';
import { createPathWriter } from '../../src/maps/write-path.ts';

function write(rings: readonly (readonly [number, number][])[], least?: number): string {
  const { context, toPath } = createPathWriter(least);
  for (const ring of rings) {
    for (const [index, [x, y]] of ring.entries()) context[index === 0 ? 'moveTo' : 'lineTo'](x, y);
    context.closePath();
  }
  return toPath();
}

const SQUARE = [
  [10, 10],
  [30, 10],
  [30, 30.4],
  [10, 30],
] as [number, number][];
const SPECK = [
  [50, 50],
  [52, 50],
  [52, 52],
] as [number, number][];

test('writes whole units, step by step', () => {
  expect(write([SQUARE])).toBe('M10 10l20 0 0 20-20 0z');
});

test('leaves out what is too small to be seen', () => {
  expect(write([SPECK, SQUARE], 5)).toBe('M10 10l20 0 0 20-20 0z');
});

test('keeps the largest of what is too small, so that nothing vanishes', () => {
  expect(write([SPECK], 5)).toBe('M50 50l2 0 0 2z');
});
