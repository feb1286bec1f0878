/** Errors end a build, warnings are shown by it, notes only by `npm run check`. */
export type Severity = 'error' | 'warning' | 'note';

/** A rule about content: short English texts, Markdown within a line. */
export interface Rule {
  /** What its findings may be, the gravest first. Errors cannot be silenced. */
  readonly severities: readonly Severity[];
  readonly title: string;
  readonly meaning: string;
  /** Something that breaks it. */
  readonly example: string;
  readonly remedy: string;
}
