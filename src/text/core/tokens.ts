import type { WordClass } from '../lang/classes/word-class.ts';
import type { Language } from '../lang/language.ts';
import type { Word } from '../lang/word.ts';
import { UNKNOWN_WORD } from '../lang/word.ts';
import type { Span } from './spans.ts';

/** A word, a number or one punctuation character. `lower` is the lower-cased NFC form, for look-ups. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
  readonly lower: string;
  /** What the language knows of it. */
  readonly word: Word;
}

// An address of a site is a word (netz.de). A word may hold hyphens and apostrophes inside (US-Soldaten, geht's) and
// end in a hyphen (Abschreckungs-). Repeats are bounded: what nobody writes must not exhaust the stack.
const TOKEN =
  /(?<word>(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{1,99}\.\p{Ll}{2,4}(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]{0,999}(?:[-‑'’][\p{L}\p{M}\p{N}]{1,999}){0,99}(?:-(?=\s|$))?)|(?<number>\d{1,999}(?:[.,:]\d{1,999}){0,99}(?:-\p{L}[\p{L}\p{M}-]*)?)|[^\s]/gu;

/** Splits a text into tokens, in order and without overlaps; white space belongs to none. */
export function findTokens(text: string, { toWord }: Pick<Language, 'toWord'>): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const value = match[0].normalize('NFC');
    const kind = toKind(groups, value);
    tokens.push({
      start: match.index,
      end: match.index + match[0].length,
      kind,
      text: value,
      lower: value.toLowerCase(),
      word: toWord(value),
    });
  }
  return tokens;
}

/** "58-Jährige" is a word, "82." a number. */
function toKind(groups: Readonly<Record<string, string>>, value: string): Token['kind'] {
  if (groups['word'] || /-\p{Lu}/u.test(value)) return 'word';
  return groups['number'] ? 'number' : 'punctuation';
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
