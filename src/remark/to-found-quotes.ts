import type { FoundQuote } from '../schemas/quote-traits.ts';
import { toAround } from '../schemas/quote-traits.ts';
import type { Span } from '../text/core/spans.ts';
import type { Quote } from '../text/quotation/quote.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';

const OPENING = /^["„“”»«‚‘’›‹']/u;
const CLOSING = /["“”»«‘’›‹']$/u;
const ANY_MARK = /["„“”»«‚‘›‹]/u;

/** The quotes of a text as quotes: their words without the outer marks, who says them, what stands around. */
export function toFoundQuotes(text: string, quotes: readonly Quote[]): FoundQuote[] {
  return quotes.map((quote) => {
    const words = joinParts(text, quote.spans);
    const { start, end } = toOuterSpan(quote);
    return {
      text: quote.type === 'direct' ? withoutOuterMarks(words) : words,
      speakers: quote.speaker.ids,
      speakerText: quote.speaker.text,
      ...toAround(text, start, end),
      id: quote.id,
    };
  });
}

/** A mark at one end alone goes if no other is its partner: in 'Er rief: „Nein!“' both belong to what is inside. */
function withoutOuterMarks(words: string): string {
  const bare = words.replace(OPENING, '').replace(CLOSING, '');
  const hasBoth = OPENING.test(words) && CLOSING.test(words);
  return hasBoth || !ANY_MARK.test(bare) ? bare : words;
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
