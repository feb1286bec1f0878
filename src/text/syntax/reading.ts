import type { Mention, MentionSpan } from '../names/mention.ts';
import type { Registry } from '../names/create-registry.ts';
import type { Span } from '../core/spans.ts';
import { findFirstFrom } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import type { Block } from '../core/blocks.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { GivenForm } from '../form.ts';
import type { Language } from '../lang/language.ts';
import type { Pronoun } from '../lang/name-language.ts';
import type { PersonSeen } from '../names/people-seen.ts';

/** A half-open range of token indexes. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Everything the quotation rules may look at: one text, read once. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
  readonly marked: readonly MarkedSpan[];
  /** The marked spans outside all others: in order and apart. */
  readonly outer: readonly MarkedSpan[];
  /** Sentences in order, each inside one block. */
  readonly sentences: readonly Sentence[];
  /** Their spans, in the same order. */
  readonly sentenceSpans: readonly Span[];
  readonly mentions: readonly Mention[];
  /** The spans of the mentions, in the same order. */
  readonly mentioned: readonly MentionSpan[];
  /** Those of governments. */
  readonly governments: readonly MentionSpan[];
  /** Everybody whom the text names, in order. */
  readonly people: readonly PersonSeen[];
  /** Of people of the registry, where the text or their name says it. */
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly registry: Registry;
  readonly language: Language;
  /** Day of the text, ISO, if it is known. */
  readonly date?: string | undefined;
  /** What an editor says of its layout. */
  readonly given?: GivenForm | undefined;
}

export interface Sentence extends TokenRange {
  readonly span: Span;
  /** Index of its block. */
  readonly block: number;
}

/** The text span of a token range; the range must not be empty. */
export function toSpan(tokens: readonly Token[], range: TokenRange): Span {
  return { start: tokens[range.from]?.start ?? 0, end: tokens[range.to - 1]?.end ?? 0 };
}

/** The tokens that lie inside a span, as a range. Tokens are in order, so the search halves. */
export function toTokenRange(tokens: readonly Token[], span: Span): TokenRange {
  return { from: findFirstFrom(tokens, span.start), to: findFirstFrom(tokens, span.end) };
}
