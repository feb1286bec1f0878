import { getWeekday, toDayNumber, toIsoDay } from './iso-days.ts';

/**
 * A time as EDTF (ISO 8601-2) writes it: a day, a month or a year, or an interval of two of these; "~" behind a date that
 * is about right, ".." for an end that is open: `2022-02-02`, `2021-11~`, `2014/2022-02-02`, `../2022-02-04`.
 */
export type TimeValue = string;

/** The first and the last day of a time, as numbers of days; an open end is undefined. */
export interface DayRange {
  readonly first: number | undefined;
  readonly last: number | undefined;
}

/** "2022-02" of 2022 and 2; "1997" without a month. */
export function toPartialDate(year: number, month?: number): string {
  const digits = String(year).padStart(4, '0');
  return month === undefined ? digits : `${digits}-${String(month).padStart(2, '0')}`;
}

/** The two ends of a time; the same twice where it is one date. */
export function toEnds(value: TimeValue): readonly [start: string, end: string] {
  const [start = '', end = start] = value.split('/');
  return [start, end];
}

export function isInterval(value: TimeValue): boolean {
  return value.includes('/');
}

export function isVague(value: TimeValue): boolean {
  return value.includes('~');
}

/** The days of a time: of "2022-02" all of February. */
export function toDayRange(value: TimeValue): DayRange {
  const [start, end] = toEnds(value);
  return { first: toFirstDay(start), last: toLastDay(end) };
}

function toFirstDay(date: string): number | undefined {
  const [year = '', month = '01', day = '01'] = date.replace('~', '').split('-');
  return toDayNumber(`${year}-${month}-${day}`);
}

function toLastDay(date: string): number | undefined {
  const [year = '', month, day] = date.replace('~', '').split('-');
  if (year === '' || year === '..') return undefined;
  if (day !== undefined) return toFirstDay(date);
  const next =
    month === undefined || month === '12'
      ? toPartialDate(Number(year) + 1, 1)
      : toPartialDate(Number(year), Number(month) + 1);
  const behind = toFirstDay(next);
  return behind === undefined ? undefined : behind - 1;
}

/** The time from the beginning of one to the end of another; undefined where the end comes first. */
export function join(start: TimeValue, end: TimeValue): TimeValue | undefined {
  const { first } = toDayRange(start);
  const { last } = toDayRange(end);
  if (first === undefined || last === undefined || first > last) return undefined;
  const from = toEnds(start)[0];
  const to = toEnds(end)[1];
  return from === to ? from : `${from}/${to}`;
}

const WEEK = 6;

/**
 * What the attribute `datetime` of HTML may say of a time: a day, a month, a year, or a week that is meant whole. A vague
 * part of a month or a year is in that month or year; of other intervals HTML can say nothing.
 */
export function toDatetime(value: TimeValue): string | undefined {
  if (!isInterval(value)) return value.replace('~', '');
  const { first, last } = toDayRange(value);
  const [start, end] = toEnds(value);
  if (first === undefined || last === undefined) return undefined;
  if (!isVague(value))
    return last - first === WEEK && getWeekday(first) === 0 && start.length === 10
      ? toIsoWeek(first)
      : undefined;
  if (!start.endsWith('~') || !end.endsWith('~')) return undefined;
  if (start.slice(0, 7) === end.slice(0, 7) && start.length > 8) return start.slice(0, 7);
  return start.slice(0, 4) === end.slice(0, 4) && start.length < 9 ? start.slice(0, 4) : undefined;
}

/** "2022-W05" of the number of its Monday: a week belongs to the year of its Thursday. */
function toIsoWeek(monday: number): string {
  const year = toIsoDay(monday + 3).slice(0, 4);
  const start = toDayNumber(`${year}-01-01`) ?? 0;
  const week = Math.floor((monday + 3 - start) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
