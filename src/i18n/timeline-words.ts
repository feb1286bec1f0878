/** What the units of time are called in the plural. */
export type UnitWords = Readonly<
  Record<'day' | 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade', string>
>;

/** The words of a timeline. Dates are formatted already. */
export interface TimelineWords {
  readonly title: string;
  /** What is counted from which day, and what is missing. */
  readonly note: (date: string) => string;
  /** What the picture is, for those who hear it. */
  readonly picture: (first: string, last: string) => string;
  readonly day: string;
  readonly span: string;
  readonly vague: string;
  readonly statements: string;
  readonly published: string;
  /** Before the names of those who said something on a day. */
  readonly said: (speakers: number) => string;
  /** Where a text names no time that is decided. */
  readonly nothing: string;
  readonly about: (date: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly until: (end: string) => string;
  readonly from: (start: string) => string;
  /** The beginning, the middle or the end of a month, a year or a decade. */
  readonly third: (third: 0 | 1 | 2, whole: string) => string;
  /** From 0, spring. */
  readonly season: (season: number, years: string) => string;
  readonly decade: (first: string) => string;
  readonly units: UnitWords;
  /** Units that nobody counted, before or behind a day. */
  readonly before: (units: string, day: string) => string;
  readonly behind: (units: string, day: string) => string;
}
