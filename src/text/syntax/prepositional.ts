import { findAround } from '../../spans/span-search.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { findRegisteredName } from './phrase-names.ts';
import type { Reading } from './reading.ts';

/** The token index behind a preposition and its noun phrase. */
export function skipPrepositional(reading: Reading, at: number, to: number): number {
  const next = reading.tokens[at + 1];
  // "am 3. Mai", "am 3. Mai 2020": a date.
  if (next?.kind === 'number' && reading.tokens[at + 2]?.text === '.')
    return reading.tokens[at + 4]?.kind === 'number' ? at + 5 : at + 4;
  const isTime = is(next, 'time-word');
  if (isTime) return at + 2;
  if (next && isCapitalised(next) && startsPerson(reading, at + 2)) return at + 2;
  const phrase = parseNounPhrase(reading, at + 1, to);
  return phrase ? phrase.to : at + 1;
}

/** "in Quellau Bürgermeisterin Berg": behind the name of a place an office or a name begins a new phrase. */
function startsPerson({ tokens, mentioned }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return false;
  return is(token, 'role-noun') || findAround(mentioned, token)?.start === token.start;
}

/** Tells whether a preposition begins a phrase here, and not a name: "rief von der Aue". */
export function opensPrepositional(reading: Reading, at: number, limit: number): boolean {
  return (
    is(reading.tokens[at], 'preposition') && findRegisteredName(reading, at, limit) === undefined
  );
}
