import { DETERMINERS } from '../lang/de/function-words.ts';
import {
  isCityNoun,
  isDirection,
  isLocative,
  isStatementNoun,
  isTownTitle,
  isTransport,
  isVisit,
} from '../lang/de/place-words.ts';
import type { Token } from '../core/tokens.ts';
import { isCapitalised } from '../core/tokens.ts';
import { findNeighbours, skipAdjectives, startsSentence } from './around.ts';
import type { Candidate } from './candidates.ts';

const REACH = 7;

/**
 * Tells whether the name of a capital stands for the town and not for the government in it: after a preposition of
 * place (in Moskau), a noun of towns (die Stadt Moskau), a verb of visiting (besuchte Moskau), beside what towns have
 * (Moskaus Straßen), in a dateline (Moskau (dpa)) and joined to such a name (in Berlin und Moskau).
 * `isPlaceBefore` says whether the name before it was read as a town.
 */
export function isTown(
  tokens: readonly Token[],
  { from, to }: Pick<Candidate, 'from' | 'to'>,
  isPlaceBefore: boolean,
): boolean {
  const last = tokens[to - 1];
  const next = tokens[to];
  const before = skipArticle(tokens, skipAdjectives(tokens, from));
  const opener = tokens[before];
  if (opener && /^(?:aus|in)$/u.test(opener.lower) && isVoice(tokens, from, before)) return false;
  if (opener && (isLocative(opener.lower) || (isCapitalised(opener) && isTownTitle(opener.text))))
    return true;
  if (isJoined(tokens, from) && isPlaceBefore) return true;
  if (startsSentence(tokens, from) && next && /^[(–—/]$/u.test(next.text)) return true;
  if (next && /^(?:liegt|lag|liege|zählt|gehört|besuchen|verlassen|erreichen)$/u.test(next.lower))
    return next.lower !== 'besuchen' || !startsSentence(tokens, from);
  const isGenitive = last !== undefined && /s$/u.test(last.text);
  const owned = tokens[skipAdjectivesAfter(tokens, to)];
  if (isGenitive && owned && isCityNoun(owned.text)) return true;
  const owner = tokens[from - 1];
  if (owner && isCityNoun(owner.text)) return true;
  const neighbours = findNeighbours(tokens, from, REACH);
  if (opener && /^(?:von|vom)$/u.test(opener.lower))
    return (
      /^(?:aus|nach|bis|entfernt|über)$/u.test(next?.lower ?? '') ||
      isCityNoun(tokens[before - 1]?.text ?? '') ||
      isDirection(tokens[before - 1]?.lower ?? '')
    );
  if (opener?.lower === 'zwischen' || tokens[from - 2]?.lower === 'zwischen')
    return findNeighbours(tokens, from, REACH * 2).some(isTransport);
  // A preposition or a subject makes it somebody; the object of such a verb is a place. As the first word it acts.
  return (
    (opener === undefined || !isGoverning(opener)) &&
    neighbours.some(isVisit) &&
    !startsSentence(tokens, from)
  );
}

/** "hieß es aus Moskau", "Kritik aus Berlin": what comes from there is said by the government. */
function isVoice(tokens: readonly Token[], from: number, preposition: number): boolean {
  const isFrom = tokens[preposition]?.lower === 'aus';
  if (isFrom && isStatementNoun(tokens[preposition - 1]?.text ?? '')) return true;
  const around = findNeighbours(tokens, from, REACH);
  return around.some(
    (word, at) => /^(?:hieß|heißt|verlautete?)$/u.test(word) && (isFrom || around[at + 1] === 'es'),
  );
}

function isGoverning({ lower }: Token): boolean {
  return /^(?:gegen|mit|für|an|von|durch|auf|ohne|gegenüber|seitens|laut)$/u.test(lower);
}

function isJoined(tokens: readonly Token[], from: number): boolean {
  return /^(?:und|oder|sowie|,|bis)$/u.test(tokens[from - 1]?.lower ?? '');
}

function skipArticle(tokens: readonly Token[], at: number): number {
  return DETERMINERS.has(tokens[at]?.lower ?? '') ? at - 1 : at;
}

function skipAdjectivesAfter(tokens: readonly Token[], at: number): number {
  let after = at;
  const isDeclined = (index: number): boolean =>
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(tokens[index]?.text ?? '');
  while (isDeclined(after) || (tokens[after]?.text === ',' && isDeclined(after + 1))) after += 1;
  return after;
}
