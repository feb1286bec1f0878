import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Introduction } from '../contents/introduction.ts';
import { isTime } from './negation.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { isAdjective } from '../../syntax/noun-cores.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';

/**
 * Tells whether nobody is the subject of a frame: "Niemand sagte", "Kein Politiker behauptete", "…, sagte keiner". But
 * "Kein Geringerer als Ada Berg sagte" has a speaker.
 */
export function isSaidByNobody(
  { tokens, outer }: Reading,
  speaker: NounPhrase | undefined,
  by: Introduction | undefined,
): boolean {
  const clause = by?.frame && by.parsed.clauses[by.frame.clause];
  if (!clause) return false;
  const isNone = (at: number): boolean =>
    is(tokens[at], 'nobody-word') &&
    !opensPhrase(tokens, at) &&
    !isTime(tokens, at) &&
    !hasThan(tokens, at, clause.to);
  // "Kaum jemand sagte", "Kaum ein Rat sagte": nobody whom one could name.
  if (speaker?.kind === 'noun' && is(tokens[speaker.from], 'nobody-opener'))
    return !hasThan(tokens, speaker.from, speaker.to) && !isTime(tokens, speaker.from);
  if (speaker) return false;
  for (let at = clause.from; at < clause.to; at += 1)
    if (isNone(at) && !findAround(outer, tokens[at] ?? NOWHERE)) return true;
  return false;
}

const NOWHERE = { start: 0, end: 0 };
const NEAR = 4;

/** "keiner Zeitung": a determiner. */
function opensPhrase(tokens: readonly Token[], at: number): boolean {
  if (!is(tokens[at], 'no-determiner')) return false;
  const next = tokens[at + 1];
  return next !== undefined && (isCapitalised(next) || isAdjective(next));
}

function hasThan(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, Math.min(to, from + NEAR)).some((token) => is(token, 'than'));
}

/**
 * "Kein Geringerer als Ada Berg": the phrase behind "als" is who speaks; "Keine Stunde später sagte Ada Berg": the one
 * behind the verb. Any other phrase stays as it is.
 */
export function toMeant(
  reading: Reading,
  phrase: NounPhrase,
  by: Introduction | undefined,
): NounPhrase | undefined {
  if (!is(reading.tokens[phrase.from], 'nobody-opener')) return phrase;
  const frame = by?.frame;
  if (frame && isTime(reading.tokens, phrase.from)) {
    const to = by.parsed.clauses[frame.clause]?.to ?? phrase.to;
    return parseNounPhrase(reading, frame.saying.finite + 1, to);
  }
  for (let at = phrase.from; at < phrase.to; at += 1)
    if (is(reading.tokens[at], 'than'))
      return parseNounPhrase(reading, at + 1, phrase.to) ?? phrase;
  return phrase;
}
