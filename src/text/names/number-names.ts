import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isQuoted } from './marked-names.ts';

/**
 * Tells whether a name that begins with a number is the plain phrase that it looks like: "nach 20 Minuten", "die 20
 * Minuten". It is a name in quotation marks, behind a noun of media, and where it says something: "sagte sie 20 Minuten".
 */
export function isNumberPhrase(tokens: readonly Token[], from: number, to: number): boolean {
  const noun = tokens[from + 1];
  if (tokens[from]?.kind !== 'number' || to !== from + 2 || !noun || !isCapitalised(noun))
    return false;
  if (isQuoted(tokens, from, to)) return false;
  const [before, next] = [tokens[from - 1], tokens[to]];
  if (is(before, 'medium-noun') || is(before, 'said-preposition')) return false;
  if (is(next, 'said-preposition')) return false;
  return ![before, next].some((token) => (token?.word.sayings.length ?? 0) > 0);
}
