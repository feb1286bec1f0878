import type { Unit } from '../lang/time-word.ts';
import { countFrom } from './count.ts';
import type { Side, TimeExpression } from './expression.ts';
import { getWeekday, getYear, toIsoDay } from './iso-days.ts';
import { toPartOf } from './of-year.ts';
import type { TimeValue } from './time-value.ts';
import { toPartialDate } from './time-value.ts';

/** The number of the day of a weekday. */
export function toWeekday(
  { weekday, side, week }: Extract<TimeExpression, { kind: 'weekday' }>,
  today: number,
  direction: -1 | 1,
): number {
  const own = getWeekday(today);
  const monday = today - own;
  if (week !== undefined) return monday + 7 * week + weekday;
  if (side === 0) return monday + weekday;
  const to = side ?? direction;
  const away = to < 0 ? (own - weekday + 7) % 7 : (weekday - own + 7) % 7;
  return today + to * (away === 0 && side !== undefined ? 7 : away);
}

/** The unit of the calendar beside the one that holds today, or that one. */
export function toUnit(
  unit: Unit,
  side: Side | undefined,
  today: number,
  direction: -1 | 1,
): TimeValue | undefined {
  const monday = today - getWeekday(today);
  const year = getYear(today);
  const month = Number(toIsoDay(today).slice(5, 7));
  if (unit === 'weekend') return toWeekend(monday + 5, side, today, direction);
  if (side === undefined) return undefined;
  switch (unit) {
    case 'week': {
      const first = monday + 7 * side;
      return `${toIsoDay(first)}/${toIsoDay(first + 6)}`;
    }
    case 'month':
      return countFrom(toPartialDate(year, month), { count: side, unit, side: 1, isVague: false });
    case 'quarter':
      return toPartOf(4, year * 4 + Math.floor((month - 1) / 3) + side);
    case 'half':
      return toPartOf(2, year * 2 + Math.floor((month - 1) / 6) + side);
    case 'year':
      return toPartialDate(year + side);
    case 'day':
    case 'decade':
      return undefined;
  }
}

function toWeekend(
  saturday: number,
  side: Side | undefined,
  today: number,
  direction: -1 | 1,
): TimeValue {
  const isNow = today >= saturday;
  const steps =
    side === undefined ? (direction < 0 && !isNow ? -1 : 0) : side === 1 && !isNow ? 0 : side;
  const first = saturday + 7 * steps;
  return `${toIsoDay(first)}/${toIsoDay(first + 1)}`;
}
