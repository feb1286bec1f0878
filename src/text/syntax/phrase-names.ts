import { findAround, findFirstFrom, findInside } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import type { Reading, TokenRange } from './reading.ts';
import { toSpan, toTokenRange } from './reading.ts';
import { isFunctionWord } from './little-words.ts';

const LONGEST_QUOTED_NAME = 5;

/** Tells whether the words of a range name somebody in particular: a name of the registry or two capitals in a row. */
export function endsInName(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  const before = reading.tokens[head - 1];
  if (!token) return false;
  const named = findAround(reading.mentioned, token);
  if (named?.mention.kind === 'actor' && named.end === token.end) return true;
  return (
    before !== undefined &&
    isCapitalised(before) &&
    isCapitalised(token) &&
    !is(token, 'role-noun') &&
    !isGenitiveName(before) &&
    !isFunctionWord(before) &&
    !is(before, 'determiner') &&
    !is(token, 'source-noun')
  );
}

/** Tells whether a name may be a genitive, by its ending: "Quellaus Bürgermeisterin". */
export function isGenitiveName(token: Token): boolean {
  return is(token, 'genitive-end') && !is(token, 'name-in-s');
}

/** Tells whether a particle goes on with a name: "Piet van Loen", "Karla von der Heide". */
export function continuesName(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!is(tokens[at], 'name-particle')) return false;
  const before = tokens[at - 1];
  const isTitled = is(before, 'noble-particle');
  const after = tokens[at + 1];
  // "Karla von der Heide": behind "von" an article goes on with the name.
  if (isTitled) return at + 1 < limit && after !== undefined && isCapitalised(after);
  const isLong =
    is(tokens[at], 'noble-particle') &&
    after !== undefined &&
    is(after, 'particle-article') &&
    at + 2 < limit &&
    isCapitalised(tokens[at + 2] ?? after);
  return (
    at + 1 < limit &&
    before !== undefined &&
    after !== undefined &&
    isCapitalised(before) &&
    (isCapitalised(after) || isLong) &&
    !is(tokens[at], 'particle-article') &&
    !is(tokens[at], 'infinitive-particle') &&
    !is(before, 'role-noun') &&
    before.text.length < 12
  );
}

/** The token index behind a name of several words that the registry knows: "Hanna von der Aue". */
export function findRegisteredName(
  { tokens, mentioned }: Reading,
  at: number,
  limit: number,
): number | undefined {
  const token = tokens[at];
  const named = token && findAround(mentioned, token);
  if (named?.start !== token?.start || named?.mention.kind !== 'actor') return undefined;
  const { to } = toTokenRange(tokens, named);
  return to > at + 1 && to <= limit ? to : undefined;
}

/** The token index behind a short name in quotation marks („El País“), if one begins here. */
export function findQuotedName({ tokens, outer }: Reading, at: number): number | undefined {
  const start = tokens[at]?.start ?? 0;
  const marked = outer[findFirstFrom(outer, start)];
  if (marked?.start !== start) return undefined;
  const { to } = toTokenRange(tokens, marked);
  if (to - at - 2 > LONGEST_QUOTED_NAME) return undefined;
  const inside = tokens.slice(at + 1, to - 1);
  const isShort =
    // „Halt,“ with its comma inside is said; „Der Bote“ is a name.
    !/^[,.!?…]$/u.test(inside.at(-1)?.text ?? ',') &&
    inside.every(
      (word) =>
        isCapitalised(word) ||
        word.kind === 'number' ||
        word.text.length < 4 ||
        isFunctionWord(word),
    );
  return isShort ? to : undefined;
}

/** Tells whether a phrase names somebody the registry has: whom editors explain, their readers want to hear. */
export function isKnownActor(reading: Reading, phrase: TokenRange): boolean {
  return findInside(reading.mentioned, toSpan(reading.tokens, phrase)).some(
    ({ mention: { kind } }) => kind === 'actor',
  );
}
