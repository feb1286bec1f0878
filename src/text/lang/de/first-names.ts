import type { Pronoun } from '../name-language.ts';
import { FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES } from './first-names-data.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));
const FEMALE = words(FEMALE_NAMES);
const MALE = words(MALE_NAMES);
const UNISEX = words(UNISEX_NAMES);

/** Tells whether a word is a first name of the list; rare ones are not in it. */
export function isKnownFirstName(word: string): boolean {
  return FEMALE.has(word) || MALE.has(word) || UNISEX.has(word);
}

/** Whom a first name belongs to; undefined where the name does not say it. */
export function toPronoun(firstName: string): Pronoun | undefined {
  const [first = ''] = firstName.split('-');
  return MALE.has(first) ? 'he' : FEMALE.has(first) ? 'she' : undefined;
}
