import type { FoundStatement } from '../schemas/statement.ts';
import { toAround } from '../schemas/statement.ts';
import type { Quote } from '../text/quotation/quote.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';

const OUTER_MARKS = /^["„“”»«‚‘’›‹']|["“”»«‘’›‹']$/gu;

/** The quotes of a text as statements: their words without the outer marks, who says them, what stands around. */
export function toStatements(text: string, quotes: readonly Quote[]): FoundStatement[] {
  return quotes.map((quote) => {
    const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
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
