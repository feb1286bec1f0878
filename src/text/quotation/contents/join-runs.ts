import type { Quote } from '../quote.ts';
import { toOuterSpan } from '../quote.ts';
import type { Reading } from '../../syntax/reading.ts';
import { findAround } from '../../../spans/span-search.ts';

/**
 * Joins sentences in Konjunktiv that follow one another into one quote: nobody else speaks between them, and
 * they have one speaker. A run ends with its paragraph.
 */
export function joinRuns(reading: Reading, quotes: readonly Quote[]): Quote[] {
  const joined: Quote[] = [];
  let last = -1;
  for (const quote of quotes) {
    const before = joined[last];
    if (before && continues(reading, before, quote)) {
      const span = { start: toOuterSpan(before).start, end: toOuterSpan(quote).end };
      joined[last] = { ...before, spans: [span], hedges: [...before.hedges, ...quote.hedges] };
    } else {
      if (isFree(quote)) last = joined.length;
      joined.push(quote);
    }
  }
  return joined;
}

function isFree({ type }: Quote): boolean {
  return type === 'indirect-free-indirect' || type === 'free-indirect';
}

function continues({ text, blocks }: Reading, before: Quote, next: Quote): boolean {
  if (!isFree(next) || before.type !== next.type) return false;
  const from = toOuterSpan(before).end;
  const to = toOuterSpan(next).start;
  return (
    from <= to &&
    text.slice(from, to).trim() === '' &&
    findAround(blocks, { start: from - 1, end: from }) ===
      findAround(blocks, { start: to, end: to + 1 }) &&
    (next.speaker.spans.length === 0 ||
      JSON.stringify(before.speaker.spans) === JSON.stringify(next.speaker.spans))
  );
}
