import {
  ADVERBS,
  DETERMINERS,
  GENITIVE_DETERMINERS,
  PREPOSITIONS,
  isSourceNoun,
  SUBJECT_PRONOUNS,
} from '../lang/de/function-words.ts';
import { isRoleNoun } from '../lang/de/role-nouns.ts';
import { SAYING_FORMS } from '../lang/de/verb-forms.ts';
import { isCapitalised } from '../core/tokens.ts';
import type { Token } from '../core/tokens.ts';
import { isFunctionWord } from './little-words.ts';
import {
  continuesName,
  endsInName,
  findQuotedName,
  findRegisteredName,
  isGenitiveName,
} from './phrase-names.ts';
import type { Reading, TokenRange } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

/** A noun phrase or a pronoun, as token indexes. */
export interface NounPhrase extends TokenRange {
  /** The first word, lower-cased: determiner, adjective or noun. */
  readonly first: string;
  /** Index of the last noun or name of the core, before genitives and additions. */
  readonly head: number;
  readonly kind: 'noun' | 'pronoun';
  readonly isCoordinated: boolean;
}

// "el-Sayed", "ai-Bericht": a short first part in small letters.
const NAME_IN_SMALL = /^\p{Ll}{1,3}-\p{Lu}/u;
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
  if (SUBJECT_PRONOUNS.has(first.lower) && !startsNoun(tokens, at + 1, limit)) {
    return {
      from: at,
      to: at + 1,
      first: first.lower,
      head: at,
      kind: 'pronoun',
      isCoordinated: false,
    };
  }
  const one = parseOne(reading, at, limit);
  if (!one) return undefined;
  let { to } = one;
  while (/^(?:und|sowie)$/u.test(tokens[to]?.lower ?? '')) {
    const next = parseJoined(reading, to + 1, limit);
    if (!next) break;
    to = next.to;
  }
  const isCoordinated = to > one.to;
  return { from: at, to, first: first.lower, head: one.head, kind: 'noun', isCoordinated };
}

/** A noun phrase with its genitives and additions, and nothing that "und" joins. */
function parseOne(
  reading: Reading,
  at: number,
  limit: number,
): { head: number; to: number } | undefined {
  const core = parseCore(reading, at, limit);
  return core && { head: core.head, to: parseAttributes(reading, core.head, core.to, limit) };
}

function parseJoined(reading: Reading, at: number, limit: number): { to: number } | undefined {
  const { tokens } = reading;
  const next = tokens[at];
  if (!next || at >= limit || PREPOSITIONS.has(next.lower)) return undefined;
  const isPronoun = SUBJECT_PRONOUNS.has(next.lower) && !startsNoun(tokens, at + 1, limit);
  return isPronoun ? undefined : parseOne(reading, at, limit);
}

function startsNoun(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 3); index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (isCapitalised(token)) return true;
    if (!isAdjective(token) && token.kind !== 'number') return false;
  }
  return false;
}

function parseCore(
  reading: Reading,
  from: number,
  limit: number,
): { head: number; to: number } | undefined {
  const { tokens } = reading;
  let at = from;
  let head = -1;
  while (at < from + 2 && at < limit && DETERMINERS.has(tokens[at]?.lower ?? '')) at += 1;
  const hasDeterminer = at > from;
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    const isOpener = at === from && isFunctionWord(token);
    const name = findRegisteredName(reading, at, limit);
    if (name !== undefined) {
      head = name - 1;
      at = name;
    } else if (
      (isCapitalised(token) || NAME_IN_SMALL.test(token.text)) &&
      !isOpener &&
      !(at > from && isFunctionWord(token) && token.text.length < 4)
    ) {
      head = at;
      at += 1;
    } else if (head === at - 1 && isTitleStop(tokens, at)) {
      at += 1;
    } else if (head >= 0 && continuesName(tokens, at, limit)) {
      at += 1;
    } else if (hasDeterminer && head < 0 && isBeforeAdjective(tokens, at)) {
      at += 1;
    } else if (
      (token.kind === 'number' || isAdjective(token)) &&
      startsNoun(tokens, at + 1, limit) &&
      (head < 0 || goesOn(reading, head, token))
    ) {
      at += 1;
    } else {
      const quoted = findQuotedName(reading, at);
      if (quoted === undefined || quoted > limit) break;
      head = quoted - 2;
      at = quoted;
    }
  }
  if (head < 0 && hasDeterminer && isSmallName(tokens, at, limit)) return { head: at, to: at + 1 };
  if (
    head < 0 &&
    hasDeterminer &&
    /^(?:alle|beide|viele|einige|mehrere|manche)$/u.test(tokens[from]?.lower ?? '')
  )
    return { head: from, to: from + 1 };
  return head < 0 ? undefined : { head, to: head + 1 === at ? at : closeAt(tokens, head, at) };
}

/** "einer gestern verbreiteten Erklärung": an adverb before an adjective. */
function isBeforeAdjective(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const noun = tokens[at + 2];
  return (
    token?.kind === 'word' &&
    ADVERBS.has(token.lower) &&
    next !== undefined &&
    /^\p{Ll}+(?:e|en|er|es|em)$/u.test(next.text) &&
    !isFunctionWord(next) &&
    noun !== undefined &&
    isCapitalised(noun)
  );
}

/** "die taz vermutet": a name in small letters right before the verb. */
function isSmallName(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    at < limit &&
    !isFunctionWord(token) &&
    !DETERMINERS.has(token.lower) &&
    !/(?:e|en|er|es|em|t|st)$/u.test(token.lower) &&
    isFiniteVerb(tokens, at + 1)
  );
}

/** "Prof. Dr. Ada Berg": the stop of an abbreviation before a name. */
function isTitleStop(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === '.' &&
    next !== undefined &&
    isCapitalised(next) &&
    /^(?:Prof|Dr|Dipl|Ing|St|Gen|\p{Lu}|\d{1,2})$/u.test(tokens[at - 1]?.text ?? '')
  );
}

// Words that were taken for adjectives but led to no noun are given back; a closing mark stays.
function closeAt(tokens: readonly Token[], head: number, at: number): number {
  return tokens[head + 1]?.kind === 'punctuation' && at === head + 2 ? at : head + 1;
}

/**
 * Behind a noun only a genitive goes on: "Angaben deutscher Behörden", but "laut Radio weitere Boote". After a full
 * name an adjective opens the next phrase: "sagte Anna Berg deutschen Medien".
 */
function goesOn(reading: Reading, head: number, token: Token): boolean {
  return token.kind === 'word' && token.lower.endsWith('er') && !hasBreak(reading, head);
}

function hasBreak(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  return endsInName(reading, head) && token !== undefined && !isGenitiveName(token);
}

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
    const isCommon = !endsInName(reading, to - 1) || isRoleNoun(tokens[to - 1]?.text ?? '');
    const opensGenitive = GENITIVE_DETERMINERS.has(token.lower) && isCommon;
    const opensPhrase =
      /^(?:von|vom|für|aus|beim|im)$/u.test(token.lower) &&
      isCommon &&
      (isRoleNoun(tokens[head]?.text ?? '') ||
        (/^vo[nm]$/u.test(token.lower) && isSourceNoun(tokens[head]?.lower ?? '')));
    if (!opensGenitive && !opensPhrase) return to;
    const inner = parseCore(reading, opensPhrase ? to + 1 : to, limit);
    if (!inner) return to;
    to = inner.to;
  }
}

/** Tells whether a lower-case word may be an adjective before a noun, by its ending and what it is not. */
export function isAdjective(token: Token): boolean {
  if (token.kind !== 'word' || isCapitalised(token) || !/(?:e|en|er|es|em)$/u.test(token.lower))
    return false;
  if (isFunctionWord(token) || DETERMINERS.has(token.lower)) return false;
  return !(SAYING_FORMS.get(token.lower) ?? []).some(({ form }) => form === 'finite');
}
