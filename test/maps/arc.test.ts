import { expect, test } from 'vitest';
import type { At } from '../../src/maps/arc.ts';
import { drawArc, toDistance } from '../../src/maps/arc.ts';

const FROM: At = [100, 200];
const TO: At = [500, 200];

test('leaves the straight line to one side, and back to the other', () => {
  const [there, back] = [drawArc(FROM, TO, 0, 0), drawArc(FROM, TO, 0, 0, false)];
  const toMiddle = ({ points }: { points: readonly At[] }) => points[points.length >> 1]?.[1];
  expect(toMiddle(there)).toBeLessThan(180);
  expect(toMiddle(back)).toBeGreaterThan(220);
});

test('leaves the room around both ends free', () => {
  const { points } = drawArc(FROM, TO, 12, 20);
  const [, first = FROM] = points;
  const last = points.at(-2) ?? TO;
  expect(toDistance(first, FROM)).toBeGreaterThanOrEqual(12);
  expect(toDistance(last, TO)).toBeGreaterThanOrEqual(20);
});

test('ends in the head of an arrow', () => {
  const { line, head } = drawArc(FROM, TO, 0, 0);
  expect(line).toMatch(/^M100 200Q\d+ \d+ \d+ \d+$/u);
  expect(head).toMatch(/^M500 200L/u);
});

test('draws ends that touch', () => {
  const { line, head } = drawArc(FROM, [104, 200], 12, 12);
  expect(line + head).not.toContain('NaN');
});
