import type { Mention } from '../names/mentions.ts';
import type { Registry } from '../names/registry.ts';
import type { Span } from '../spans.ts';
import type { Token } from '../tokens.ts';
import type { Block } from '../blocks.ts';
import type { MarkedSpan } from './marks.ts';

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
  /** Sentences in order, each inside one block. */
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly registry: Registry;
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
  return { from: firstAtOrAfter(tokens, span.start), to: firstAtOrAfter(tokens, span.end) };
}

function firstAtOrAfter(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
