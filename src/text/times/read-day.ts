import type { Reading, TokenRange } from '../syntax/reading.ts';
import type { TimeExpression } from './expression.ts';
import { toDayNumber } from './iso-days.ts';
import { readExpression } from './read-expression.ts';
import { resolveTime } from './resolve.ts';
import { timeAt, toTimeWords } from './words.ts';

/** A day that words name, and where; the day is undefined where the words name one that is not decided, or one to come. */
export interface DayWords extends TokenRange {
  readonly day: string | undefined;
}

const DAYS: ReadonlySet<TimeExpression['kind']> = new Set(['day', 'weekday', 'offset', 'holiday']);

/**
 * Reads the day that begins at a token, as the day of what is past: "on Wednesday", "on 26 January 2022", "yesterday", "on
 * Monday of last week". Weekdays, adverbs and days without a year need the day of the text.
 */
export function readPastDay(
  reading: Pick<Reading, 'tokens' | 'mentioned' | 'date' | 'language'>,
  at: number,
): DayWords | undefined {
  const words = toTimeWords(reading, { from: 0, to: reading.tokens.length });
  const { role, offset, side } = timeAt(words, at);
  if (role !== 'on' && role !== 'dated' && offset === undefined && side === undefined)
    return undefined;
  const read = readExpression(words, at);
  if (!read || !DAYS.has(read.expression.kind)) return undefined;
  const today = reading.date === undefined ? undefined : toDayNumber(reading.date);
  const value = resolveTime(read.expression, { today, direction: -1 });
  const day = value === undefined ? undefined : toDayNumber(value);
  const isPast = day !== undefined && (today === undefined || day <= today);
  return { from: at, to: read.to, day: isPast ? value : undefined };
}
