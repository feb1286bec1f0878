import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import { skipAdjectives } from './around.ts';

const REACH = 20;

/**
 * Tells whether an office means whoever holds it, at any time: "Jedes Jahr begnadigt der US-Präsident", "alle vier
 * Jahre", "Laut Verfassung ernennt der Präsident", "das Amt des Präsidenten".
 */
export function isGenericOffice(tokens: readonly Token[], at: number): boolean {
  const opener = skipAdjectives(tokens, at);
  if (is(tokens[opener], 'genitive-article') && is(tokens[opener - 1], 'office-abstract'))
    return true;
  const sentence = findClause(tokens, at);
  return sentence.some((token, index) => is(token, 'habitual') || isEveryTime(sentence, index));
}

/** The words around a place, up to the marks around its sentence or what is quoted in it. */
function findClause(tokens: readonly Token[], at: number): Token[] {
  const isEnd = (index: number): boolean =>
    /^[.!?:;„“”"»«–]?$/u.test(tokens[index]?.text ?? '') && tokens[index - 1]?.kind !== 'number';
  let from = at;
  while (at - from < REACH && !isEnd(from - 1)) from -= 1;
  let to = at;
  while (to - at < REACH && !isEnd(to)) to += 1;
  return tokens.slice(from, to);
}

/** "jedes Jahr", "jeden zweiten Montag", "alle vier Jahre". */
function isEveryTime(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'each-determiner')) return false;
  return [tokens[at + 1], tokens[at + 2]].some(
    (token) => is(token, 'time-span') || is(token, 'day-or-month'),
  );
}
