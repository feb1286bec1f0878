import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { readPastDay } from '../../times/read-day.ts';
import type { Draft } from '../contents/draft.ts';
import type { Frame } from '../cues/frames.ts';
import { findNegators } from '../polarity/negation.ts';
import type { Polarity } from '../quote.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import type { SourcePhrase } from '../cues/sources.ts';

/**
 * Finds the ISO day on which a quote was said, as far as the clause of its cue says so: "sagte am Mittwoch", "laut einer
 * Mitteilung vom 26. Januar". A day in the words themselves, or of a thing ("nach dem Treffen am Freitag", "die am Montag
 * beschlossene Steuer"), is not the day of saying; nor is one of two that disagree.
 */
export function findSaid(
  reading: Reading,
  { by, type }: Draft,
  polarity: Polarity,
): string | undefined {
  if (polarity === 'hypothetical' || polarity === 'announced') return undefined;
  const clause = by?.frame && by.parsed.clauses[by.frame.clause];
  // "Am Mittwoch bestritt sie", but not "Am Mittwoch sagte sie nicht".
  if (polarity === 'negated' && !(clause && findNegators(reading, clause).length === 0))
    return undefined;
  if (by?.frame && clause) return findInClause(reading, clause, by.frame, type === 'reported');
  return by?.source && findInSource(reading, by.source);
}

function findInClause(
  reading: Reading,
  clause: Clause,
  frame: Frame,
  isSummary: boolean,
): string | undefined {
  const days = new Set<string | undefined>();
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = reading.tokens[at];
    if (!token || findAround(reading.outer, token)) continue;
    const words = readPastDay(reading, at);
    if (!words) continue;
    // "am Montag und am Dienstag": on which of the two?
    if (is(reading.tokens[at - 1], 'joins-days')) days.add(undefined);
    else if (!is(token, 'dated') && isOfSaying(reading, at, clause, frame, isSummary))
      days.add(words.day);
    at = words.to - 1;
  }
  return days.size === 1 ? [...days][0] : undefined;
}

/** Tells whether a day stands where it belongs to the verb, and to no noun before or behind it. */
function isOfSaying(
  reading: Reading,
  at: number,
  clause: Clause,
  { speaker, addressee, saying }: Frame,
  isSummary: boolean,
): boolean {
  const before = reading.tokens[at - 1];
  if (at === clause.from || !before || at - 1 === saying.finite) return true;
  // "Ada Berg, die am Mittwoch sagte", "wie er am Mittwoch sagte".
  if (reading.tokens[at - 2]?.text === ',' && is(before, 'relative-pronoun')) return true;
  if (isIn(speaker, at)) return false;
  if (isIn(speaker, at - 1) || isIn(addressee, at - 1)) return true;
  if (is(before, 'determiner') || is(before, 'preposition')) return false;
  if (before.kind === 'word' && !isCapitalised(before)) return true;
  return isBehindPlace(reading, at - 1, clause, saying.cue, isSummary);
}

function isIn(range: TokenRange | undefined, at: number): boolean {
  return range !== undefined && at >= range.from && at < range.to;
}

// How far before its last noun the preposition of a phrase stands.
const LONGEST_PHRASE = 7;

/**
 * "sagte sie in Quellau am Mittwoch", "bei einem Treffen am Mittwoch": where somebody speaks on a day; "nach dem Treffen
 * am Freitag" is only about that day. What is spoken of ("kritisierte die Wahl am Sonntag") may have a day of its own.
 */
function isBehindPlace(
  { tokens }: Reading,
  last: number,
  { from }: Clause,
  cue: readonly number[],
  isSummary: boolean,
): boolean {
  for (let at = last; at >= from && at > last - LONGEST_PHRASE; at -= 1) {
    const token = tokens[at];
    if (cue.includes(at) || /^[,;:–“]$/u.test(token?.text ?? '')) break;
    if (is(token, 'where-said')) return true;
    // "auf einer Messe am Montag", but not "mit Blick auf die Wahl am Sonntag".
    if (is(token, 'on')) return is(tokens[at + 1], 'dative-determiner');
    if (is(token, 'in-front-of')) return isAudience(tokens[last]);
    if (is(token, 'preposition')) return false;
  }
  return !isSummary;
}

/** "vor Journalisten", "vor dem Parlament". */
function isAudience(noun: Token | undefined): boolean {
  return is(noun, 'collective-noun') || is(noun, 'audience');
}

/** "laut einer Mitteilung vom Mittwoch", "so Ada Berg am Mittwoch". */
function findInSource(
  reading: Reading,
  { from, to, rule, speaker }: SourcePhrase,
): string | undefined {
  const { tokens } = reading;
  for (let at = from; at < to; at += 1) {
    if (tokens[at]?.text === ',') return undefined;
    if (is(tokens[at], 'dated') || (rule === 'so' && at === speaker?.to)) {
      const words = readPastDay(reading, at);
      if (words) return words.day;
    }
  }
  return undefined;
}
