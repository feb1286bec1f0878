import { AROUND } from '../schemas/quote-traits.ts';
import type { Span } from '../text/core/spans.ts';

/** Counts once; then tells how many code points of a text stand before a UTF-16 offset. */
export function countCodePoints(text: string): (offset: number) => number {
  // Most texts have no pairs of surrogates, and what counts them takes a while.
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (at) => Math.min(at, text.length);
  const before = new Uint32Array(text.length + 1);
  let offset = 0;
  let count = 0;
  for (const character of text) {
    before.fill(count, offset, offset + character.length);
    offset += character.length;
    count += 1;
  }
  before[offset] = count;
  return (at) => before[at] ?? count;
}

/** The last 32 code points of a part of a text, or all of them. */
export function takeBefore(text: string, { start, end }: Span): string {
  return [...text.slice(Math.max(start, end - 2 * AROUND), end)].slice(-AROUND).join('');
}

/** The first 32 code points of a part of a text, or all of them. */
export function takeAfter(text: string, { start, end }: Span): string {
  return [...text.slice(start, Math.min(end, start + 2 * AROUND))].slice(0, AROUND).join('');
}
