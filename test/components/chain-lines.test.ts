import { expect, test } from 'vitest';
import { layChains } from '../../components/chain-lines.ts';

const NONE = { rows: [], more: 0 };

test('the line with most statements is the widest, an office the narrowest', () => {
  const rows = [
    { name: 'Bote', count: 20 },
    { name: 'Funk', count: 10 },
    { name: 'Kurier', count: 1 },
    { name: 'Ada Berg', count: undefined },
  ];
  const { to } = layChains(NONE, { rows, more: 0 });
  expect(to.map(({ width }) => width)).toEqual([14, 7, 2, 2]);
});

test('lines stand apart, within the figure', () => {
  const rows = Array.from({ length: 6 }, (_, index) => ({
    name: `Ort ${String(index)}`,
    count: 1,
  }));
  const { from, height } = layChains({ rows, more: 0 }, NONE);
  const levels = from.map(({ y }) => y);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(new Set(levels).size).toBe(6);
  expect([Math.min(...levels) > 0, Math.max(...levels) < height]).toEqual([true, true]);
});

test('a long name is cut', () => {
  const { to } = layChains(NONE, {
    rows: [{ name: 'Seenotrettungsgesellschaft', count: 1 }],
    more: 0,
  });
  expect(to[0]?.name).toBe('Seenotrettungsges…');
});
