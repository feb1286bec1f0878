import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import {
  findNeighbours,
  getNext,
  skipAdjectives,
  skipAdjectivesAfter,
  startsSentence,
} from './around.ts';

const REACH = 10;

/**
 * Tells whether a point of the compass is one, and no alliance of states: "der Westen der Insel", "aus Westen", "im
 * Westen regnet es", "die westliche Hemisphäre".
 */
export function isCompassPoint(tokens: readonly Token[], from: number, to: number): boolean {
  const here = tokens[to - 1];
  if (is(here, 'compass-adjective')) {
    const noun = tokens[skipAdjectivesAfter(tokens, to)];
    return is(noun, 'geographic-noun') || is(tokens[to], 'source-preposition');
  }
  if (!is(here, 'compass-noun')) return false;
  const opener = tokens[skipAdjectives(tokens, from)];
  const isInside = is(opener, 'inside-preposition');
  if (!is(opener, 'determiner') && !is(opener, 'contracted')) return true;
  if (is(tokens[from - 1], 'extent-adjective') || isJoined(tokens, from, to)) return true;
  if (isInside && findNeighbours(tokens, from, REACH).some((word) => is(word, 'weather-word')))
    return true;
  return isPart(
    tokens,
    from,
    to,
    isInside || is(tokens[skipAdjectives(tokens, from) - 1], 'preposition'),
  );
}

/** "Westen und Süden". */
function isJoined(tokens: readonly Token[], from: number, to: number): boolean {
  const isPoint = (at: number): boolean =>
    is(tokens[at], 'compass-noun') || is(tokens[at + 1], 'compass-noun');
  return (
    (is(tokens[to], 'joining') && isPoint(to + 1)) ||
    (is(tokens[from - 2], 'joining') && is(tokens[from - 3], 'compass-noun')) ||
    (is(tokens[from - 1], 'joining') && is(tokens[from - 2], 'compass-noun'))
  );
}

/** "der Westen des Landes", "im Westen der Ukraine", "der Westen Deutschlands"; "dass der Westen der Ukraine hilft" is none. */
function isPart(tokens: readonly Token[], from: number, to: number, isBehind: boolean): boolean {
  const next = tokens[to];
  if (is(next, 'source-preposition')) return true;
  if (is(getNext(tokens, to), 'genitive-ending')) return true;
  if (is(next, 'strict-genitive-article')) return true;
  if (!is(next, 'genitive-article')) return false;
  const noun = tokens[skipAdjectivesAfter(tokens, to + 1)];
  return isBehind || is(noun, 'geographic-noun') || startsSentence(tokens, from - 1);
}
