import type { Unit } from '../lang/time-word.ts';
import type { TimeExpression } from './expression.ts';
import { toDayNumber, toIsoDay } from './iso-days.ts';
import type { TimeValue } from './time-value.ts';
import { isInterval, toPartialDate } from './time-value.ts';

/** So many units from a date. */
interface Steps {
  readonly count: number;
  readonly unit: Unit;
  readonly side: -1 | 1;
  readonly isVague: boolean;
}

/**
 * The date so many units from another, no finer than its unit says: "eight years ago" is a year, "three months ago" a
 * month; a week is about seven days. Undefined where the other is not known as finely: "two days after 1997".
 */
export function countFrom(
  base: TimeValue,
  { count, unit, side, isVague }: Steps,
): TimeValue | undefined {
  if (isInterval(base) || base.endsWith('~')) return undefined;
  const steps = count * side;
  const [year = 0, month] = base.split('-').map(Number);
  const vague = isVague ? '~' : '';
  switch (unit) {
    case 'day':
    case 'week': {
      const day = toDayNumber(base);
      if (day === undefined) return undefined;
      return unit === 'day' ? `${toIsoDay(day + steps)}${vague}` : `${toIsoDay(day + 7 * steps)}~`;
    }
    case 'month': {
      if (month === undefined) return undefined;
      const index = year * 12 + month - 1 + steps;
      return `${toPartialDate(Math.floor(index / 12), (index % 12) + 1)}${vague}`;
    }
    case 'year':
      return year + steps > 0 ? `${toPartialDate(year + steps)}${vague}` : undefined;
    case 'decade':
      return year + 10 * steps > 0 ? `${toPartialDate(year + 10 * steps)}~` : undefined;
    case 'weekend':
    case 'quarter':
    case 'half':
      return undefined;
  }
}

// The least that a plural says: "in the past weeks".
const LEAST = 2;

/** "In the past weeks", "for almost a month": from the day so many units away to the day of the text, or the other way. */
export function toPeriod(
  { count, unit, side, isVague }: Extract<TimeExpression, { kind: 'period' }>,
  today: number,
): TimeValue | undefined {
  const day = toIsoDay(today);
  const far = countFrom(day, {
    count: count ?? LEAST,
    unit,
    side,
    isVague: isVague || count === undefined,
  });
  if (far === undefined) return undefined;
  return side < 0 ? `${far}/${day}` : `${day}/${far}`;
}
