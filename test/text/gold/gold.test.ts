import { describe, expect, test } from 'vitest';
import type { FigureName } from './figures.ts';
import { addCounts, toFigures, toPercent } from './figures.ts';
import { findLabelFaults } from './find-label-faults.ts';
import { loadRegistry } from './load-registry.ts';
import { listFaults, measureEntry } from './measure.ts';
import type { Half } from './read-entries.ts';
import { GENRES, readEntries, toHalf } from './read-entries.ts';

const registry = await loadRegistry();
const genres = await Promise.all(
  GENRES.map(async (genre) => [genre, await readEntries(genre)] as const),
);
const results = genres.flatMap(([, entries]) =>
  entries.map((entry) => measureEntry(entry, registry)),
);

/** What each half must reach at least, in percent: a little less than it does. */
const FLOORS: readonly (readonly [Half, Partial<Record<FigureName, number>>])[] = [
  [
    'development',
    {
      'quotes right': 93,
      'quotes found': 80,
      'speakers right': 91.5,
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
      'quotes found': 74,
      'speakers right': 86,
      'named right': 88.5,
      'types right': 98,
      certain: 29,
      'certain right': 88.5,
      'links right': 95,
      'links found': 98,
    },
  ],
];

describe.each(FLOORS)('the genres, %s', (half, floors) => {
  const some = results.filter(({ entry }) => toHalf(entry) === half);
  const figures = toFigures(addCounts(some.map(({ counts }) => counts)));

  test.each(Object.entries(floors))('%s: at least %d %%', (name, floor) => {
    const percent = toPercent(figures[name as FigureName]);
    expect(percent, listFaults(some).join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

test.each(genres)('the labels of “%s” keep to the format', (genre, entries) => {
  expect(entries).toHaveLength(13);
  expect(findLabelFaults(genre, entries, registry)).toEqual([]);
});
