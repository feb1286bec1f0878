import { DETERMINERS, PREPOSITIONS } from '../lang/de/function-words.ts';
import type { Token } from '../core/tokens.ts';

const SENTENCE_MARK = /[.!?:;…„“"»«–]/u;
const LONGEST_PHRASE = 6;

/** Tells whether a word begins a sentence, or what stands in quotation marks. */
export function startsSentence(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || SENTENCE_MARK.test(before.text);
}

/** Tells whether a word ends in an adjective's ending and is written small: fernen, belagerte. */
export function isAdjective(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^\p{Ll}[\p{L}-]*(?:e|en|er|es|em)$/u.test(token.text) &&
    !PREPOSITIONS.has(token.lower)
  );
}

/**
 * The index of the word before the adjectives that stand before a noun: of "dem" in "dem fernen, kalten Moskau", of
 * "in" in "in Moskau"; -1 at the start of a text.
 */
export function skipAdjectives(tokens: readonly Token[], at: number): number {
  let before = at - 1;
  for (let step = 0; step < LONGEST_PHRASE; step += 1) {
    const token = tokens[before];
    const isComma = token?.text === ',' && isAdjective(tokens[before - 1]);
    if (!token || DETERMINERS.has(token.lower) || !(isComma || isAdjective(token))) break;
    before -= 1;
  }
  return before;
}

/** Tells whether "a. D." begins at a word: somebody is out of office. */
export function isRetired(tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  const words = tokens.slice(at, at + 4).map(({ text }) => text);
  return words.join('') === 'a.D.';
}

/** The words around a place in its sentence, in lower case, at most `reach` to each side. */
export function findNeighbours(tokens: readonly Token[], at: number, reach: number): string[] {
  let from = at;
  while (from > 0 && at - from < reach && !/[.!?;]/u.test(tokens[from - 1]?.text ?? '')) from -= 1;
  let to = at + 1;
  while (to < tokens.length && to - at <= reach && !/[.!?;]/u.test(tokens[to]?.text ?? '')) to += 1;
  return tokens.slice(from, to).map(({ lower }) => lower);
}
