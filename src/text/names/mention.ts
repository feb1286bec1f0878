import type { Span } from '../core/spans.ts';
import type { FormRule } from '../lang/name-form.ts';

/** A place in a text where an entry of the registry is named. */
export interface Mention {
  readonly span: Span;
  readonly id: string;
  readonly kind: 'actor' | 'place' | 'term';
  /** The words in the text that matched. */
  readonly form: string;
  readonly rule: FormRule;
  readonly confidence: number;
}

/** A mention with its offsets at hand, so that spans of tokens can search for it. */
export interface MentionSpan extends Span {
  readonly mention: Mention;
}
