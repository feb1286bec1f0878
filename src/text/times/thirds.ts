import type { Third } from './expression.ts';
import { toDayNumber, toIsoDay } from './iso-days.ts';
import type { TimeValue } from './time-value.ts';
import { isInterval, toDayRange, toEnds, toPartialDate } from './time-value.ts';

/** A third of a month in days, of a year or more years in their parts, of a week: two days, two, three. */
export function toThird(whole: TimeValue, third: Third): TimeValue | undefined {
  const [start, end] = toEnds(whole);
  if (isInterval(whole)) {
    if (start.length === 4) {
      const years =
        [
          [0, 3],
          [4, 6],
          [7, 9],
        ][third] ?? [];
      const [from = 0, to = 9] = years;
      return Number(end) - Number(start) === 9
        ? `${toPartialDate(Number(start) + from)}~/${toPartialDate(Number(start) + to)}~`
        : undefined;
    }
    const monday = toDayNumber(start);
    const isWeek = monday !== undefined && toDayNumber(end) === monday + 6;
    const [from = 0, to = 0] =
      [
        [0, 1],
        [2, 3],
        [4, 6],
      ][third] ?? [];
    return isWeek ? `${toIsoDay(monday + from)}~/${toIsoDay(monday + to)}~` : undefined;
  }
  if (whole.length === 4) {
    const year = Number(whole);
    return `${toPartialDate(year, third * 4 + 1)}~/${toPartialDate(year, third * 4 + 4)}~`;
  }
  if (whole.length !== 7) return undefined;
  const { last } = toDayRange(whole);
  const to = third === 2 ? toIsoDay(last ?? 0) : `${whole}-${String((third + 1) * 10)}`;
  return `${whole}-${String(third * 10 + 1).padStart(2, '0')}~/${to}~`;
}
