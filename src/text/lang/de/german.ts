import type { Inflection } from '../inflection.ts';
import type { Language } from '../language.ts';
import type { TimeWord } from '../time-word.ts';
import type { AuxiliaryReading, VerbReading } from '../verb-readings.ts';
import type { NounReading, Word, WordClasses } from '../word.ts';
import { STOPS } from './abbreviations.ts';
import { toGermanSpelling } from './swiss-spelling.ts';
import { createClassifier, keepWords } from '../look-up.ts';
import { CONTENT_CLASSES } from './classes/contents.ts';
import { CUE_CLASSES } from './classes/cues.ts';
import { DISCOURSE_CLASSES } from './classes/discourse.ts';
import { NAME_CLASSES } from './classes/names.ts';
import { POLARITY_CLASSES } from './classes/polarity.ts';
import { ROLE_CLASSES } from './classes/roles.ts';
import { SYNTAX_CLASSES } from './classes/syntax.ts';
import { TIME_CLASSES } from './classes/times.ts';
import { toInflections } from './inflections.ts';
import { GERMAN_NAMES } from './name-language.ts';
import { toNounReadings } from './noun-readings.ts';
import { RELAY_WORDS } from './relay-words.ts';
import { HOLIDAY_PHRASES, toTimeWord } from './time-words.ts';
import { AUXILIARY_FORMS, IDIOM_FORMS, SAYING_FORMS } from './verb-forms.ts';

/** The word classes of German, by the part of the engine that asks for them. */
export const GERMAN_CLASSES = [
  SYNTAX_CLASSES,
  NAME_CLASSES,
  CUE_CLASSES,
  CONTENT_CLASSES,
  ROLE_CLASSES,
  POLARITY_CLASSES,
  DISCOURSE_CLASSES,
  TIME_CLASSES,
] as const;

const CAPITAL_WORD = /^\P{L}*\p{Lu}/u;
const toClasses = createClassifier(GERMAN_CLASSES, toGermanSpelling);

/**
 * A word form. Few are asked for their readings as nouns and their inflections, so these are computed then. A class, because
 * the engine keeps an object literal with getters as a table, in which each of the many look-ups takes several times as long.
 */
class GermanWord implements Word {
  readonly classes: WordClasses;
  readonly sayings: readonly VerbReading[];
  readonly idioms: readonly VerbReading[];
  readonly auxiliary: AuxiliaryReading | undefined;
  readonly time: TimeWord | undefined;
  readonly #text: string;
  #noun: readonly NounReading[] | undefined;
  #inflections: readonly Inflection[] | undefined;

  constructor(text: string) {
    const lower = text.toLowerCase();
    this.classes = toClasses(text);
    this.sayings = SAYING_FORMS.get(lower) ?? SAYING_FORMS.get(toGermanSpelling(lower)) ?? [];
    this.idioms = IDIOM_FORMS.get(lower) ?? IDIOM_FORMS.get(toGermanSpelling(lower)) ?? [];
    this.auxiliary = AUXILIARY_FORMS.get(lower);
    this.time = toTimeWord(text);
    this.#text = text;
  }

  get noun(): readonly NounReading[] {
    return (this.#noun ??= CAPITAL_WORD.test(this.#text)
      ? toNounReadings(this.#text.toLowerCase())
      : []);
  }

  get inflections(): readonly Inflection[] {
    return (this.#inflections ??= toInflections(this.#text.toLowerCase()));
  }
}

export const GERMAN: Language = {
  code: 'de',
  names: GERMAN_NAMES,
  toWord: keepWords((text) => new GermanWord(text)),
  stops: STOPS,
  holidays: HOLIDAY_PHRASES,
  relays: RELAY_WORDS,
};
