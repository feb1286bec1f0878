import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { getNext, isFunctional, startsSentence } from './around.ts';

/**
 * Tells whether the name of a town or a state is somebody's first name, or the surname behind a form of address: "die
 * Vorsitzende Sofia Lindgren", "Paris Feldmann traf", "Frau London". A capitalised word follows at once; behind names
 * that are no common first names it must be clear from what stands before, for a government has objects: "lieferte
 * Paris Waffen".
 */
export function isGivenName(tokens: readonly Token[], from: number, to: number): boolean {
  const before = tokens[from - 1];
  if (is(before, 'man-title') || is(before, 'woman-title')) return true;
  const next = getNext(tokens, to);
  if (!next || is(next, 'role-noun') || is(next, 'day-or-month')) return false;
  if (is(before, 'locative')) return false;
  const here = tokens[from];
  if (is(here, 'common-place-first-name')) return true;
  // A verb stands second: what follows the first word at once belongs to it.
  const behind = tokens[to + 1];
  if (startsSentence(tokens, from) && isRunOn(behind)) return true;
  if (!is(here, 'place-first-name')) return false;
  return (
    isPersonNoun(before) ||
    is(before, 'actor-preposition') ||
    is(before, 'source-preposition') ||
    is(before, 'and')
  );
}

function isRunOn(token: Token | undefined): boolean {
  if (!token || isCapitalised(token)) return false;
  return /^[,(]$/u.test(token.text) || (/^\p{Ll}/u.test(token.text) && !isArticle(token));
}

function isArticle(token: Token): boolean {
  return isFunctional(token) && token.word.auxiliary === undefined;
}

function isPersonNoun(token: Token | undefined): boolean {
  return is(token, 'role-noun') || is(token, 'agent-noun') || is(token, 'kin-noun');
}
