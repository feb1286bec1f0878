import type { Span } from '../text/core/spans.ts';

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*/gu;
const INSIDE = /[\p{L}\p{M}\p{N}.,'’-]/u;

/** Where the words of a text begin; numbers count as words. */
export function findWordStarts(text: string): number[] {
  return [...text.matchAll(WORD)].map(({ index }) => index);
}

/** How many words of a text begin in some spans; a word inside two of them counts once. Only the spans are read. */
export function countWordsIn(text: string, spans: readonly Span[]): number {
  let count = 0;
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, at);
    let from = start;
    while (INSIDE.test(text.charAt(from - 1))) from -= 1;
    const starts = findWordStarts(text.slice(from, span.end)).map((index) => from + index);
    count += starts.filter((index) => index >= start).length;
    at = Math.max(at, span.end);
  }
  return count;
}
