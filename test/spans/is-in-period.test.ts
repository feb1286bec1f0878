import { expect, test } from 'vitest';
import { isInPeriod } from '../../src/spans/is-in-period.ts';

test.each([
  ['a period without ends', {}, '1900', true],
  ['the first day', { from: '2020-05-01' }, '2020-05-01', true],
  ['the day before', { from: '2020-05-01' }, '2020-04-30', false],
  ['the last day', { to: '2020-05-01' }, '2020-05-01', true],
  ['the day after', { to: '2020-05-01' }, '2020-05-02', false],
  ['a day of the first month', { from: '2020-05' }, '2020-05-01', true],
  ['a day of the last year', { to: '2020' }, '2020-12-31', true],
  ['the year of a day', { from: '2020-05-01', to: '2020-06-01' }, '2020', true],
  ['the year after', { from: '2020-05-01', to: '2020-06-01' }, '2021', false],
])('isInPeriod, %s: %j on %s is %s', (_, dates, date, expected) => {
  expect(isInPeriod(dates, date)).toBe(expected);
});
