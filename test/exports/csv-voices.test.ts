import { describe, expect, test } from 'vitest';
import { CSV_FILES } from '../../src/exports/csv-files.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toCollections } from '../site/example-collections.ts';
import { VOICES } from '../site/voices-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { readStrictly } from './read-csv.ts';

describe('voices.csv', () => {
  const csv = CSV_FILES.voices(buildSite(VOICES)).write();

  test('is what the golden file is', async () => {
    await expect(csv).toMatchFileSnapshot('golden/csv/voices.csv');
  });

  test('has the sums first, then each value by name, in all years and in each', () => {
    const rows = readStrictly(csv);
    expect(rows[0]).toEqual({
      year: '',
      dimension: 'all',
      value: '',
      name: '',
      statementsDirect: '6',
      statementsReported: '3',
      statementsDistinct: '8',
      wordsDirect: '26',
      wordsReported: '5',
      articles: '2',
    });
    expect(rows[1]).toMatchObject({ dimension: 'actor', value: 'ada-berg', name: 'Ada Berg' });
    expect(rows.find(({ value }) => value === 'rat; bo-tal')).toMatchObject({
      name: 'Rat; Bo Tal',
    });
    expect(rows.filter(({ value }) => value === '(unattributed)')).toHaveLength(8);
    expect([...new Set(rows.map(({ year }) => year))]).toEqual(['', '2023', '2022']);
  });

  test('has the sums alone where nobody speaks', () => {
    expect(readStrictly(CSV_FILES.voices(buildSite(toCollections({}))).write())).toMatchObject([
      { dimension: 'all', statementsDirect: '0', articles: '0' },
    ]);
  });
});

test('quotes.csv names the statements that are the same in other articles', () => {
  const rows = readStrictly(CSV_FILES.quotes(buildSite(VOICES), ADDRESSES).write());
  expect(rows.filter(({ sameAs }) => sameAs !== '').map(({ id, sameAs }) => [id, sameAs])).toEqual([
    ['q-hhhhhhhh', 'q-aaaaaaaa'],
    ['q-aaaaaaaa', 'q-hhhhhhhh'],
  ]);
});
