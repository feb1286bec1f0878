import type { Offsets } from '../../src/cli/annotate-record.ts';
import type { Observation } from '../../src/text/quotation/observe.ts';
import type { Span } from '../../src/text/core/spans.ts';
import { overlapSpans } from '../../src/text/core/spans.ts';
import type { GoldQuote } from './corpus.ts';

const MOST = 0.5;
const NEARLY_ALL = 0.8;
const MARK = /[\s„“”"«»‹›‚‘’']/u;

/** Tells whether people marked in the corpus what a candidate stands for. */
export function isMarked(text: string, candidate: Observation, quote: GoldQuote): boolean {
  const gold = toOuter(quote.quote);
  const { span } = candidate;
  switch (candidate.kind) {
    case 'direct':
      return (
        quote.type === 'Direct' && quote.quote.some((part) => isSame(text, toSpan(part), span))
      );
    case 'reported':
      return quote.type === 'Reported' && shareOfBoth(gold, span) > MOST;
    case 'hearsay':
      return quote.type === 'FreeIndirect' && shareOf(span, gold) > MOST;
    case 'conditional':
      return quote.type === 'IndirectFreeIndirect' && shareOf(span, gold) > MOST;
    case 'confidence':
      return shareOfBoth(gold, span) >= NEARLY_ALL && isSpokenBy(candidate.speaker ?? [], quote);
  }
}

function isSpokenBy(speaker: readonly Span[], quote: GoldQuote): boolean {
  if (quote.speaker.length === 0) return speaker.length === 0;
  return speaker.some((one) => quote.speaker.some((part) => overlapSpans(one, toSpan(part))));
}

/** The same words, marks and white space at their ends left aside. */
function isSame(text: string, a: Span, b: Span): boolean {
  const [one, other] = [trim(text, a), trim(text, b)];
  return one.start === other.start && one.end === other.end;
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && MARK.test(text.charAt(from))) from += 1;
  while (to > from && MARK.test(text.charAt(to - 1))) to -= 1;
  return { start: from, end: to };
}

function toSpan([start, end]: Offsets): Span {
  return { start, end };
}

function toOuter(parts: readonly Offsets[]): Span {
  return { start: parts[0]?.[0] ?? 0, end: parts.at(-1)?.[1] ?? 0 };
}

function share(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** How much of `a` lies in `b`. */
function shareOf(a: Span, b: Span): number {
  return share(a, b) / (a.end - a.start);
}

function shareOfBoth(a: Span, b: Span): number {
  return share(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
