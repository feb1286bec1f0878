import type { Inflection } from '../inflection.ts';
import type { Language } from '../language.ts';
import type { NounReading } from '../word.ts';
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

export const GERMAN: Language = {
  code: 'de',
  names: GERMAN_NAMES,
  toWord: keepWords((text) => {
    const lower = text.toLowerCase();
    let noun: readonly NounReading[] | undefined;
    let inflections: readonly Inflection[] | undefined;
    return {
      classes: toClasses(text),
      sayings: SAYING_FORMS.get(lower) ?? SAYING_FORMS.get(toGermanSpelling(lower)) ?? [],
      idioms: IDIOM_FORMS.get(lower) ?? IDIOM_FORMS.get(toGermanSpelling(lower)) ?? [],
      auxiliary: AUXILIARY_FORMS.get(lower),
      time: toTimeWord(text),
      // Few words are asked for these.
      get noun() {
        return (noun ??= CAPITAL_WORD.test(text) ? toNounReadings(lower) : []);
      },
      get inflections() {
        return (inflections ??= toInflections(lower));
      },
    };
  }),
  stops: STOPS,
  holidays: HOLIDAY_PHRASES,
  relays: RELAY_WORDS,
};
