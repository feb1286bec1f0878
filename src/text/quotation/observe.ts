import type { Span } from '../core/spans.ts';

/** A place where a decision was made by weights, with the features that held. */
export interface Observation {
  readonly kind: 'direct' | 'reported' | 'hearsay' | 'conditional' | 'confidence';
  readonly span: Span;
  /** Of a whole quote, who is said to speak. */
  readonly speaker?: readonly Span[];
  readonly features: readonly string[];
}

/** Called with every candidate; weights are fitted with it. */
export type Observe = (candidate: Observation) => void;
