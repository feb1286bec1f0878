import { AROUND } from '../schemas/quote-traits.ts';

/** Counts once; then tells how many code points of a text stand before a UTF-16 offset. */
export function countCodePoints(text: string): (offset: number) => number {
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
