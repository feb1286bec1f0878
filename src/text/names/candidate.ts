import type { Span } from '../core/spans.ts';
import type { NameEntry } from './name-index.ts';

/** A place in a text where the words of a form stand, with everybody who owns that form. */
export interface Candidate {
  readonly entries: readonly NameEntry[];
  readonly span: Span;
  /** Index of its first token, and of the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** All of its words, the first or a later part of a word with hyphens, or a word with another grown to it. */
  readonly extent: 'whole' | 'first-part' | 'later-part' | 'compound';
}
