import { describe, expect, test } from 'vitest';
import type { FigureName } from './quote-figures.ts';
import { addCounts, toFigures, toPercent } from './quote-figures.ts';
import { loadRegistry } from './load-registry.ts';
import { listFaults, measureEntry } from './measure.ts';
import { readGold } from './read-gold.ts';
import type { Half } from './entries.ts';
import { GENRES, toHalf } from './entries.ts';

const registry = await loadRegistry();
const entries = await readGold(registry);
const results = entries.map((entry) => measureEntry(entry, registry));

/** What each half must reach at least, in percent: a little less than it does. */
const FLOORS: readonly (readonly [Half, Partial<Record<FigureName, number>>])[] = [
  [
    'development',
    {
      'quotes right': 93,
      'quotes found': 80,
      'speakers right': 93,
      'named right': 94,
      'types right': 98,
      certain: 36,
      'certain right': 95,
      'links right': 98,
      'links found': 99,
    },
  ],
  [
    'held-out',
    {
      'quotes right': 89,
      'quotes found': 76,
      'speakers right': 89.5,
      'named right': 91,
      'types right': 98,
      certain: 34,
      'certain right': 90,
      'links right': 95,
      'links found': 98,
    },
  ],
];

describe.each(FLOORS)('the genres, %s', (half, floors) => {
  const some = results.filter(({ entry }) => toHalf(entry) === half);
  const figures = toFigures(addCounts(some.map(({ counts }) => counts)));

  test.each(Object.entries(floors))('%s: at least %d percent', (name, floor) => {
    const percent = toPercent(figures[name as FigureName]);
    expect(percent, listFaults(some).join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

test.each(GENRES)('thirteen texts of “%s” or more', (genre) => {
  const some = entries.filter((entry) => entry.genre === genre);
  expect(some.length).toBeGreaterThanOrEqual(13);
});
