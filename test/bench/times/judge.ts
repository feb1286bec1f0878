import { toDayRange } from '../../../src/text/times/time-value.ts';

/**
 * `right`: all times of a sentence are found and no other; `near`: as many, each on a day of the right time, but too coarse,
 * too fine or without its end; `silent`: nothing is wrong, but something is missing; `wrong`: something is.
 */
export const VERDICTS = ['right', 'near', 'silent', 'wrong'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** Says how well the times that were found of a sentence are those that it means, both in order. */
export function judge(found: readonly string[], right: readonly string[]): Verdict {
  if (found.join() === right.join()) return 'right';
  if (found.every((value) => right.includes(value))) return 'silent';
  const isNear = found.length === right.length && found.every((one, at) => overlap(one, right[at]));
  return isNear ? 'near' : 'wrong';
}

function overlap(found: string, right = ''): boolean {
  const { first, last } = toDayRange(right);
  const own = toDayRange(found);
  const start = own.first ?? own.last ?? Number.NaN;
  const end = own.last ?? own.first ?? Number.NaN;
  return start <= (last ?? Number.POSITIVE_INFINITY) && end >= (first ?? Number.NEGATIVE_INFINITY);
}
