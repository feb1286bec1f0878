import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isFunctionWord } from './little-words.ts';
import type { NounCore } from './noun-cores.ts';
import { parseCore, parseTitles, startsNoun } from './noun-cores.ts';
import { endsInName } from './phrase-names.ts';
import type { Reading, TokenRange } from './reading.ts';

/** A noun phrase or a pronoun, as token indexes. */
export interface NounPhrase extends TokenRange {
  /** Index of the last noun or name of the core, before genitives and additions. */
  readonly head: number;
  /** Index of its first noun or name, which determiner and adjectives go with. */
  readonly noun: number;
  readonly kind: 'noun' | 'pronoun';
  /** "und" joins several. */
  readonly isCoordinated: boolean;
}

const LONGEST_ADDITION = 8;

/**
 * Reads the noun phrase that begins at a token, up to `limit`: determiner, adjectives, nouns and names,
 * then genitives, "von …" after a common noun, additions in brackets and what "und" joins:
 * "die Sprecherin der Polizei Köln", "Ada Berg und ihr dänischer Kollege Bo Tal".
 */
export function parseNounPhrase(
  reading: Reading,
  at: number,
  limit: number,
): NounPhrase | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  if (!first || at >= limit) return undefined;
  if (isPronoun(tokens, at, limit)) return toPronoun(at);
  const titled = parseTitles(reading, at, limit);
  const one = parseOne(reading, titled ?? at, limit);
  if (!one) return undefined;
  let { to } = one;
  while (is(tokens[to], 'phrase-joiner')) {
    const next = parseJoined(reading, to + 1, limit);
    if (!next) break;
    to = next.to;
  }
  const isCoordinated = to > one.to;
  const { head, noun } = one;
  return { from: at, to, head, noun, kind: 'noun', isCoordinated };
}

/** The phrase of a pronoun. */
export function toPronoun(at: number): NounPhrase {
  const kind = 'pronoun';
  return { from: at, to: at + 1, head: at, noun: at, kind, isCoordinated: false };
}

/** A range of tokens as one noun phrase, whose last word is its head. */
export function toNoun({ from, to }: TokenRange): NounPhrase {
  return { from, to, head: to - 1, noun: from, kind: 'noun', isCoordinated: false };
}

/** "er", "sie"; "dieser" where no noun follows. */
function isPronoun(tokens: readonly Token[], at: number, limit: number): boolean {
  if (!is(tokens[at], 'subject-pronoun')) return false;
  return !is(tokens[at], 'demonstrative-pronoun') || !startsNoun(tokens, at + 1, limit);
}

/** A noun phrase with its genitives and additions, and nothing that "und" joins. */
function parseOne(reading: Reading, at: number, limit: number): NounCore | undefined {
  const core = parseCore(reading, at, limit);
  return core && { ...core, to: parseAttributes(reading, core.head, core.to, limit) };
}

function parseJoined(reading: Reading, at: number, limit: number): { to: number } | undefined {
  const { tokens } = reading;
  const next = tokens[at];
  if (!next || at >= limit || is(next, 'preposition')) return undefined;
  return isPronoun(tokens, at, limit) ? undefined : parseOne(reading, at, limit);
}

/** The end of all that belongs to a core: brackets, genitives, "von …", "für …". */
function parseAttributes(reading: Reading, head: number, from: number, limit: number): number {
  const { tokens } = reading;
  let to = from;
  for (;;) {
    const token = tokens[to];
    if (!token || to >= limit) return to;
    if (token.text === '(') {
      const inBrackets = tokens.slice(to, Math.min(limit, to + LONGEST_ADDITION));
      const close = inBrackets.findIndex(({ text }) => text === ')');
      if (close < 0) return to;
      to += close + 1;
      continue;
    }
    const isCommon = !endsInName(reading, to - 1) || is(tokens[to - 1], 'role-noun');
    const opensGenitive = is(token, 'genitive-determiner') && isCommon;
    const opensPhrase = isCommon && !opensGenitive && opensAttribute(tokens, head, to);
    if (!opensGenitive && !opensPhrase) return to;
    const inner = parseCore(reading, opensPhrase ? to + 1 : to, limit);
    if (!inner) return to;
    to = opensPhrase ? skipPurposes(reading, to, inner.to, limit) : inner.to;
  }
}

/** "der Chef vom Amt", "Angaben von Fischern", "die Beratung für Mieter". */
function opensAttribute(tokens: readonly Token[], head: number, at: number): boolean {
  const preposition = tokens[at];
  const noun = tokens[head];
  const next = tokens[at + 1];
  if (is(preposition, 'source-preposition') && is(noun, 'source-noun')) return true;
  if (is(preposition, 'attribute-preposition') && is(noun, 'role-noun')) return true;
  return (
    is(preposition, 'purpose-preposition') &&
    next !== undefined &&
    isCapitalised(next) &&
    !isFunctionWord(next)
  );
}

/** "die Ministerin für Arbeit und Soziales": what she is for goes on behind "und". */
function skipPurposes(
  { tokens }: Reading,
  preposition: number,
  from: number,
  limit: number,
): number {
  let to = from;
  if (!is(tokens[preposition], 'purpose-preposition')) return to;
  while (is(tokens[to], 'phrase-joiner') && to + 1 < limit && isBareThing(tokens, to + 1)) to += 2;
  return to;
}

function isBareThing(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token !== undefined &&
    isCapitalised(token) &&
    !is(token, 'role-noun') &&
    !is(token, 'determiner') &&
    !(next && isCapitalised(next))
  );
}
