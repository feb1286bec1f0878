import { describe, expect, test } from 'vitest';
import { getWeekday, isIsoDay, toDayNumber, toDayOf, toIsoDay } from '../../src/spans/iso-days.ts';

test.each(['1970-01-01', '2022-01-26', '2024-02-29', '0001-01-01', '9999-12-31'])(
  '%s is a day',
  (day) => {
    expect(isIsoDay(day)).toBe(true);
  },
);

test.each(['', 'gestern', '2022-02-29', '2022-13-01', '2022-1-26', '26.01.2022', '2022-01-26T00'])(
  '“%s” is no day',
  (day) => {
    expect(isIsoDay(day)).toBe(false);
  },
);

describe('a day number', () => {
  test('counts from 1 January 1970', () => {
    expect(toDayNumber('1970-01-01')).toBe(0);
    expect(toDayNumber('1969-12-31')).toBe(-1);
    expect(toIsoDay(19_018)).toBe('2022-01-26');
  });

  test.each([
    [11_016, '2000-02-29'],
    [47_540, '2100-02-28'],
    [47_541, '2100-03-01'],
    [-25_203, '1900-12-31'],
    [-719_469, '0000-02-29'],
    [-719_468, '0000-03-01'],
    [2_932_896, '9999-12-31'],
  ])('%i is %s', (number, day) => {
    expect(toIsoDay(number)).toBe(day);
  });

  test.each([
    ['2022-01-24', 0],
    ['2022-01-30', 6],
    ['1969-12-29', 0],
  ])('of %s has the weekday %i', (day, weekday) => {
    expect(getWeekday(toDayNumber(day) ?? 0)).toBe(weekday);
  });
});

test('a day that the calendar does not have is none', () => {
  expect(toDayOf(2022, 1, 26)).toBe('2022-01-26');
  expect(toDayOf(2022, 2, 30)).toBeUndefined();
  expect(toDayOf(99_999, 1, 1)).toBeUndefined();
});
