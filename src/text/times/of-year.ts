import type { Holiday } from '../lang/time-word.ts';
import { toEasterDay } from './easter.ts';
import type { Side, TimeExpression } from './expression.ts';
import { getYear, toDayNumber, toDayOf, toIsoDay } from './iso-days.ts';
import type { TimeValue } from './time-value.ts';
import { toDayRange, toPartialDate } from './time-value.ts';

/** The value for the year that fits: of the last one that began, or the next one that is not over. */
function chooseYear(
  today: number | undefined,
  direction: -1 | 1,
  toValue: (year: number) => TimeValue | undefined,
): TimeValue | undefined {
  if (today === undefined) return undefined;
  const year = getYear(today);
  for (const one of direction < 0 ? [year, year - 1] : [year - 1, year, year + 1]) {
    const value = toValue(one);
    const { first, last } = value === undefined ? NOWHEN : toDayRange(value);
    if (first === undefined || last === undefined) continue;
    if (direction < 0 ? first <= today : last >= today) return value;
  }
  return undefined;
}

const NOWHEN = { first: undefined, last: undefined };

// "on 26 January" without a year is the last one, or the next, if that is not too far.
const FARTHEST = 330;

export function toDay(
  { year, month, day }: Extract<TimeExpression, { kind: 'day' }>,
  today: number | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  if (year !== undefined) return toDayOf(year, month, day);
  const found = chooseYear(today, direction, (one) => toDayOf(one, month, day));
  const distance = Math.abs((toDayNumber(found ?? '') ?? Number.NaN) - (today ?? 0));
  return distance <= FARTHEST ? found : undefined;
}

export function toMonth(
  { year, month, side }: Extract<TimeExpression, { kind: 'month' }>,
  today: number | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  if (year !== undefined) return toPartialDate(year, month);
  return beside(side, today, direction, (one) => toPartialDate(one, month));
}

export function toHoliday(
  { holiday, year }: Extract<TimeExpression, { kind: 'holiday' }>,
  today: number | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  return year === undefined
    ? chooseYear(today, direction, (one) => toHolidayOf(holiday, one))
    : toHolidayOf(holiday, year);
}

function toHolidayOf(
  { date, fromEaster = 0, days = 1 }: Holiday,
  year: number,
): TimeValue | undefined {
  const easter = toEasterDay(year);
  const first = date ? toDayNumber(toDayOf(year, ...date) ?? '') : easter && easter + fromEaster;
  if (first === undefined) return undefined;
  return days === 1 ? toIsoDay(first) : `${toIsoDay(first)}/${toIsoDay(first + days - 1)}`;
}

export function toPart(
  { number, of, year }: Extract<TimeExpression, { kind: 'part' }>,
  today: number | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  const toValue = (one: number): TimeValue => toPartOf(of, one * of + number - 1);
  return year === undefined ? chooseYear(today, direction, toValue) : toValue(year);
}

/** A quarter or a half, counted from the first of the year 0. */
export function toPartOf(of: 2 | 4, index: number): TimeValue {
  const months = 12 / of;
  const year = Math.floor(index / of);
  const start = (index % of) * months + 1;
  return `${toPartialDate(year, start)}/${toPartialDate(year, start + months - 1)}`;
}

/** A season begins with its first whole month; a winter without a second year may be the one before or behind. */
export function toSeason(
  { season, year, side, isAcrossYears = false }: Extract<TimeExpression, { kind: 'season' }>,
  today: number | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  const toValue = (one: number): TimeValue => {
    const start = season * 3 + 3;
    return start === 12
      ? `${toPartialDate(one, 12)}~/${toPartialDate(one + 1, 2)}~`
      : `${toPartialDate(one, start)}~/${toPartialDate(one, start + 2)}~`;
  };
  if (year !== undefined) return season === 3 && !isAcrossYears ? undefined : toValue(year);
  return beside(side, today, direction, toValue);
}

/** "Last summer" is over, "next summer" has not begun; "this summer" is of this year. */
function beside(
  side: Side | undefined,
  today: number | undefined,
  direction: -1 | 1,
  toValue: (year: number) => TimeValue,
): TimeValue | undefined {
  if (today === undefined) return undefined;
  const year = getYear(today);
  if (side === undefined) return chooseYear(today, direction, toValue);
  if (side === 0) return toValue(year);
  return [year - 2, year - 1, year, year + 1]
    .toSorted((a, b) => side * (a - b))
    .filter((one) => {
      const { first = 0, last = 0 } = toDayRange(toValue(one));
      return side < 0 ? last < today : first > today;
    })
    .map(toValue)[0];
}
