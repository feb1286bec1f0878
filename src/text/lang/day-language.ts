/** What days ask of a language, besides the classes of its words. Words are in lower case. */
export interface DayLanguage {
  /** The number of a weekday from 0, Monday, to 6; undefined for other words. */
  readonly toWeekday: (word: string) => number | undefined;
  /** The number of a month from 1 to 12. */
  readonly toMonth: (word: string) => number | undefined;
  /** How many days before the day of a text an adverb says: "today" 0, "yesterday" 1. */
  readonly toDaysAgo: (adverb: string) => number | undefined;
  /** The same of an adjective before a weekday. */
  readonly toDaysAgoOf: (adjective: string) => number | undefined;
}

/** Of a language of which no word is known. */
export const NO_DAYS: DayLanguage = {
  toWeekday: () => undefined,
  toMonth: () => undefined,
  toDaysAgo: () => undefined,
  toDaysAgoOf: () => undefined,
};
