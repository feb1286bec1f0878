import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../lang/de/function-words.ts';
import { AUXILIARY_FORMS } from '../lang/de/verb-forms.ts';
import type { Token } from '../core/tokens.ts';

/** Tells whether a word is none of the open classes: a preposition, an article, an adverb, a conjunction. */
export function isLittleWord(lower: string): boolean {
  return (
    PREPOSITIONS.has(lower) ||
    ADVERBS.has(lower) ||
    DETERMINERS.has(lower) ||
    COORDINATORS.has(lower) ||
    SUBORDINATORS.has(lower)
  );
}

/** Tells whether a word can be neither a noun nor an adjective, even where it begins a sentence: "Nach", "Hat", "Es". */
export function isFunctionWord(token: Token): boolean {
  return (
    PREPOSITIONS.has(token.lower) ||
    ADVERBS.has(token.lower) ||
    SUBORDINATORS.has(token.lower) ||
    COORDINATORS.has(token.lower) ||
    SUBJECT_PRONOUNS.has(token.lower) ||
    AUXILIARY_FORMS.has(token.lower) ||
    token.lower === 'es' ||
    token.lower === 'man'
  );
}
