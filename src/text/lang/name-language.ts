import type { RegistryActor, RegistryPlace, RegistryTerm } from '../names/registry-data.ts';
import type { NameForm } from './name-form.ts';

/** What refers back to somebody by gender. */
export type Pronoun = 'he' | 'she';

/** What names ask of a language, besides the classes of its words. */
export interface NameLanguage {
  /** The forms of an actor: its names in every case, and what its kind adds (adjectives, inhabitants, surnames). */
  readonly toActorForms: (actor: RegistryActor) => readonly NameForm[];
  readonly toPlaceForms: (place: RegistryPlace) => readonly NameForm[];
  readonly toTermForms: (term: RegistryTerm) => readonly NameForm[];
  /** The key under which a word of a name is looked up: without the accents that papers leave out. */
  readonly fold: (word: string) => string;
  /** A word without the ending of the genitive. */
  readonly dropGenitive: (word: string) => string;
  /** The office that a title in the registry names, in lower case and without its owner. */
  readonly toOffice: (title: string) => string;
  /** The offices that a noun in a text may name; the first is what the text says. */
  readonly toOffices: (noun: string) => readonly string[];
  /** Tells whether a title in a text names an office. */
  readonly isNameOf: (title: string, office: string) => boolean;
  /** Tells whether an office says by itself whose it is. */
  readonly namesItsState: (office: string) => boolean;
  /** The office in a word that is grown to its owner's name; empty if there is none. */
  readonly toGrownOffice: (word: string) => string;
  /** The office of whoever heads a state, where a noun says no more than "head". */
  readonly toHeadOffice: (noun: string) => string | undefined;
  /** Whom a first name belongs to; undefined where the name does not say it. */
  readonly toPronoun: (firstName: string) => Pronoun | undefined;
  /** Whom an office, in lower case, takes: "minister" is he; undefined where it is no office of a man or a woman. */
  readonly toOfficePronoun: (office: string) => Pronoun | undefined;
  /** What stands before a noun or an adjective grown to a name, as the name is written. */
  readonly findCompoundHead: (
    word: string,
    isName: (head: string) => boolean,
  ) => string | undefined;
  /** An adjective without the prefix grown to it ("pro", "anti"); undefined when nothing is. */
  readonly findPrefixedAdjective: (word: string) => string | undefined;
}

/** Of a language of which no word is known. */
export const NO_NAMES: NameLanguage = {
  toActorForms: () => [],
  toPlaceForms: () => [],
  toTermForms: () => [],
  fold: (word) => word,
  dropGenitive: (word) => word,
  toOffice: (title) => title,
  toOffices: (noun) => [noun],
  isNameOf: () => false,
  namesItsState: () => false,
  toGrownOffice: () => '',
  toHeadOffice: () => undefined,
  toPronoun: () => undefined,
  toOfficePronoun: () => undefined,
  findCompoundHead: () => undefined,
  findPrefixedAdjective: () => undefined,
};
