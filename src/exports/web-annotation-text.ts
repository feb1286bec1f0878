import { AROUND } from '../schemas/quote-traits.ts';

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

/** Up to 32 code points before an offset. */
export function takeBefore(text: string, offset: number): string {
  return [...text.slice(Math.max(0, offset - 2 * AROUND), offset)].slice(-AROUND).join('');
}

/** Up to 32 code points from an offset on. */
export function takeAfter(text: string, offset: number): string {
  return [...text.slice(offset, offset + 2 * AROUND)].slice(0, AROUND).join('');
}
