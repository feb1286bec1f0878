import type { Token } from '../../core/tokens.ts';
import { is, NO_TOKEN } from '../../core/tokens.ts';
import { isAdjective } from '../../syntax/noun-cores.ts';

/** Tells whether a preposition stands before a noun and what belongs to it: "auf die erste Frage". */
export function isBehindPreposition(tokens: readonly Token[], noun: number): boolean {
  let at = noun - 1;
  while (is(tokens[at], 'determiner') || isAdjective(tokens[at] ?? NO_TOKEN)) at -= 1;
  return is(tokens[at], 'preposition');
}
