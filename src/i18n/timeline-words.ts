/** The words of a timeline. Dates are formatted already. */
export interface TimelineWords {
  readonly title: string;
  /** What is counted from which day, and that the rest is missing. */
  readonly note: (date: string) => string;
  /** What the picture is, for those who hear it. */
  readonly picture: (first: string, last: string) => string;
  readonly day: string;
  readonly span: string;
  readonly vague: string;
  readonly statements: string;
  readonly published: string;
  /** Before the names of those who said something on a day. */
  readonly said: string;
  /** Where a text names no time that is decided. */
  readonly nothing: string;
  readonly about: (date: string) => string;
  readonly between: (start: string, end: string) => string;
  readonly until: (end: string) => string;
  readonly from: (start: string) => string;
}
