import { describe, expect, test } from 'vitest';
import { join, toDatetime, toDayRange } from '../../../src/text/times/time-value.ts';
import { toDayNumber } from '../../../src/text/times/iso-days.ts';

describe('HTML can say', () => {
  test.each([
    ['2022-02-02', '2022-02-02'],
    ['2021-11~', '2021-11'],
    ['1997', '1997'],
    ['2022-01-21~/2022-01-31~', '2022-01'],
    ['2021-09~/2021-11~', '2021'],
    ['2022-01-24/2022-01-30', '2022-W04'],
    ['2024-12-30/2025-01-05', '2025-W01'],
  ])('of %s: %s', (value, datetime) => {
    expect(toDatetime(value)).toBe(datetime);
  });

  test.each([
    '2014/2022-02-02',
    '../2022-02-04',
    '2022-02-07/..',
    '2022-01-29/2022-01-30',
    '2022-01-19~/2022-02-02',
    '2020-12~/2021-02~',
    '1990/1999',
  ])('nothing of %s', (value) => {
    expect(toDatetime(value)).toBeUndefined();
  });
});

test.each([
  ['2022-02', '2022-02-01', '2022-02-28'],
  ['2024~', '2024-01-01', '2024-12-31'],
  ['2014/2022-02-02', '2014-01-01', '2022-02-02'],
  ['../2022-12', undefined, '2022-12-31'],
])('%s lasts from %s to %s', (value, first, last) => {
  const toNumber = (day: string | undefined) => (day === undefined ? undefined : toDayNumber(day));
  expect(toDayRange(value)).toEqual({ first: toNumber(first), last: toNumber(last) });
});

test('no time ends before it begins', () => {
  expect(join('2022-02-02', '2022-02-01')).toBeUndefined();
  expect(join('1997', '2005')).toBe('1997/2005');
  expect(join('1997', '1997')).toBe('1997');
});
