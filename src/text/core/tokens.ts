import type { WordClass } from '../lang/classes/word-class.ts';
import type { Language } from '../lang/language.ts';
import type { Word } from '../lang/word.ts';
import { UNKNOWN_WORD } from '../lang/word.ts';
import type { Span } from './spans.ts';

/**
 * A word, a number or one punctuation character. `text` is NFC and without soft hyphens and the like, `lower` the same
 * in lower case, for look-ups.
 */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
  readonly lower: string;
  /** What the language knows of it. */
  readonly word: Word;
}

// An address of a site is a word (netz.de). A word may hold hyphens and apostrophes inside (US-Soldaten, geht's), end in
// a hyphen (Abschreckungs-) and begin with digits (3sat). Repeats are bounded: what nobody writes must not exhaust the stack.
// What nobody sees may stand inside a word and is no part of it: soft hyphens, joiners and spaces without width.
const UNSEEN = String.raw`[\u00AD\u200B-\u200D\u2060]`;
const LETTERS = String.raw`(?:${UNSEEN}{0,9}[\p{L}\p{M}\p{N}])`;
const SITE = String.raw`(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,99}\.\p{Ll}{2,4}(?![\p{L}\p{N}])`;
const WORD = String.raw`\d{0,9}\p{L}${LETTERS}{0,999}(?:${UNSEEN}?[-‑'’]${LETTERS}{1,999}){0,99}(?:-(?=\s|$))?`;
const NUMBER = String.raw`\d{1,999}(?:[.,:]\d{1,999}){0,99}(?:-\p{L}[\p{L}\p{M}-]*)?`;
const TOKEN = new RegExp(
  String.raw`(${SITE}|${WORD})|(${NUMBER})|[^\s\u00AD\u200B-\u200D\u2060\uFEFF]`,
  'gu',
);
// Most words: nothing unseen is in them, and NFC leaves them as they are.
const PLAIN = /^[\u0021-\u007E\u00A1-\u00AC\u00AE-\u00FF\u2010-\u2027]+$/u;
const UNSEEN_LETTERS = new RegExp(UNSEEN, 'gu');

/** Splits a text into tokens, in order and without overlaps; white space belongs to none. */
export function findTokens(text: string, { toWord }: Pick<Language, 'toWord'>): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found, word, number] = match;
    const value = toPlain(found);
    tokens.push({
      start: match.index,
      end: match.index + found.length,
      kind: toKind(word, number, value),
      text: value,
      lower: value.toLowerCase(),
      word: toWord(value),
    });
  }
  return tokens;
}

/** A word of a text as it is looked up: NFC, without soft hyphens and the like. */
export function toPlain(word: string): string {
  if (PLAIN.test(word)) return word;
  return word.replace(UNSEEN_LETTERS, '').normalize('NFC');
}

/** "58-Jährige" is a word, "82." a number. */
function toKind(
  word: string | undefined,
  number: string | undefined,
  value: string,
): Token['kind'] {
  if (word !== undefined || /-\p{Lu}/u.test(value)) return 'word';
  return number === undefined ? 'punctuation' : 'number';
}

/** Tells whether a token is a word that begins with a capital letter (Bay, eBay), or is the address of a site, which is a name too. */
export function isCapitalised(token: Token): boolean {
  return token.kind === 'word' && /^(?:\d+-)?\p{Ll}?\p{Lu}|\.\p{Ll}{2,4}$/u.test(token.text);
}

/** Stands for the word before a text and behind it. */
export const NO_TOKEN: Token = {
  start: 0,
  end: 0,
  kind: 'punctuation',
  text: '',
  lower: '',
  word: UNKNOWN_WORD,
};

/** Tells whether a token is a word of a class. */
export function is(token: Token | undefined, name: WordClass): boolean {
  return token?.word.classes.has(name) ?? false;
}
