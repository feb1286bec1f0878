import { findAround } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised, NO_TOKEN } from '../core/tokens.ts';
import { isFunctionWord } from './little-words.ts';
import {
  continuesName,
  endsInName,
  findQuotedName,
  findRegisteredName,
  isGenitiveName,
} from './phrase-names.ts';
import type { Reading } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

/** The core of a noun phrase: its determiner, adjectives, nouns and names. */
export interface NounCore {
  /** Index of its last noun or name. */
  readonly head: number;
  /** Index of its first noun or name: the one that determiner and adjectives go with. */
  readonly noun: number;
  readonly to: number;
}

// "el-Sayed", "ai-Bericht": a short first part in small letters.
const NAME_IN_SMALL = /^\p{Ll}{1,3}-\p{Lu}/u;
// How many words may stand between a determiner and the adjective that they belong to.
const LONGEST_COMPLEMENT = 9;

/** Reads determiner, adjectives, nouns and names from a token on, up to `limit`. */
export function parseCore(reading: Reading, from: number, limit: number): NounCore | undefined {
  const { tokens } = reading;
  let at = from;
  let head = -1;
  let noun = -1;
  while (at < limit && opensPhrase(tokens, at, from)) at += 1;
  const hasDeterminer = at > from;
  if (hasDeterminer) at = skipComplement(reading, at, limit);
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    if (noun < 0 && head >= 0 && !isCapitalAdjective(tokens, head, from)) noun = head;
    if (isNextPhrase(reading, head, at, hasDeterminer)) break;
    const name = findRegisteredName(reading, at, limit);
    if (name !== undefined) {
      head = name - 1;
      at = name;
    } else if (opensNoun(token, at, from)) {
      head = at;
      at += isCutCompound(tokens, at) ? 2 : 1;
    } else if (head === at - 1 && isTitleStop(tokens, at)) {
      at += 1;
    } else if (head >= 0 && continuesName(tokens, at, limit) && !isOfAnother(reading, at)) {
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
  if (noun < 0) noun = head;
  if (head >= 0) return { head, noun, to: head + 1 === at ? at : closeAt(tokens, head, at) };
  if (!hasDeterminer) return undefined;
  // "ein anderer", "die eine": an adjective without its noun.
  if (at < limit && is(tokens[at], 'other-one')) return { head: at, noun: at, to: at + 1 };
  if (isSmallName(tokens, at, limit)) return { head: at, noun: at, to: at + 1 };
  return is(tokens[from], 'quantifier') ? { head: from, noun: from, to: from + 1 } : undefined;
}

/** "ein Gegner von Joe Biden": behind the particle stands the whole name of somebody else. */
function isOfAnother({ tokens, mentioned }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  const named = next && findAround(mentioned, next);
  if (is(tokens[at - 2], 'determiner')) return true;
  return named?.start === next?.start && named?.mention.kind === 'actor';
}

/** "den USA Spionage vorgeworfen", "dem Rat Betrug": behind the name of a state, or an office, what is no name begins anew. */
function isNextPhrase(reading: Reading, head: number, at: number, hasDeterminer: boolean): boolean {
  const [token, next] = [reading.tokens[head], reading.tokens[at]];
  if (head !== at - 1 || !token || !next) return false;
  const named = findAround(reading.mentioned, token);
  const actor = named && reading.registry.actors.get(named.mention.id);
  const isName = actor !== undefined && named?.end === token.end && named.mention.rule !== 'office';
  const isOffice = hasDeterminer && is(token, 'role-noun');
  if (!isName && !isOffice) return false;
  // "sagte Macron Putin": behind the whole name of somebody the name of another.
  const other = findAround(reading.mentioned, next);
  if (isName && actor.kind === 'person' && other?.start === next.start) return true;
  // "ihr Sprecher Jannis Tal": a first name may end like an abstract noun.
  const isFirstName = is(next, 'name-in-s') || other?.mention.kind === 'actor';
  return is(next, 'abstract-noun') && !isFirstName;
}

/** "die", "alle diese"; but "der den Bus" is a pronoun and another phrase. */
function opensPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  if (!is(tokens[at], 'determiner') || at > from + 1) return false;
  return at === from || is(tokens[from], 'quantifier') || !is(tokens[at], 'relative-pronoun');
}

function opensNoun(token: Token, at: number, from: number): boolean {
  if (!isCapitalised(token) && !NAME_IN_SMALL.test(token.text)) return false;
  // "Erlaubt sind 30": a participle that opens its sentence.
  const isParticiple = token.word.sayings.some(({ form }) => form === 'participle');
  if (at === from) return !isFunctionWord(token) && !is(token, 'opening-adverb') && !isParticiple;
  return !(isFunctionWord(token) && token.text.length < 4);
}

/** "Westliche Vertreter" where it opens a sentence, "die Basler Rätin": an adjective that is capitalised. */
function isCapitalAdjective(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!is(token, 'adjective-end') || is(token, 'role-noun')) return false;
  if (at === from && !is(token, 'person-noun')) return next !== undefined && isCapitalised(next);
  if (!is(token, 'genitive-adjective-end')) return false;
  return KINDS.some((name) => is(next, name));
}

const KINDS = [
  'role-noun',
  'woman-noun',
  'collective-noun',
  'document-noun',
  'spokesperson-noun',
] as const;

/** "Gesundheits-, Sozial- und Pflegeministerin": a part of a compound, and the comma or "und" behind it. */
function isCutCompound(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.text.endsWith('-') === true &&
    (next?.text === ',' || is(next, 'phrase-joiner')) &&
    isCapitalised(tokens[at + 2] ?? NO_TOKEN)
  );
}

/**
 * The index of the adjective or participle that has words of its own before it: "die für den Hafen zuständige Rätin",
 * "der 29 Jahre alte Torwart", "eine gestern verbreitete Erklärung". `at` itself where there is none.
 */
function skipComplement(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading;
  let index = at;
  while (index < limit && isAdverb(tokens, index)) index += 1;
  const isAdverbs = index > at;
  if (tokens[index]?.kind === 'number' && is(tokens[index + 1], 'measure-noun')) index += 2;
  else if (is(tokens[index], 'preposition'))
    index = parseCore(reading, index + 1, Math.min(limit, index + LONGEST_COMPLEMENT))?.to ?? index;
  if (index === at || index >= limit) return at;
  const token = tokens[index];
  // "den vergangenen Tagen": an adverb that is an adjective too.
  if (isAdverbs && token && isCapitalised(token) && is(tokens[index - 1], 'adjective-end'))
    return index;
  if (!token || !startsNoun(tokens, index + 1, limit)) return at;
  if (isAdverbs && (token.kind === 'number' || isAdjective(token))) return index;
  return isAdjective(token) && is(token, 'attribute-end') ? index : at;
}

function isAdverb(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'adverb') && !isCapitalised(tokens[at] ?? NO_TOKEN);
}

/** The index of the last of several titles without an article: "Kommentator und Ex-Meister Dirk Wagner" is one person. */
export function parseTitles(reading: Reading, at: number, limit: number): number | undefined {
  const { tokens } = reading;
  const [title, joiner, other] = tokens.slice(at, at + 3);
  if (!isTitle(title) || !is(joiner, 'phrase-joiner') || !isTitle(other)) return undefined;
  const core = parseCore(reading, at + 2, limit);
  return core && core.head > at + 2 && endsInName(reading, core.head) ? at + 2 : undefined;
}

function isTitle(token: Token | undefined): boolean {
  return is(token, 'role-noun') || is(token, 'person-noun');
}

/** Tells whether a noun follows, behind at most two adjectives. */
export function startsNoun(tokens: readonly Token[], at: number, limit: number): boolean {
  for (let index = at; index < Math.min(limit, at + 3); index += 1) {
    const token = tokens[index];
    if (!token) return false;
    if (isCapitalised(token)) return true;
    if (!isAdjective(token) && token.kind !== 'number') return false;
  }
  return false;
}

/** "die taz vermutet": a name in small letters right before the verb. */
function isSmallName(tokens: readonly Token[], at: number, limit: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    at < limit &&
    !isFunctionWord(token) &&
    !is(token, 'determiner') &&
    !is(token, 'adjective-end') &&
    !is(token, 'verb-end') &&
    isFiniteVerb(tokens, at + 1)
  );
}

/** "Prof. Dr. Ada Berg": the stop of an abbreviation before a name. */
function isTitleStop(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  return (
    tokens[at]?.text === '.' &&
    next !== undefined &&
    isCapitalised(next) &&
    (is(before, 'title-abbreviation') || /^(?:\p{Lu}|\d{1,2})$/u.test(before?.text ?? ''))
  );
}

/** Words that were taken for adjectives but led to no noun are given back; a closing mark stays. */
function closeAt(tokens: readonly Token[], head: number, at: number): number {
  return tokens[head + 1]?.kind === 'punctuation' && at === head + 2 ? at : head + 1;
}

/**
 * Behind a noun only a genitive goes on: "Angaben deutscher Behörden", but "laut Radio weitere Boote". After a full
 * name an adjective opens the next phrase: "sagte Anna Berg deutschen Medien".
 */
function goesOn(reading: Reading, head: number, token: Token): boolean {
  return token.kind === 'word' && is(token, 'genitive-adjective-end') && !hasBreak(reading, head);
}

function hasBreak(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  return endsInName(reading, head) && token !== undefined && !isGenitiveName(token);
}

/** Tells whether a lower-case word may be an adjective before a noun, by its ending and what it is not. */
export function isAdjective(token: Token): boolean {
  if (token.kind !== 'word' || isCapitalised(token) || !is(token, 'adjective-end')) return false;
  if (isFunctionWord(token) || is(token, 'determiner')) return false;
  return !token.word.sayings.some(({ form }) => form === 'finite');
}
