import type { Block } from '../blocks.ts';
import type { Span } from '../spans.ts';
import { containsSpan } from '../spans.ts';
import type { MarkedSpan } from './marks.ts';
import type { Quote } from './quote.ts';

/** Words in marks in a heading that repeat a quote of the text; `of` is its index among the quotes. */
export interface Echo {
  readonly span: Span;
  readonly of: number;
}

/**
 * Finds the quotes that headings repeat. Letters' case and punctuation do not count: the heading
 * „Ein Wagnis“ repeats „ein Wagnis für alle“. The direct quote nearest after the heading wins.
 */
export function findEchoes(
  text: string,
  blocks: readonly Block[],
  marked: readonly MarkedSpan[],
  quotes: readonly Quote[],
): Echo[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return marked.flatMap((span) => {
    if (span.depth > 0 || !headings.some((heading) => containsSpan(heading, span))) return [];
    const words = fold(text.slice(span.inner.start, span.inner.end));
    const repeated = quotes.flatMap((quote, index) => {
      const said = quote.spans.map(({ start, end }) => fold(text.slice(start, end))).join(' ');
      return words !== '' && ` ${said} `.includes(` ${words} `) ? [{ index, quote }] : [];
    });
    const first = repeated.toSorted((a, b) => rank(a.quote, span) - rank(b.quote, span))[0];
    return first ? [{ span: { start: span.start, end: span.end }, of: first.index }] : [];
  });
}

// Direct words before reported ones, what follows before what precedes, near before far.
function rank(quote: Quote, heading: Span): number {
  const distance = (quote.spans[0]?.start ?? 0) - heading.start;
  return (quote.type === 'direct' ? 0 : 1e9) + (distance >= 0 ? distance : 1e8 - distance);
}

function fold(words: string): string {
  return words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
