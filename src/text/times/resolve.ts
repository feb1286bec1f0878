import { countFrom, toPeriod } from './count.ts';
import type { TimeExpression } from './expression.ts';
import { getWeekday, toDayNumber, toIsoDay } from '../../spans/iso-days.ts';
import { toDay, toHoliday, toMonth, toPart, toSeason } from './of-year.ts';
import { toThird } from './thirds.ts';
import type { TimeValue } from '../../spans/time-value.ts';
import { join, toEnds, toPartialDate } from '../../spans/time-value.ts';
import { toUnit, toWeekday } from './units.ts';

/** When something is that words tell of: before the text -1, behind it 1, or undefined where nobody says. */
export type Direction = -1 | 1 | undefined;

export interface TimeContext {
  /** The number of the day on which the words were written. */
  readonly today: number | undefined;
  readonly direction: Direction;
  /** The time that was named before. */
  readonly named?: TimeValue | undefined;
}

/**
 * Says which time an expression means; undefined where nothing decides it. Where nobody says whether it is past or to
 * come, it is decided only if both are the same: "on Wednesday" in a text of Wednesday.
 */
export function resolveTime(
  expression: TimeExpression,
  context: TimeContext,
): TimeValue | undefined {
  const value = decide(expression, context);
  return value !== undefined && isOfFourDigits(value) ? value : undefined;
}

function decide(expression: TimeExpression, context: TimeContext): TimeValue | undefined {
  if (context.direction !== undefined) return resolve(expression, context, context.direction);
  const past = resolve(expression, context, -1);
  return past === resolve(expression, context, 1) ? past : undefined;
}

/** HTML and ISO 8601 write the years from 1 to 9999 alike; a text that is dated 9999 has a next year all the same. */
function isOfFourDigits(value: TimeValue): boolean {
  return !/(?:^|\/)(?:0000|[-+]|\d{5})/u.test(value);
}

function resolve(
  expression: TimeExpression,
  context: TimeContext,
  direction: -1 | 1,
): TimeValue | undefined {
  const { today } = context;
  const within = (inner: TimeExpression, to: -1 | 1 = direction): TimeValue | undefined =>
    resolve(inner, context, to);
  switch (expression.kind) {
    case 'year':
      return toPartialDate(expression.year);
    case 'years':
      return `${toPartialDate(expression.from)}/${toPartialDate(expression.to)}`;
    case 'day':
      return toDay(expression, today, direction);
    case 'holiday':
      return toHoliday(expression, today, direction);
    case 'part':
      return toPart(expression, today, direction);
    case 'season':
      return toSeason(expression, today, direction);
    case 'month':
      return toMonth(expression, today, direction);
    case 'third': {
      const whole = within(expression.of);
      return whole && toThird(whole, expression.third);
    }
    case 'range':
      return toRange(expression, within, direction);
    case 'counted': {
      const { isFromNamed, side } = expression;
      // "It was done in three days": how long it took.
      if (!isFromNamed && side > direction) return undefined;
      const base = isFromNamed || today === undefined ? context.named : toIsoDay(today);
      return base === undefined || (today === undefined && !isFromNamed)
        ? undefined
        : countFrom(base, expression);
    }
    case 'weekday':
    case 'offset':
    case 'unit':
    case 'period':
    case 'night':
    case 'since':
    case 'until':
    case 'from':
      return today === undefined ? undefined : fromToday(expression, today, within, direction);
  }
}

type FromToday = Extract<
  TimeExpression,
  { kind: 'weekday' | 'offset' | 'unit' | 'period' | 'night' | 'since' | 'until' | 'from' }
>;

function fromToday(
  expression: FromToday,
  today: number,
  within: (inner: TimeExpression, to?: -1 | 1) => TimeValue | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  switch (expression.kind) {
    case 'offset': {
      const day = today + expression.days;
      const isOther = expression.weekday !== undefined && getWeekday(day) !== expression.weekday;
      return isOther ? undefined : toIsoDay(day);
    }
    case 'weekday':
      return toIsoDay(toWeekday(expression, today, direction));
    case 'unit':
      return toUnit(expression.unit, expression.side, today, direction);
    case 'period':
      return toPeriod(expression, today);
    case 'night': {
      const before = within(expression.before);
      const day = before === undefined ? undefined : toDayNumber(before);
      return day === undefined ? undefined : `${toIsoDay(day - 1)}/${toIsoDay(day)}`;
    }
    case 'since': {
      const start = within(expression.start, -1);
      return start && join(start, toIsoDay(today));
    }
    case 'until': {
      const end = within(expression.end);
      return end && `../${toEnds(end)[1]}`;
    }
    case 'from': {
      const start = within(expression.start);
      return start && `${toEnds(start)[0]}/..`;
    }
  }
}

/** "from 3 to 5 May": what the first lacks it has of the second; of two weekdays the second follows the first. */
function toRange(
  { start, end }: Extract<TimeExpression, { kind: 'range' }>,
  within: (inner: TimeExpression) => TimeValue | undefined,
  direction: -1 | 1,
): TimeValue | undefined {
  const from = within(start);
  const to = within(end);
  if (from === undefined || to === undefined) return undefined;
  const joined = join(from, to);
  if (joined !== undefined || start.kind !== 'weekday') return joined;
  const move = (value: TimeValue): TimeValue => toIsoDay((toDayNumber(value) ?? 0) - 7 * direction);
  return direction < 0 ? join(from, move(to)) : join(move(from), to);
}
