/** A unit of time, from the shortest. */
export type Unit = 'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** A day of each year: a date, or so many days from Easter Sunday; `days` where it lasts longer than one. */
export interface Holiday {
  readonly date?: readonly [month: number, day: number];
  readonly fromEaster?: number;
  readonly days?: number;
}

/**
 * What a word that is not the name of a time does in an expression: stands before a day ("on"), before what a month or a
 * year holds ("in"), says whence a document is ("dated"), counts back from the day of the text ("ago") …
 */
export type TimeRole =
  | 'on'
  | 'at'
  | 'in'
  | 'in-the'
  | 'dated'
  | 'ago'
  | 'since'
  | 'until'
  | 'from'
  | 'range'
  | 'between'
  | 'article'
  | 'and'
  | 'towards'
  /** Part of a day: "evening", or "early" before the day. */
  | 'half-day'
  | 'century'
  | 'night'
  | 'day-before'
  | 'this-day'
  /** A time of each year whose days differ from place to place. */
  | 'vacation';

/** What a word says of time; a word says one or two of these. */
export interface TimeWord {
  readonly role?: TimeRole;
  /** From 0, Monday. */
  readonly weekday?: number;
  /** From 1. */
  readonly month?: number;
  /** From 0, spring. */
  readonly season?: number;
  readonly holiday?: Holiday;
  readonly unit?: Unit;
  /** A unit in the plural. */
  readonly isPlural?: true;
  /** The first, second or last third of what follows: "at the end of". */
  readonly third?: 0 | 1 | 2;
  /** "Last" -1, "this" 0, "next" 1. */
  readonly side?: -1 | 0 | 1;
  /** Days from today: "yesterday" -1. */
  readonly offset?: number;
  /** A number in letters: "three", "a". */
  readonly count?: number;
  /** "First" 1. */
  readonly ordinal?: number;
  /** The first year of a decade. */
  readonly decade?: number;
  /** Makes a number vague: "about". */
  readonly isVague?: true;
  /** Counts from the time named before: "earlier" -1, "later" 1. */
  readonly later?: -1 | 1;
}
