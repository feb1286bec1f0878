import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';

/** Tells whether a word is none of the open classes: a preposition, an article, an adverb, a conjunction. */
export function isLittleWord(token: Token): boolean {
  return (
    is(token, 'preposition') ||
    is(token, 'adverb') ||
    is(token, 'determiner') ||
    is(token, 'coordinator') ||
    is(token, 'subordinator')
  );
}

/** Tells whether a word can be neither a noun nor an adjective, even where it begins a sentence: "Nach", "Hat", "Es". */
export function isFunctionWord(token: Token): boolean {
  return (
    is(token, 'preposition') ||
    is(token, 'adverb') ||
    is(token, 'subordinator') ||
    is(token, 'coordinator') ||
    is(token, 'subject-pronoun') ||
    is(token, 'impersonal-pronoun') ||
    token.word.auxiliary !== undefined
  );
}
