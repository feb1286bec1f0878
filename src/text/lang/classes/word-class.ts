import type { ContentClass } from './contents.ts';
import type { CueClass } from './cues.ts';
import type { DiscourseClass } from './discourse.ts';
import type { NameClass } from './names.ts';
import type { PolarityClass } from './polarity.ts';
import type { RoleClass } from './roles.ts';
import type { SyntaxClass } from './syntax.ts';
import type { TimeClass } from './times.ts';

/** What the engine may ask of a word. Each part of the engine lists its own. */
export type WordClass =
  | SyntaxClass
  | NameClass
  | CueClass
  | ContentClass
  | RoleClass
  | PolarityClass
  | DiscourseClass
  | TimeClass;

/** How a language says which words are in a class. */
export interface ClassEntry {
  /** Word forms in lower case, divided by white space. */
  readonly words?: string;
  /** The same, where the forms are made elsewhere. */
  readonly forms?: ReadonlySet<string>;
  /** What the lower-cased form must match, where no word of the list does. */
  readonly pattern?: RegExp;
  /** The same, as a function of the lower-cased form. */
  readonly test?: (lower: string) => boolean;
  /** The word must be capitalised as well. */
  readonly isCapital?: true;
  /** A sentence in which the words in square brackets, and no others, are of the class. */
  readonly example: string;
}

/** A language's word classes for one part of the engine. */
export type ClassTable<Name extends string> = Readonly<Record<Name, ClassEntry>>;
