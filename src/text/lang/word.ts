import type { WordClass } from './classes/word-class.ts';
import type { AuxiliaryReading, VerbReading } from './verbs.ts';

/** What a language knows of a word form, whatever stands around it. */
export interface Word {
  readonly classes: ReadonlySet<WordClass>;
  /** Its readings as a verb of saying. */
  readonly sayings: readonly VerbReading[];
  /** Its readings as the verb of a phrase that says something, as in "to make clear". */
  readonly idioms: readonly VerbReading[];
  readonly auxiliary: AuxiliaryReading | undefined;
}

/** A word of which nothing is known. */
export const UNKNOWN_WORD: Word = {
  classes: new Set(),
  sayings: [],
  idioms: [],
  auxiliary: undefined,
};
