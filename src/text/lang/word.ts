import type { Inflection } from './inflection.ts';
import type { TimeWord } from './time-word.ts';
import type { WordClass } from './classes/word-class.ts';
import type { AuxiliaryReading, VerbReading } from './verb-readings.ts';

/**
 * What a noun may be in its sentence: `masculine` may be nominative, `oblique` (masculine or neuter) may not;
 * `adjectival` is declined as an adjective and nominative behind any article it can have.
 */
export type NounReading =
  | 'masculine'
  | 'oblique'
  | 'neuter'
  | 'feminine'
  | 'plural'
  | 'genitive'
  | 'adjectival';

/** The classes of a word form. */
export interface WordClasses {
  readonly has: (name: WordClass) => boolean;
}

/** What a language knows of a word form, whatever stands around it. */
export interface Word {
  readonly classes: WordClasses;
  /** Its readings as a verb of saying. */
  readonly sayings: readonly VerbReading[];
  /** Its readings as the verb of a phrase that says something, as in "to make clear". */
  readonly idioms: readonly VerbReading[];
  readonly auxiliary: AuxiliaryReading | undefined;
  /** What it may be as a noun. */
  readonly noun: readonly NounReading[];
  /** What it says of the noun behind it, as a determiner or an adjective. */
  readonly inflections: readonly Inflection[];
  /** What it says of time. */
  readonly time: TimeWord | undefined;
}

/** A word of which nothing is known. */
export const UNKNOWN_WORD: Word = {
  classes: { has: () => false },
  sayings: [],
  idioms: [],
  auxiliary: undefined,
  noun: [],
  inflections: [],
  time: undefined,
};
