import type { NameLanguage } from './names.ts';
import { NO_NAMES } from './names.ts';
import type { Word } from './word.ts';
import { UNKNOWN_WORD } from './word.ts';

/** All that the engine asks of a language. The engine itself holds no word of any. */
export interface Language {
  /** BCP 47, the language alone: `de`. */
  readonly code: string;
  /** Looks up a word form; `text` is NFC. */
  readonly toWord: (text: string) => Word;
  /** What names ask for. */
  readonly names: NameLanguage;
}

/** A language of which no word is known, for texts that are only divided into tokens. */
export const NO_LANGUAGE: Language = {
  code: 'und',
  toWord: () => UNKNOWN_WORD,
  names: NO_NAMES,
};
