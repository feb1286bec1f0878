import { GERMAN } from './lang/de/german.ts';
import type { Language } from './lang/language.ts';

/** The languages whose texts are annotated. */
const LANGUAGES: readonly Language[] = [GERMAN];

/** The language of names, and of a text that says none. */
export const DEFAULT_LANGUAGE: Language = GERMAN;

/** The language of a tag of BCP 47 (`de-AT`), or undefined where the engine does not know it. */
export function getLanguage(tag: string): Language | undefined {
  const [code] = tag.toLowerCase().split('-');
  return LANGUAGES.find((language) => language.code === code);
}
