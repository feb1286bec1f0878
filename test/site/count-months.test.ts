import { expect, test } from 'vitest';
import { countMonths } from '../../src/site/count-months.ts';

const toDay = (day: string): string => day;

test('counts by month, the oldest first, months without any among them', () => {
  expect(countMonths(['2022-02-20', '2022-02-02', '2021-11-30'], toDay)).toEqual({
    months: [
      { month: '2021-11', count: 1, newest: '2021-11-30' },
      { month: '2021-12', count: 0, newest: undefined },
      { month: '2022-01', count: 0, newest: undefined },
      { month: '2022-02', count: 2, newest: '2022-02-20' },
    ],
    before: 0,
  });
});

test('goes no further back than it may, and counts what lies before', () => {
  const days = ['2022-02-20', '2022-01-02', '1987-05-01', '1987-04-01'];
  expect(countMonths(days, toDay, 2)).toEqual({
    months: [
      { month: '2022-01', count: 1, newest: '2022-01-02' },
      { month: '2022-02', count: 1, newest: '2022-02-20' },
    ],
    before: 2,
  });
});

test('goes back ten years', () => {
  const { months, before } = countMonths(['2022-02-20', '2012-02-20'], toDay);
  expect([months.length, months[0]?.month, before]).toEqual([120, '2012-03', 1]);
});

test('has no month of nothing', () => {
  expect(countMonths([], toDay)).toEqual({ months: [], before: 0 });
});
