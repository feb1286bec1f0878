import type { Span } from '../core/spans.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import type { Reading, Sentence } from '../syntax/reading.ts';
import { toSpan } from '../syntax/reading.ts';
import { isInterval } from '../../spans/time-value.ts';
import type { TimeValue } from '../../spans/time-value.ts';
import { findFirstFrom } from '../../spans/span-search.ts';
import { countFrom } from './count.ts';
import { countAt, timeAt, tokenAt, toTimeWords } from './words.ts';

/** Where the words of a time stand, and which it is. */
interface Found {
  readonly span: Span;
  readonly value: TimeValue;
}

/**
 * The day of an event from which a sentence counts to a day that it names: "A day after the visit the mayor came on
 * Wednesday" puts the visit on Tuesday. The phrase must open the sentence and the day stand right behind the verb, for "two
 * days before the vote on Sunday" is of the vote.
 */
export function findEvent(
  reading: Pick<Reading, 'tokens' | 'mentioned' | 'language'>,
  sentence: Sentence,
  times: readonly Found[],
): Found | undefined {
  const { from } = sentence;
  const words = toTimeWords(reading, sentence);
  const count = countAt(words, from);
  const { unit } = timeAt(words, from + 1);
  const joiner = tokenAt(words, from + 2);
  const isAfter = is(joiner, 'looks-back');
  const isBefore = timeAt(words, from + 2).role === 'ago';
  const event = { from: from + 3, to: from + 5 };
  if (count === undefined || unit !== 'day' || !(isAfter || isBefore)) return undefined;
  if (!is(tokenAt(words, event.from), 'determiner')) return undefined;
  const noun = tokenAt(words, event.from + 1);
  if (!isCapitalised(noun) || noun.word.time !== undefined) return undefined;
  const [named] = times;
  if (!named || isInterval(named.value)) return undefined;
  const at = findFirstFrom(reading.tokens, named.span.start);
  const verb = tokenAt(words, at - 1);
  if (!is(verb, 'past-verb') || isCapitalised(verb)) return undefined;
  for (let index = event.to; index < at - 1; index += 1)
    if (tokenAt(words, index).kind === 'punctuation') return undefined;
  const side = isAfter ? -1 : 1;
  const value = countFrom(named.value, { count, unit, side, isVague: false });
  return value === undefined ? undefined : { span: toSpan(reading.tokens, event), value };
}
