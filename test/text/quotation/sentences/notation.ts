import type { Quote, QuoteType } from '../../../../src/text/quotation/quote.ts';
import { toOuterSpan } from '../../../../src/text/quotation/quote.ts';
import type { Span } from '../../../../src/text/core/spans.ts';
import { compareSpans } from '../../../../src/text/core/spans.ts';

/** The part of a quote that the notation shows. */
export type MarkedQuote = Pick<Quote, 'type' | 'spans' | 'cue' | 'frame'> & {
  readonly speaker: Pick<Quote['speaker'], 'spans'>;
  readonly addressee: Pick<Quote['addressee'], 'spans'>;
};

/** The marks of the roles; where several stand in one place, the first of them stands outermost. */
const MARKS = [
  { role: 'frame', open: '/', close: '/' },
  { role: 'quote', open: '[', close: ']' },
  { role: 'speaker', open: '<', close: '>' },
  { role: 'addressee', open: '~', close: '~' },
  { role: 'cue', open: '{', close: '}' },
] as const;
type Role = (typeof MARKS)[number]['role'];

const TYPES: readonly QuoteType[] = [
  'direct',
  'indirect',
  'indirect-free-indirect',
  'free-indirect',
  'reported',
];

/**
 * Shows a quote in its text, line breaks as `\n`. Two ways to cut the same thing look alike: parts
 * that only white space separates are one part, and a frame takes the comma or colon it touches.
 *
 * @example 'indirect: /<Ada Berg> {sagte},/ [es sei genug].'
 */
export function toNotation(text: string, quote: MarkedQuote): string {
  const spans = toSpans(text, quote);
  let line = `${quote.type}: `;
  for (let at = 0; at <= text.length; at += 1) {
    for (const { role, close } of MARKS.toReversed())
      if (spans[role].some(({ end }) => end === at)) line += close;
    for (const { role, open } of MARKS)
      if (spans[role].some(({ start }) => start === at)) line += open;
    line += text.charAt(at);
  }
  return line.replaceAll('\n', '\\n');
}

/** Reads one line of notation; a text without a quote is `none: …`. Throws at marks without a partner. */
export function readNotation(line: string): { text: string; quote: MarkedQuote | undefined } {
  const [, name = '', notation = ''] = /^([a-z-]+): (.+)$/u.exec(line) ?? [];
  const type = TYPES.find((each) => each === name);
  if (!type && name !== 'none') throw new Error(`no type of quote: “${line.slice(0, 30)}”`);
  const { text, spans } = readMarks(notation.replaceAll('\\n', '\n'));
  if (!type && Object.values(spans).flat().length > 0) throw new Error('marks in a line of none');
  if (!type) return { text, quote: undefined };
  if (spans.quote.length === 0) throw new Error('no quote in square brackets');
  const { cue, frame, speaker, addressee } = spans;
  const participants = { speaker: { spans: speaker }, addressee: { spans: addressee } };
  return { text, quote: { type, spans: spans.quote, cue, frame, ...participants } };
}

/** Quotes in the order of their text, the outer first: the longer, and of two alike the one reported. */
export function toNotations(text: string, quotes: readonly MarkedQuote[]): string[] {
  return quotes
    .map((quote) => ({ span: toOuterSpan(quote), line: toNotation(text, quote) }))
    .toSorted((a, b) => compareSpans(a.span, b.span) || (a.line < b.line ? 1 : -1))
    .map(({ line }) => line);
}

function toSpans(text: string, quote: MarkedQuote): Record<Role, readonly Span[]> {
  const { spans, cue, frame, speaker, addressee } = quote;
  return {
    quote: joinParts(text, spans),
    cue: joinParts(text, cue),
    frame: joinParts(
      text,
      frame.map((part) => withCommas(text, part)),
    ),
    speaker: joinParts(text, speaker.spans),
    addressee: joinParts(text, addressee.spans),
  };
}

function joinParts(text: string, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts.toSorted(compareSpans)) {
    const last = joined.at(-1);
    if (last && text.slice(last.end, part.start).trim() === '')
      joined.splice(-1, 1, { start: last.start, end: Math.max(last.end, part.end) });
    else joined.push(part);
  }
  return joined;
}

function withCommas(text: string, { start, end }: Span): Span {
  const before = /,\s*$/u.exec(text.slice(0, start))?.[0].length ?? 0;
  const after = /^[,:]/u.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + after };
}

function readMarks(notation: string): { text: string; spans: Record<Role, Span[]> } {
  const spans: Record<Role, Span[]> = { frame: [], quote: [], speaker: [], addressee: [], cue: [] };
  const open = new Map<Role, number>();
  let text = '';
  for (const char of notation) {
    const mark = MARKS.find((each) => each.open === char || each.close === char);
    if (!mark) {
      text += char;
      continue;
    }
    const start = open.get(mark.role);
    if (start === undefined && char === mark.open) open.set(mark.role, text.length);
    else if (start !== undefined && start < text.length && char === mark.close) {
      spans[mark.role].push({ start, end: text.length });
      open.delete(mark.role);
    } else throw new Error(`a ${char} too many behind “${text.slice(-20)}”`);
  }
  const [unclosed] = open.keys();
  if (unclosed) throw new Error(`the mark of the ${unclosed} is not closed`);
  return { text, spans };
}
