import { getWeekday, toDayNumber, toDayOf, toIsoDay } from './iso-days.ts';
import { is } from '../../core/tokens.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';

/** A day that words name, and where; the day is undefined where the words name one that is not decided. */
export interface DayWords extends TokenRange {
  readonly day: string | undefined;
}

/** What a day is read from. */
export type DayReading = Pick<Reading, 'tokens' | 'date' | 'language'>;

// "am 26. Januar" without a year is the last one, if that is not too long ago.
const LONGEST_AGO = 300;
const YEAR = /^\d{4}$/u;

/**
 * Reads the day that begins at a token: "am Mittwoch", "am 26. Januar 2022", "gestern", "am Montag vergangener Woche".
 * Weekdays, adverbs and days without a year need the day of the text.
 */
export function readDay(reading: DayReading, at: number): DayWords | undefined {
  const { tokens, date, language } = reading;
  const today = date === undefined ? undefined : toDayNumber(date);
  const ago = language.days.toDaysAgo(tokens[at]?.lower ?? '');
  if (ago !== undefined) return { from: at, to: at + 1, day: toAgo(today, ago) };
  if (!is(tokens[at], 'before-day')) return undefined;
  return readDate(reading, at, today) ?? readWeekday(reading, at, today);
}

function toAgo(today: number | undefined, ago: number): string | undefined {
  return today === undefined ? undefined : toIsoDay(today - ago);
}

/** "am 26. Januar 2022", "am 26. Januar", "am 26.01.2022". */
function readDate(
  { tokens, language }: DayReading,
  at: number,
  today: number | undefined,
): DayWords | undefined {
  const number = tokens[at + 1];
  if (number?.kind !== 'number') return undefined;
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(number.text) ?? [];
  if (year !== undefined) {
    const numeric = toDayOf(Number(year), Number(month), Number(day));
    return { from: at, to: at + 2, day: toPast(numeric, today) };
  }
  const named = language.days.toMonth(tokens[at + 3]?.lower ?? '');
  if (!/^\d{1,2}$/u.test(number.text) || tokens[at + 2]?.text !== '.' || named === undefined)
    return undefined;
  const last = tokens[at + 4];
  if (last && YEAR.test(last.text)) {
    const whole = toDayOf(Number(last.text), named, Number(number.text));
    return { from: at, to: at + 5, day: toPast(whole, today) };
  }
  return { from: at, to: at + 4, day: toLastDate(named, Number(number.text), today) };
}

function toPast(day: string | undefined, today: number | undefined): string | undefined {
  const isLater = day !== undefined && today !== undefined && (toDayNumber(day) ?? 0) > today;
  return isLater ? undefined : day;
}

function toLastDate(month: number, day: number, today: number | undefined): string | undefined {
  if (today === undefined) return undefined;
  const year = Number(toIsoDay(today).slice(0, 4));
  return [year, year - 1]
    .map((one) => toDayOf(one, month, day))
    .find((iso) => {
      const ago = today - (toDayNumber(iso ?? '') ?? Number.NaN);
      return ago >= 0 && ago <= LONGEST_AGO;
    });
}

/** "am Mittwoch", "am Dienstagabend", "am Montag vergangener Woche", "am heutigen Mittwoch"; "am kommenden Mittwoch" is open. */
function readWeekday(
  { tokens, language: { days } }: DayReading,
  at: number,
  today: number | undefined,
): DayWords | undefined {
  const adjective = tokens[at + 1]?.lower ?? '';
  const ago = days.toDaysAgoOf(adjective);
  const bare = days.toWeekday(adjective);
  const weekday = bare ?? days.toWeekday(tokens[at + 2]?.lower ?? '');
  if (weekday === undefined) return undefined;
  if (bare === undefined) {
    const isSame = today !== undefined && ago !== undefined && getWeekday(today - ago) === weekday;
    return { from: at, to: at + 3, day: isSame ? toAgo(today, ago) : undefined };
  }
  const to = at + 2;
  const isWeek = is(tokens[to + 1], 'week');
  if (today === undefined || (isWeek && !is(tokens[to], 'last')))
    return { from: at, to: isWeek ? to + 2 : to, day: undefined };
  const back = isWeek ? getWeekday(today) + 7 - weekday : (getWeekday(today) - weekday + 7) % 7;
  return { from: at, to: isWeek ? to + 2 : to, day: toIsoDay(today - back) };
}
