import type { NameLanguage } from './name-language.ts';
import { NO_NAMES } from './name-language.ts';
import type { RelayLanguage } from './relay-language.ts';
import { NO_RELAY_WORDS } from './relay-language.ts';
import type { Holiday } from './time-word.ts';
import type { Word } from './word.ts';
import { UNKNOWN_WORD } from './word.ts';

/** Where the first sentence of a paragraph begins, and where a full stop ends none. */
export interface SentenceStops {
  /** What stands before the first sentence of a paragraph: the time of an entry, a dateline. */
  readonly opening: RegExp;
  /** Abbreviations, as they are written, without their last stop. */
  readonly abbreviations: ReadonlySet<string>;
  /** Opens what stands behind an ordinal number: a month, or what is counted. */
  readonly behindOrdinal: RegExp;
  /** Ends with a number that is an ordinal, whatever follows. */
  readonly asOrdinal: RegExp;
}

/** All that the engine asks of a language. The engine itself holds no word of any. */
export interface Language {
  /** BCP 47, the language alone: `de`. */
  readonly code: string;
  /** Looks up a word form; `text` is NFC. */
  readonly toWord: (text: string) => Word;
  readonly stops: SentenceStops;
  /** What names ask for. */
  readonly names: NameLanguage;
  /** Holidays of several words, by these words in lower case. */
  readonly holidays: ReadonlyMap<string, Holiday>;
  readonly relays: RelayLanguage;
}

/** A language of which no word is known, for texts that are only divided into tokens. */
export const NO_LANGUAGE: Language = {
  code: 'und',
  toWord: () => UNKNOWN_WORD,
  stops: {
    opening: /(?!)/u,
    abbreviations: new Set(),
    behindOrdinal: /(?!)/u,
    asOrdinal: /(?!)/u,
  },
  names: NO_NAMES,
  holidays: new Map(),
  relays: NO_RELAY_WORDS,
};
