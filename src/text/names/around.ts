import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';

const SENTENCE_MARK = /[.!?:;…„“"»«–]/u;
const LONGEST_PHRASE = 6;

/** Tells whether a word begins a sentence, or what stands in quotation marks. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || SENTENCE_MARK.test(before.text);
}

/** Tells whether a word ends in an adjective's ending and is written small: fernen, belagerte. */
export function isDeclinedAdjective(token: Token | undefined): boolean {
  return isDeclined(token) && !is(token, 'preposition');
}

/** Tells whether a word has such an ending and is written small, a preposition or not. */
export function isDeclined(token: Token | undefined): boolean {
  return is(token, 'declined') && /^\p{Ll}/u.test(token?.text ?? '');
}

/**
 * The index of the word before the adjectives that stand before a noun: of "dem" in "dem fernen, kalten Moskau", of
 * "in" in "in Moskau"; -1 at the start of a text.
 */
export function skipAdjectives(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  for (let step = 0; step < LONGEST_PHRASE; step += 1) {
    const token = tokens[before];
    const isComma = token?.text === ',' && isDeclinedAdjective(tokens[before - 1]);
    if (!token || is(token, 'determiner') || !(isComma || isDeclinedAdjective(token))) break;
    before -= 1;
  }
  return before;
}

/** The index behind the adjectives that begin at a place: of "Straßen" in "Moskaus alte, leere Straßen". */
export function skipAdjectivesAfter(tokens: readonly Token[], at: number): number {
  let after = at;
  while (
    isDeclined(tokens[after]) ||
    (tokens[after]?.text === ',' && isDeclined(tokens[after + 1]))
  )
    after += 1;
  return after;
}

/** Tells whether "a. D." begins at a word: somebody is out of office. */
export function isRetired(tokens: readonly Token[], at: number): boolean {
  return (
    at >= 0 &&
    is(tokens[at], 'retired-opener') &&
    tokens[at + 1]?.text === '.' &&
    is(tokens[at + 2], 'retired-closer') &&
    tokens[at + 3]?.text === '.'
  );
}

/** The words around a place in its sentence, at most `reach` to each side. */
export function findNeighbours(tokens: readonly Token[], at: number, reach: number): Token[] {
  let from = at;
  while (from > 0 && at - from < reach && !/[.!?;]/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at <= reach && !/[.!?;]/u.test(tokens[to]?.text ?? '')) to += 1;
  return tokens.slice(from, to);
}

/** The capitalised word right behind. */
export function getNext(tokens: readonly Token[], to: number): Token | undefined {
  const next = tokens[to];
  return next && isCapitalised(next) && next.start - (tokens[to - 1]?.end ?? 0) === 1
    ? next
    : undefined;
}

const FUNCTIONAL = ['determiner', 'preposition', 'adverb', 'coordinator', 'subordinator'] as const;

/** Tells whether a word is an article, a preposition, a conjunction, an adverb or an auxiliary. */
export function isFunctional(token: Token): boolean {
  return token.word.auxiliary !== undefined || FUNCTIONAL.some((name) => is(token, name));
}
