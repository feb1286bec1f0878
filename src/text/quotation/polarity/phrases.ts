import { DETERMINERS, PREPOSITIONS } from '../../lang/de/function-words.ts';
import type { Token } from '../../core/tokens.ts';
import { NO_TOKEN } from '../../core/tokens.ts';
import { isAdjective } from '../../syntax/noun-phrases.ts';

/** Tells whether a preposition stands before a noun and what belongs to it: "auf die erste Frage". */
export function isBehindPreposition(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') || isAdjective(tokens[at] ?? NO_TOKEN)) at -= 1;
  return PREPOSITIONS.has(tokens[at]?.lower ?? '');
}
