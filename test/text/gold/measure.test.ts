import { expect, test } from 'vitest';
import { EXAMPLES } from '../registry-of-examples.ts';
import { NO_COUNTS, addCounts, toFigures, toPercent } from './quote-figures.ts';
import { listFaults, measureEntry } from './measure.ts';
import type { GoldEntry } from './entries.ts';

const ENTRY: GoldEntry = {
  id: 'court-01',
  genre: 'court',
  text: '„Wir bleiben“, sagte Ada Berg. „Nie“, rief Otto Falk.',
  quotes: [
    { words: '„Wir bleiben“', type: 'direct', speaker: 'Ada Berg' },
    { words: '„Nie“', type: 'direct', speaker: 'Otto Falk', optional: true },
  ],
  links: [
    { words: 'Ada Berg', id: ['ada-berg', 'otto-falk'] },
    { words: 'Otto Falk', id: 'otto-falk', optional: true },
  ],
};

test('an entry in which all is found', () => {
  const { counts, faults } = measureEntry(ENTRY, EXAMPLES);
  expect(faults).toEqual([]);
  expect(counts).toMatchObject({ found: 2, foundRight: 2, needed: 1, neededFound: 1 });
  expect(counts).toMatchObject({ speakers: 2, speakersRight: 2, typesRight: 2 });
  expect(counts).toMatchObject({ links: 2, linksRight: 2, neededLinks: 1, neededLinksFound: 1 });
});

test('every kind of fault is counted and listed', () => {
  const result = measureEntry(
    {
      ...ENTRY,
      quotes: [
        { words: '„Wir bleiben“', type: 'reported', speaker: null },
        { words: 'sagte Ada Berg', type: 'direct', speaker: 'Ada Berg' },
      ],
      links: [{ words: 'Berg', id: 'ada-berg' }],
    },
    EXAMPLES,
  );
  expect(result.counts).toMatchObject({ found: 2, foundRight: 1, needed: 2, neededFound: 1 });
  expect(result.counts).toMatchObject({ open: 1, openRight: 0, typesRight: 0, certainRight: 0 });
  expect(result.counts).toMatchObject({ linksRight: 0, neededLinksFound: 0 });
  const kinds = result.faults.map((fault) => fault.split(' ')[0]);
  expect(kinds).toEqual(['missed', 'wrong', 'speaker', 'type', 'link', 'link', 'unlinked']);
  expect(listFaults([result])).toHaveLength(1);
  const heldOut = { ...result, entry: { ...ENTRY, id: 'court-02' } };
  expect(listFaults([heldOut])).toEqual([]);
});

test('counts add up to figures', () => {
  const counts = { ...NO_COUNTS, speakers: 4, speakersRight: 2, speakersOpen: 1 };
  const figures = toFigures(addCounts([counts, counts]));
  expect(figures['speakers right']).toEqual({ part: 4, whole: 8 });
  expect(figures['named right']).toEqual({ part: 4, whole: 6 });
  expect(toPercent(figures['speakers right'])).toBe(50);
  expect(toPercent(figures['links found'])).toBe(100);
});
