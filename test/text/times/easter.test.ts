import { expect, test } from 'vitest';
import { toEasterDay } from '../../../src/text/times/easter.ts';
import { toIsoDay } from '../../../src/text/times/iso-days.ts';

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2022, '2022-04-17'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (year, day) => {
  expect(toIsoDay(toEasterDay(year) ?? 0)).toBe(day);
});
