import { hasSameSpeaker } from '../ledger/same-speaker.ts';
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
  return quotes.map((quote, index) => {
    const { start, end } = toOuterSpan(quote);
    return {
      text: toWords(text, quote),
      whole: toWhole(text, quotes, index),
      speakers: quote.speaker.ids,
      speakerText: quote.speaker.text,
      ...toAround(text, start, end),
      id: quote.id,
    };
  });
}

function toWords(text: string, { type, spans }: Quote): string {
  const words = joinParts(text, spans);
  return type === 'direct' ? withoutOuterMarks(words) : words;
}

/** What ends a sentence, a paragraph, or a part that another sentence follows. */
const END = /[.!?…:;\n]/u;

/** The words of a quote and of those that go on with it behind a frame in the same sentence; undefined where none does. */
function toWhole(text: string, quotes: readonly Quote[], index: number): string | undefined {
  const parts = quotes.slice(index, index + 1);
  for (const next of quotes.slice(index + 1)) {
    const last = parts.at(-1);
    if (!last || !goesOn(text, last, next)) break;
    parts.push(next);
  }
  return parts.length > 1 ? parts.map((part) => toWords(text, part)).join(' ') : undefined;
}

function toSpoken({ speaker }: Quote): Pick<FoundQuote, 'speakers' | 'speakerText'> {
  return { speakers: speaker.ids, speakerText: speaker.text };
}

function goesOn(text: string, quote: Quote, next: Quote): boolean {
  const between = text.slice(toOuterSpan(quote).end, toOuterSpan(next).start);
  return (
    quote.type === 'direct' &&
    next.type === 'direct' &&
    next.id === undefined &&
    hasSameSpeaker(toSpoken(quote), toSpoken(next)) &&
    between.trim() !== '' &&
    !END.test(between) &&
    !/[.!?…]$/u.test(toWords(text, quote))
  );
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
