import { describe, expect, test } from 'vitest';
import type { TimeExpression } from '../../../src/text/times/expression.ts';
import { toDayNumber } from '../../../src/spans/iso-days.ts';
import type { Direction } from '../../../src/text/times/resolve.ts';
import { resolveTime } from '../../../src/text/times/resolve.ts';

function resolve(expression: TimeExpression, direction: Direction, day = '2022-02-02') {
  return resolveTime(expression, { today: toDayNumber(day), direction });
}

describe('of a day that a text of Wednesday, 2 February 2022 names', () => {
  test.each<[string, TimeExpression, Direction, string | undefined]>([
    ['Tuesday, past', { kind: 'weekday', weekday: 1 }, -1, '2022-02-01'],
    ['Tuesday, to come', { kind: 'weekday', weekday: 1 }, 1, '2022-02-08'],
    ['Tuesday, nobody says when', { kind: 'weekday', weekday: 1 }, undefined, undefined],
    ['Wednesday', { kind: 'weekday', weekday: 2 }, undefined, '2022-02-02'],
    ['last Wednesday', { kind: 'weekday', weekday: 2, side: -1 }, undefined, '2022-01-26'],
    ['Sunday of last week', { kind: 'weekday', weekday: 6, week: -1 }, undefined, '2022-01-30'],
    ['3 March, past', { kind: 'day', month: 3, day: 3 }, -1, undefined],
    ['3 March, to come', { kind: 'day', month: 3, day: 3 }, 1, '2022-03-03'],
    ['29 February', { kind: 'day', month: 2, day: 29 }, 1, undefined],
    ['last quarter', { kind: 'unit', unit: 'quarter', side: -1 }, undefined, '2021-10/2021-12'],
    ['next half', { kind: 'unit', unit: 'half', side: 1 }, undefined, '2022-07/2022-12'],
    ['last month', { kind: 'unit', unit: 'month', side: -1 }, undefined, '2022-01'],
    [
      'weekend, past',
      { kind: 'unit', unit: 'weekend', side: undefined },
      -1,
      '2022-01-29/2022-01-30',
    ],
    ['last winter', { kind: 'season', season: 3, side: -1 }, undefined, '2020-12~/2021-02~'],
    ['winter, past', { kind: 'season', season: 3 }, -1, '2021-12~/2022-02~'],
  ])('%s', (_, expression, direction, value) => {
    expect(resolve(expression, direction)).toBe(value);
  });
});

test('the winter of a year may be two', () => {
  expect(resolve({ kind: 'season', season: 3, year: 2020 }, -1)).toBeUndefined();
});

test('a range of weekdays goes on into the next week', () => {
  const range: TimeExpression = {
    kind: 'range',
    start: { kind: 'weekday', weekday: 1 },
    end: { kind: 'weekday', weekday: 3 },
  };
  expect(resolve(range, 1)).toBe('2022-02-01/2022-02-03');
  expect(resolve(range, -1)).toBe('2022-02-01/2022-02-03');
});

test('the weekend is now on a Saturday', () => {
  const weekend: TimeExpression = { kind: 'unit', unit: 'weekend', side: undefined };
  expect(resolve(weekend, undefined, '2022-02-05')).toBe('2022-02-05/2022-02-06');
});

test('before the first year there is none', () => {
  const ago = { kind: 'counted', count: 3000, unit: 'year', side: -1 } as const;
  expect(resolve({ ...ago, isVague: false, isFromNamed: false }, -1)).toBeUndefined();
});

test.each<[string, TimeExpression]>([
  ['1 January of the year 0', { kind: 'day', year: 0, month: 1, day: 1 }],
  ['the next year', { kind: 'unit', unit: 'year', side: 1 }],
  ['the next month', { kind: 'unit', unit: 'month', side: 1 }],
  ['tomorrow', { kind: 'offset', days: 1 }],
])('a year that has no four digits is no time of a text of 9999: %s', (_, expression) => {
  expect(resolve(expression, undefined, '9999-12-31')).toBeUndefined();
});
