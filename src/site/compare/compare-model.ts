import type { Actor, Term } from '../model.ts';

/** Two actors who speak about the same terms. */
export interface Comparison {
  /** By id. */
  readonly actors: readonly [Actor, Actor];
  /** What both name, what they say most about first. */
  readonly terms: readonly [Term, ...Term[]];
}

/** Pairs that have a page, those with most terms in common first. */
export interface Compared {
  readonly comparisons: readonly Comparison[];
}
