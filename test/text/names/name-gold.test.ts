import { describe, expect, test } from 'vitest';
import { measureGold } from './measure-gold.ts';
import { readCases, readGold } from './read-name-gold.ts';

/** What each set must reach at least, in percent: links that are right, links found, known speakers that are right. */
const FLOORS = [
  ['development', 99, 99, 97],
  ['everyday', 92, 98, 93],
  ['speakers', 99, 99, 92],
  ['newspaper', 98, 98, 92],
  ['held-out', 97, 96, 84],
] as const;

test.each(FLOORS)('names in the gold set “%s”', async (name, precision, recall, speakers) => {
  const results = measureGold(await readGold(name));
  const sum = (
    key: 'right' | 'wrong' | 'missed' | 'knownSpeakers' | 'knownSpeakersRight',
  ): number => results.reduce((all, one) => all + one[key], 0);
  const faults = results.flatMap(({ gold, faults: found }) =>
    found.map((fault) => `${gold.row}: ${fault}`),
  );
  const percent = (part: number, whole: number): number => (100 * part) / whole;
  const shown = faults.join('\n');
  expect(percent(sum('right'), sum('right') + sum('wrong')), shown).toBeGreaterThanOrEqual(
    precision,
  );
  expect(percent(sum('right'), sum('right') + sum('missed')), shown).toBeGreaterThanOrEqual(recall);
  expect(percent(sum('knownSpeakersRight'), sum('knownSpeakers')), shown).toBeGreaterThanOrEqual(
    speakers,
  );
});

test.each(FLOORS)('“%s” leaves open what the text does not decide', async (name) => {
  for (const { gold, openRight } of measureGold(await readGold(name)))
    expect(openRight, `${gold.row}: ${gold.note}`).toBe(gold.open.length);
});

describe('readCases', () => {
  test('reads spans, owners, open names, the date and speakers', () => {
    const text =
      '== row: a note\ndate 2022-02-02\n[Bidens|joe-biden] Rede. {Berg|a,b} kam.\n> ada-berg: Wir bleiben\n> -: Nein\n';
    expect(readCases(text)).toEqual([
      {
        row: 'row',
        note: 'a note',
        date: '2022-02-02',
        text: 'Bidens Rede. Berg kam.',
        mentions: [{ start: 0, end: 6, owner: 'joe-biden' }],
        open: [{ start: 13, end: 17, ids: ['a', 'b'] }],
        speakers: [
          { words: 'Wir bleiben', ids: ['ada-berg'] },
          { words: 'Nein', ids: [] },
        ],
      },
    ]);
  });

  test('counts every case of a set', async () => {
    expect((await readGold('held-out')).cases).toHaveLength(70);
  });
});
