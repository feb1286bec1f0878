import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import { startsSentence } from './around.ts';

const REACH = 30;
const APPOSITION = 6;

/**
 * Tells whether what follows refers back to a name as a place: "für Wien, denn hier parken viele", "Wien, wo er wohnt",
 * "Wien, die Hauptstadt", "Wien ist eine schöne Stadt", "sie mag Wien. In der Stadt hat sie studiert". A name that
 * says something or is the first word is a place only where it is called one.
 */
export function hasPlaceAnaphor(
  tokens: readonly Token[],
  from: number,
  to: number,
  opener: Token | undefined,
): boolean {
  if (isCalledTown(tokens, to)) return true;
  const isOutside = is(opener, 'preposition');
  for (let at = to; at < Math.min(tokens.length, to + REACH); at += 1) {
    const mark = tokens[at]?.text ?? '';
    if (!/^[,;.–:]$/u.test(mark)) continue;
    const isEnd = mark === '.';
    if (isEnd && (startsSentence(tokens, from) || isAgainst(opener))) return false;
    const isNear = at === to;
    if (isPlaceWord(tokens, at + 1) && (isOutside || isNear) && !isEnd) return true;
    if (isTownPhrase(tokens, at + 1) && (isOutside || isEnd)) return true;
    if (isEnd) return false;
  }
  return false;
}

/** A preposition that makes somebody of a place; "of" does not. */
function isAgainst(opener: Token | undefined): boolean {
  return is(opener, 'actor-preposition') && !is(opener, 'source-preposition');
}

/** "Wien, die Hauptstadt", "Wien ist die größte Stadt". */
function isCalledTown(tokens: readonly Token[], to: number): boolean {
  const isApposition = tokens[to]?.text === ',' && is(tokens[to + 1], 'determiner');
  if (!isApposition && !is(tokens[to], 'predicate-word')) return false;
  const from = to + 1;
  const words = tokens.slice(from, from + APPOSITION);
  const end = words.findIndex(({ text }) => /^[,.;:–]$/u.test(text));
  const noun = words.findIndex((word) => is(word, 'town-noun'));
  return noun >= 0 && (end < 0 || noun < end) && is(words[0], 'determiner');
}

/** "hier", "denn hier", "wo", within two words. */
function isPlaceWord(tokens: readonly Token[], at: number): boolean {
  return (
    is(tokens[at], 'place-adverb') || (isJoint(tokens[at]) && is(tokens[at + 1], 'place-adverb'))
  );
}

/** "In der Stadt", "denn in der Hauptstadt". */
function isTownPhrase(tokens: readonly Token[], at: number): boolean {
  const first = isJoint(tokens[at]) ? at + 1 : at;
  return (
    is(tokens[first], 'inside-preposition') &&
    is(tokens[first + 1], 'determiner') &&
    is(tokens[first + 2], 'town-noun')
  );
}

function isJoint(token: Token | undefined): boolean {
  return is(token, 'coordinator') || is(token, 'subordinator') || is(token, 'adverb');
}
