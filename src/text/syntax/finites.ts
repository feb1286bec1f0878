import type { Token } from '../core/tokens.ts';
import { is, isCapitalised, NO_TOKEN } from '../core/tokens.ts';
import type { TokenRange } from './reading.ts';
import { isLittleWord } from './little-words.ts';
import { isFiniteVerb, isInfinitive } from './verbs.ts';

const LONGEST_SUBJECT = 8;
/**
 * Finds the finite verbs of a part of a sentence, in order. Where no word looks like one, its place tells:
 * the last word behind a conjunction ("dass alle gehen"), the word behind the subject ("sie öffne wieder"),
 * the first word or the second phrase for a plural ("fahren die Boote", "Die Boote fahren wieder").
 */
export function findFinites(tokens: readonly Token[], range: TokenRange, opener: string): number[] {
  const sure: number[] = [];
  for (let at = range.from; at < range.to; at += 1) if (isFiniteVerb(tokens, at)) sure.push(at);
  if (sure.length > 0) return sure;
  const at = isSubordinate(tokens, range, opener)
    ? findLast(tokens, range)
    : (findBehindSubject(tokens, range) ??
      findPlural(tokens, range) ??
      findReflexive(tokens, range, opener));
  return at === undefined ? [] : [at];
}

function isSubordinate(tokens: readonly Token[], { from }: TokenRange, opener: string): boolean {
  const first = tokens[from];
  return (
    is(first, 'subordinator') ||
    (is(first, 'coordinator') && is(tokens[from + 1], 'subordinator')) ||
    (opener === ',' && is(first, 'relative-pronoun'))
  );
}

/** "dass es regnet", "weil alle gehen": at least a conjunction, a subject and a verb. */
function findLast(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  let at = to - 1;
  while (at > from && tokens[at]?.kind === 'punctuation') at -= 1;
  const last = tokens[at];
  const isVerb =
    last?.kind === 'word' &&
    at - from >= 2 &&
    !isCapitalised(last) &&
    !isLittleWord(last) &&
    !is(last, 'verb-particle') &&
    is(last, 'verb-end') &&
    !isInfinitive(tokens, { from, to });
  return isVerb ? at : undefined;
}

/** "sie öffne wieder", "der Deich breche bald": a Konjunktiv behind a pronoun or a noun at the start. */
function findBehindSubject(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  const first = tokens[from];
  if (!first) return undefined;
  const at = is(first, 'singular-pronoun') ? from + 1 : findBehindNoun(tokens, { from, to });
  const verb = at !== undefined && at < to ? tokens[at] : undefined;
  const isKonjunktiv = verb && isOpenWord(verb) && is(verb, 'konjunktiv-end');
  return isKonjunktiv && !is(verb, 'adverb-in-e') ? at : undefined;
}

function findBehindNoun(tokens: readonly Token[], { from, to }: TokenRange): number | undefined {
  const limit = Math.min(to, from + LONGEST_SUBJECT);
  let at = from;
  while (at < limit && isBeforeNoun(tokens[at])) at += 1;
  const noun = at;
  while (at < limit && isCapitalised(tokens[at] ?? NO_TOKEN)) at += 1;
  return at > noun ? at : undefined;
}

function isBeforeNoun(token: Token | undefined): boolean {
  if (!token) return false;
  if (is(token, 'determiner') || token.kind === 'number') return true;
  return isOpenWord(token) && is(token, 'adjective-end');
}

function isOpenWord(token: Token): boolean {
  return token.kind === 'word' && !isCapitalised(token) && !isLittleWord(token);
}

/** „Das reicht“, freut sich die Wirtin: a verb that opens its part, before its reflexive. */
function findReflexive(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  opener: string,
): number | undefined {
  const first = tokens[from];
  const isVerb =
    first !== undefined &&
    isOpenWord(first) &&
    !is(first, 'unsaid-opener') &&
    (is(first, 'verb-end') || is(first, 'finite-end'));
  return opener === ',' && isVerb && from + 2 < to && is(tokens[from + 1], 'reflexive')
    ? from
    : undefined;
}

function findPlural(tokens: readonly Token[], range: TokenRange): number | undefined {
  const isPlural = (at: number): boolean => at < range.to && is(tokens[at], 'plural-present');
  const { from } = range;
  if (isPlural(from) && range.to - from > 1) return from;
  const pronoun = is(tokens[from], 'plural-pronoun');
  if (pronoun && isPlural(from + 1)) return from + 1;
  const second = findBehindNoun(tokens, range);
  return second !== undefined && isPlural(second) ? second : undefined;
}
