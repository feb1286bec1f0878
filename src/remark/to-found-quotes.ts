import type { FoundQuote } from '../schemas/quote-traits.ts';
import { toAround } from '../schemas/quote-traits.ts';
import type { Span } from '../text/core/spans.ts';
import type { Quote } from '../text/quotation/quote.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';

const OUTER_MARKS = /^["„“”»«‚‘’›‹']|["“”»«‘’›‹']$/gu;

/** The quotes of a text as quotes: their words without the outer marks, who says them, what stands around. */
export function toFoundQuotes(text: string, quotes: readonly Quote[]): FoundQuote[] {
  return quotes.map((quote) => {
    const words = joinParts(text, quote.spans);
    const { start, end } = toOuterSpan(quote);
    return {
      text: quote.type === 'direct' ? words.replace(OUTER_MARKS, '') : words,
      speakers: quote.speaker.ids,
      speakerText: quote.speaker.text,
      ...toAround(text, start, end),
      id: quote.id,
    };
  });
}

/** The parts of a quote, " … " between them where words are left out; paragraphs that follow one another lose none. */
function joinParts(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }, index) => {
      const last = spans[index - 1]?.end;
      const between = last === undefined ? '' : text.slice(last, start).trim() === '' ? ' ' : ' … ';
      return between + text.slice(start, end);
    })
    .join('');
}
