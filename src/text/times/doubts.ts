import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { TimeExpression } from './expression.ts';
import type { TimeWords } from './words.ts';
import { countAt, timeAt, tokenAt, yearAt } from './words.ts';

/**
 * Tells whether the words before an expression deny it: "not on Monday", "not just for a day", "no 9 November", "neither
 * on Monday nor on Tuesday". "Not only on Monday" denies nothing.
 */
export function isDenied(words: TimeWords, at: number): boolean {
  const before = tokenAt(words, at - 1);
  if (isNegation(before)) return true;
  if (is(before, 'nor')) return hasBefore(words, at - 1, (token) => is(token, 'neither'));
  return is(before, 'time-focus') && isNegation(tokenAt(words, at - 2));
}

function isNegation(token: Token): boolean {
  return is(token, 'not') || is(token, 'no-determiner') || is(token, 'neither');
}

function hasBefore(words: TimeWords, at: number, isOne: (token: Token) => boolean): boolean {
  for (let index = at - 1; index >= words.range.from; index -= 1)
    if (isOne(tokenAt(words, index))) return true;
  return false;
}

/** "in 50 and even in 100 years": the first of two numbers with one unit, which says nothing alone, and neither does the second. */
export function isHalfOfTwo(words: TimeWords, at: number, { kind }: TimeExpression): boolean {
  if (kind !== 'counted' && kind !== 'period') return false;
  const joiner = is(tokenAt(words, at - 1), 'time-focus') ? at - 2 : at - 1;
  const isCount =
    countAt(words, joiner - 1) !== undefined && yearAt(words, joiner - 1) === undefined;
  return isCount && timeAt(words, joiner).role === 'and';
}
