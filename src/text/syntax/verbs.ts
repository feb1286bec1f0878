import { remember } from '../core/remember.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isLittleWord } from './little-words.ts';
import type { TokenRange } from './reading.ts';

// How many words may stand between an article and an adjective that looks like a verb.
const MOST_BETWEEN = 4;
// How far before a participle its article may stand: "den von der Rätin in Quellau eröffneten Markt".
const LONGEST_ATTRIBUTE = 9;
const LONGEST_CLAUSE = 20;

/** Tells whether a token is, or may be, the finite verb of a clause. `tokens` are all of a text, which are read once. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  return findFiniteVerbs(tokens)[at] ?? false;
}

const findFiniteVerbs = remember((tokens: readonly Token[]): readonly boolean[] =>
  tokens.map((_, at) => readFiniteVerb(tokens, at)),
);

function readFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  // "haftbar zu machen", "gehen zu wollen": behind "zu" stands an infinitive.
  if (is(tokens[at - 1], 'infinitive-particle') && is(token, 'infinitive-end')) return false;
  // "beizutreten", "geschlossen zu haben".
  if (is(token, 'infinitive-with-particle')) return false;
  if (is(tokens[at + 1], 'infinitive-particle') && is(tokens[at + 2], 'modal-infinitive'))
    return false;
  if (token.word.auxiliary || is(token, 'impersonal-saying')) return true;
  if (isCapitalised(token)) return false;
  if (is(token, 'konjunktiv')) return !isBeforeNoun(tokens, at);
  if (is(token, 'preterite-end') && (isBeforeNoun(tokens, at) || isLongAttribute(tokens, at)))
    return false;
  // "Sie muss gehen": of the verbs of saying only the base of ausgehen is a frequent infinitive itself.
  // "Kritisiert wurde der Plan": a participle right before its auxiliary.
  const next = tokens[at + 1];
  const isParticiple = token.word.sayings.some(({ form }) => form === 'participle');
  if (isParticiple && is(next, 'perfect-or-passive')) return false;
  if (!is(token, 'frequent-infinitive') && token.word.sayings.some(({ form }) => form === 'finite'))
    return true;
  if (is(token, 'finite-verb'))
    return !is(token, 'finite-before-word') || tokens[at + 1]?.kind === 'word';
  if (isLittleWord(token) || token.lower.length < 3) return false;
  return is(token, 'finite-end') && !isBeforeNoun(tokens, at) && !isJoinedAdjective(tokens, at);
}

/** Tells whether a finite verb is Konjunktiv; in the third person an ending in -e says so, but for -te. */
export function isKonjunktivForm(token: Token | undefined): boolean {
  return is(token, 'konjunktiv') || (is(token, 'konjunktiv-end') && !token?.word.auxiliary);
}

function isAdjective(token: Token | undefined): boolean {
  return is(token, 'adjective-end') && !is(token, 'determiner');
}

/** What stands behind a word and the adjectives behind it. */
function findNounBehind(tokens: readonly Token[], at: number): Token | undefined {
  let noun = at + 1;
  while (isSmall(tokens[noun]) && isAdjective(tokens[noun]) && noun < at + MOST_BETWEEN) noun += 1;
  return tokens[noun];
}

// "die gesuchte Frau", "auf nicht weiter bezeichnete Quellen": an article or a preposition opens what the noun ends.
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  const next = findNounBehind(tokens, at);
  if (next === undefined || !isCapitalised(next)) return false;
  for (let index = at - 1; index >= Math.max(0, at - MOST_BETWEEN); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || isCapitalised(token)) return false;
    // "Dem Blatt zufolge sagte Berg": no preposition, the noun stood before it.
    if (is(token, 'according-to-before')) return false;
    if (is(token, 'determiner') || is(token, 'preposition')) return true;
    if (!is(token, 'adverb') && !is(token, 'adjective-end')) return false;
  }
  return false;
}

// "den von Ada Berg eröffneten Markt": between the article and its noun stands a phrase with a preposition, and the verb follows.
function isLongAttribute(tokens: readonly Token[], at: number): boolean {
  const noun = findNounBehind(tokens, at);
  if (noun === undefined || !isCapitalised(noun)) return false;
  for (let index = at - 1; index >= Math.max(0, at - LONGEST_ATTRIBUTE); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || token.word.auxiliary) return false;
    if (is(token, 'preposition') && is(tokens[index - 1], 'determiner'))
      return hasVerbBehind(tokens, at + 1);
  }
  return false;
}

function hasVerbBehind(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_CLAUSE; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') return false;
    if (readFiniteVerb(tokens, at)) return true;
  }
  return false;
}

// "in Quellau und benachbarten Orten": behind "und" before a noun an adjective is more likely than a verb.
function isJoinedAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isCapitalised(next) &&
    is(tokens[at - 1], 'and-or') &&
    is(tokens[at], 'preterite-end')
  );
}

/** Tells whether a part of a sentence holds an infinitive with zu: "zu öffnen", "anzukommen". */
export function isInfinitive(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens.slice(from, to).findLast(({ kind }) => kind === 'word');
  if (!last) return false;
  for (let at = from; at < to - 1; at += 1) {
    if (is(tokens[at], 'infinitive-particle') && isBareInfinitive(tokens, at + 1, to)) return true;
  }
  return is(last, 'infinitive-with-particle');
}

/** "zu öffnen", but not "zu den Booten", "zu allen" or "zu großen Booten". */
function isBareInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return (
    token !== undefined &&
    !isCapitalised(token) &&
    is(token, 'infinitive-end') &&
    (is(token, 'modal-infinitive') || !is(token, 'determiner')) &&
    !(next && isCapitalised(next))
  );
}

function isSmall(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}+$/u.test(token.text);
}
