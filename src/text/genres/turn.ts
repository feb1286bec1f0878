import type { Span } from '../core/spans.ts';
import type { GivenName } from '../given-name.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';

/** What somebody says in a block of an interview or a record, without quotation marks. */
export interface Turn {
  /** The words; none where they are nobody's that the text names, or a stage direction. */
  readonly spans: readonly Span[];
  /** The label before them, with its colon. */
  readonly frame: readonly Span[];
  readonly speaker: NounPhrase | undefined;
  /** The full name, where the label has initials. */
  readonly meant?: NounPhrase | undefined;
  /** Who it is, where an editor says it. */
  readonly given?: GivenName | undefined;
  /** An editor says that the text is an interview or a record. */
  readonly isGivenForm?: boolean;
}

/** A block of a dialogue whose words are nobody's that the text names, or a stage direction. */
export const SILENT: Turn = { spans: [], frame: [], speaker: undefined };
