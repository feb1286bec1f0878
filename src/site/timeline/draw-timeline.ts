import { getWeekday, getYear, toDayNumber, toIsoDay } from '../../spans/iso-days.ts';
import { isInterval, isVague, toDayRange, toEnds, toPartialDate } from '../../spans/time-value.ts';
import type { TimelineEntry } from './to-timeline.ts';

/** What stands for a time: a dot for a day, else a bar; lengths are units of the picture. */
export interface TimelineShape {
  readonly from: number;
  readonly to: number;
  readonly isDot: boolean;
  /** About right, or without an end. */
  readonly isVague: boolean;
}

/** A line in the order of the list, of each entry that a sentence names. */
export interface TimelineRow {
  readonly entry: TimelineEntry;
  readonly shape: TimelineShape;
}

export interface TimelinePicture {
  readonly width: number;
  readonly rows: readonly TimelineRow[];
  /** Where statements were made. */
  readonly said: readonly number[];
  /** Lines at the beginning of weeks, months, years or decades. */
  readonly grid: readonly number[];
  /** Where the day of the article is, unless it is far from all that it tells of. */
  readonly published: number | undefined;
  /** Where the axis begins and ends, no finer than the words of the text: a day, a month or a year. */
  readonly first: string;
  readonly last: string;
}

const WIDTH = 320;
/** Room for a dot at either end. */
const EDGE = 6;
/** The shortest bar that is seen. */
const LEAST = 5;
/** How far a bar without an end goes on. */
const OPEN = 24;
/** The article's own day is on the axis where that makes it longer by no more than this. */
const MOST_LONGER = 0.25;

/** Draws times on one axis on which all days are equally long; undefined where there are none. */
export function drawTimeline(
  entries: readonly TimelineEntry[],
  date: string,
): TimelinePicture | undefined {
  const ranges = entries.map(({ value }) => toDayRange(value));
  const ends = ranges.flatMap(({ first, last }) => [first ?? last, last ?? first]);
  const known = ends.filter((day) => day !== undefined);
  if (known.length === 0) return undefined;
  const start = Math.min(...known);
  const own = toDayNumber(date) ?? start;
  const end = Math.max(...known);
  const longer = Math.max(start - own, own - end, 0);
  const isNear = longer <= Math.max(end - start, 1) * MOST_LONGER;
  const first = isNear ? Math.min(start, own) : start;
  const last = isNear ? Math.max(end, own) : end;
  const toX = (day: number): number =>
    round(EDGE + ((day - first) / Math.max(1, last + 1 - first)) * (WIDTH - 2 * EDGE));
  const middle = (day: number): number => toX(day + 0.5);
  return {
    width: WIDTH,
    rows: entries
      .filter(({ sentences }) => sentences.length > 0)
      .map((entry) => ({ entry, shape: toShape(entry, toX) })),
    said: entries
      .filter(({ statements }) => statements.length > 0)
      .flatMap(({ value }) => toDayRange(value).first ?? [])
      .map(middle),
    grid: toGrid(first, last).map(toX),
    published: isNear ? middle(own) : undefined,
    first: toWritten(entries, first, 'first'),
    last: toWritten(entries, last, 'last'),
  };
}

const MONTH = 7;

/** The date of the entry that begins or ends an axis, the finest of several, or the day of the article. */
function toWritten(entries: readonly TimelineEntry[], day: number, side: 'first' | 'last'): string {
  const dates = entries.flatMap(({ value }) => {
    if (toDayRange(value)[side] === day) return toEnds(value)[side === 'first' ? 0 : 1];
    // The only end that an open interval has may be the end of the axis on the other side.
    return toDayRange(value)[side === 'first' ? 'last' : 'first'] === day && value.includes('..')
      ? value.replace(/\/?\.\.\/?/u, '')
      : [];
  });
  // A vague day is counted, not named.
  const written = dates.map((date) =>
    date.endsWith('~') ? date.slice(0, -1).slice(0, MONTH) : date,
  );
  return written.toSorted((a, b) => b.length - a.length)[0] ?? toIsoDay(day);
}

function toShape({ value }: TimelineEntry, toX: (day: number) => number): TimelineShape {
  const { first, last } = toDayRange(value);
  const isOpen = first === undefined || last === undefined;
  const vague = isOpen || isVague(value);
  if (!isInterval(value) && first === last && first !== undefined) {
    const at = toX(first + 0.5);
    return { from: at, to: at, isDot: true, isVague: vague };
  }
  const end = last === undefined ? toX(first ?? 0) + OPEN : toX(last + 1);
  const start = first === undefined ? end - OPEN : toX(first);
  const from = Math.max(0, Math.min(start, WIDTH - EDGE - LEAST));
  return {
    from: round(from),
    to: round(Math.min(WIDTH, Math.max(end, from + LEAST))),
    isDot: false,
    isVague: vague,
  };
}

function round(x: number): number {
  return Math.round(x * 10) / 10;
}

const WEEKS_UP_TO = 80;
const MONTHS_UP_TO = 900;
const YEARS_UP_TO = 366 * 40;

/** The days on which a week, a month, a year or a decade begins, whatever is coarse enough for the length of the axis. */
function toGrid(first: number, last: number): number[] {
  const length = last - first;
  const isOnAxis = (day: number): boolean => day >= first && day <= last;
  if (length <= WEEKS_UP_TO) {
    const monday = first + ((7 - getWeekday(first)) % 7);
    return count(monday, last, 7);
  }
  const years = count(getYear(first), getYear(last), 1);
  if (length <= MONTHS_UP_TO)
    return years
      .flatMap((year) => count(1, 12, 1).map((month) => toFirstDay(toPartialDate(year, month))))
      .filter(isOnAxis);
  const step = length <= YEARS_UP_TO ? 1 : 10;
  return years
    .filter((year) => year % step === 0)
    .map((year) => toFirstDay(toPartialDate(year)))
    .filter(isOnAxis);
}

function count(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.floor((to - from) / step) + 1) },
    (_, at) => from + at * step,
  );
}

function toFirstDay(date: string): number {
  return toDayRange(date).first ?? Number.NaN;
}
