import type { GivenName } from './given-name.ts';

/**
 * What kind of text an article is, where its editor says it: running text, an interview, a ticker of entries with their
 * times, or the record of a sitting.
 */
export type Form = 'article' | 'interview' | 'ticker' | 'record';

/** What an editor says of the layout of a text. */
export interface GivenForm {
  readonly form?: Form | undefined;
  /** Who is meant by a label before a turn, without its colon: "F", "A. B.", "Wirtin Tal". */
  readonly speakers?: ReadonlyMap<string, GivenName> | undefined;
}
