import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { VoiceDimension, VoicePeriod, VoiceRow } from '../../src/site/model.ts';
import { VOICES } from './voices-site.ts';

const { archive, years } = buildSite(VOICES).voices;

function getRows(
  dimension: VoiceDimension,
  { tables }: VoicePeriod = archive,
): readonly VoiceRow[] {
  const table = tables.find((one) => one.dimension === dimension);
  if (!table) throw new Error(`no table of ${dimension}`);
  return table.rows;
}

/** Value, statements direct and reported, words direct and reported. */
const toFigures = ({ value, gap, statements, words }: VoiceRow) => [
  gap ? `(${gap})` : value,
  ...[statements.direct, statements.reported, words.direct, words.reported],
];

describe('countArchive', () => {
  test('counts statements and words by actor, joint ones apart, those of nobody and of the unknown last', () => {
    expect(getRows('actor').map(toFigures)).toEqual([
      // Twice the same ten words, and what is told of her without words of hers.
      ['ada-berg', 2, 1, 20, 0],
      // Two of his five words are Zoe's, whom he quotes.
      ['bo-tal', 0, 1, 0, 3],
      ['quellau', 0, 1, 0, 2],
      ['rat; bo-tal', 1, 0, 2, 0],
      ['zoe', 1, 0, 2, 0],
      ['(unregistered)', 1, 0, 1, 0],
      ['(unattributed)', 1, 0, 1, 0],
    ]);
  });

  test('counts by kind, country, side and, of people, gender', () => {
    expect(getRows('kind').map(toFigures)).toEqual([
      ['person', 3, 2, 22, 3],
      ['state', 0, 1, 0, 2],
      ['(several)', 1, 0, 2, 0],
      ['(unregistered)', 1, 0, 1, 0],
      ['(unattributed)', 1, 0, 1, 0],
    ]);
    expect(getRows('country').map(toFigures)).toEqual([
      ['quellau', 2, 2, 20, 2],
      ['(several)', 1, 0, 2, 0],
      ['(none)', 1, 1, 2, 3],
      ['(unregistered)', 1, 0, 1, 0],
      ['(unattributed)', 1, 0, 1, 0],
    ]);
    expect(getRows('side').map(toFigures)).toEqual([
      ['quellau', 2, 2, 20, 2],
      ['bund', 0, 1, 0, 3],
      ['(several)', 1, 0, 2, 0],
      ['(none)', 1, 0, 2, 0],
      ['(unregistered)', 1, 0, 1, 0],
      ['(unattributed)', 1, 0, 1, 0],
    ]);
    expect(getRows('gender').map(toFigures)).toEqual([
      ['female', 2, 1, 20, 0],
      ['male', 0, 1, 0, 3],
      ['(not-stated)', 1, 0, 2, 0],
    ]);
  });

  test('says what the shares are shares of', () => {
    const bases = archive.tables.map(({ dimension, base }) => [dimension, base.statements]);
    const all = { direct: 6, reported: 3 };
    expect(bases).toEqual([
      ['actor', all],
      ['kind', all],
      ['country', all],
      ['side', all],
      ['gender', { direct: 3, reported: 2 }],
    ]);
  });

  test('counts a statement that stands in two articles in each, and once', () => {
    expect(getRows('actor')[0]).toMatchObject({ value: 'ada-berg', distinct: 2, articles: 2 });
    expect(archive.all).toMatchObject({ distinct: 8, articles: 2 });
    expect(years[0]?.all.distinct).toBe(2);
  });

  test('counts what is not sure and what was settled by hand', () => {
    expect([archive.unsure, archive.byHand]).toEqual([1, 1]);
  });

  test('counts each year for itself, the newest first', () => {
    expect(years.map(({ year, all }) => [year, all.statements])).toEqual([
      ['2023', { direct: 2, reported: 0 }],
      ['2022', { direct: 4, reported: 3 }],
    ]);
    expect(getRows('actor', years[0]).map(toFigures)).toEqual([
      ['ada-berg', 1, 0, 10, 0],
      ['(unattributed)', 1, 0, 1, 0],
    ]);
  });

  test('names the entries', () => {
    const names = getRows('actor').map(({ entries }) =>
      entries.map(({ name }) => name).join(' + '),
    );
    expect(names).toEqual(['Ada Berg', 'Bo Tal', 'Quellau', 'Rat + Bo Tal', 'Zoe', '', '']);
    expect(getRows('side')[1]?.entries).toMatchObject([{ id: 'bund', name: 'bund' }]);
  });

  test('adds up: each table has all statements and words of its base', () => {
    for (const { base, rows } of [archive, ...years].flatMap(({ tables }) => tables))
      for (const how of ['direct', 'reported'] as const) {
        const sum = (read: (row: VoiceRow) => number): number =>
          rows.reduce((all, row) => all + read(row), 0);
        expect(sum(({ statements }) => statements[how])).toBe(base.statements[how]);
        expect(sum(({ words }) => words[how])).toBe(base.words[how]);
      }
  });
});
