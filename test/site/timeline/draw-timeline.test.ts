import { describe, expect, test } from 'vitest';
import { drawTimeline } from '../../../src/site/timeline/draw-timeline.ts';
import { toTimeline } from '../../../src/site/timeline/to-timeline.ts';

const NOWHERE = { start: 0, end: 0 };

function draw(values: readonly string[], date = '2022-02-02') {
  const times = values.map((value) => ({
    value,
    span: NOWHERE,
    sentence: NOWHERE,
    isQuoted: false,
  }));
  return drawTimeline(toTimeline({ text: '', times, statements: [], markup: [] }), date);
}

describe('a timeline', () => {
  test('is none without a time', () => {
    expect(draw([])).toBeUndefined();
  });

  test('has a dot for a day and a bar for all else, the earliest first', () => {
    const shapes = draw(['2022-02-02', '2022-01', '2022-01-24/2022-01-30'])?.rows.map(
      ({ entry, shape }) => [entry.value, shape.isDot],
    );
    expect(shapes).toEqual([
      ['2022-01', false],
      ['2022-01-24/2022-01-30', false],
      ['2022-02-02', true],
    ]);
  });

  test('gives all days the same length', () => {
    const at = draw(['2022-01-01', '2022-01-11', '2022-01-31'])?.rows.map(
      ({ shape }) => shape.from,
    );
    const [first = 0, second = 0, third = 0] = at ?? [];
    expect((third - first) / (second - first)).toBeCloseTo(3, 1);
  });

  test('goes as far as its own day where that is near', () => {
    expect(draw(['2022-01-01', '2022-01-31'])?.last).toBe('2022-02-02');
    const far = draw(['1997-01-01', '1998-01-01']);
    expect([far?.last, far?.published]).toEqual(['1998-01-01', undefined]);
  });

  test.each([
    [['1873', '1919-02-19'], '1873', '1919-02-19'],
    [['1997-05', '2014'], '1997-05', '2014'],
    [['1997-05', '1997-05-01', '2014'], '1997-05-01', '2014'],
    [['2021-11~/2022-02-02', '2022-02-02'], '2021-11', '2022-02-02'],
    [['2022-01-19~/2022-02-02', '2022-02-04'], '2022-01', '2022-02-04'],
    [['2022-02-02', '../2021-12'], '2021-12', '2022-02-02'],
  ])('writes its ends no finer than the text: %j', (values, first, last) => {
    const picture = draw(values);
    expect([picture?.first, picture?.last]).toEqual([first, last]);
  });

  test('draws what has no end for a little while, and as vague', () => {
    const [row] = draw(['2022-02-07/..', '2022-02-28'])?.rows ?? [];
    expect(row?.shape.isVague).toBe(true);
    expect((row?.shape.to ?? 0) - (row?.shape.from ?? 0)).toBe(24);
  });

  test.each([
    ['weeks', ['2022-01-01', '2022-01-31'], 5],
    ['months', ['2021-06-15', '2022-02-02'], 8],
    ['years', ['2012-06-15', '2022-02-02'], 10],
    ['decades', ['1955', '2022-02-02'], 7],
  ])('has lines at the beginning of %s', (_, values, count) => {
    expect(draw(values)?.grid).toHaveLength(count);
  });

  test('stays within its picture', () => {
    const shapes = draw(['2014/2022-02-02', '2022-02-02/..', '../2014-01-03', '2022-02-02'])?.rows;
    for (const { shape } of shapes ?? []) {
      expect(shape.from).toBeGreaterThanOrEqual(0);
      expect(shape.to).toBeLessThanOrEqual(320);
    }
  });
});
