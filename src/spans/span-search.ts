import type { Span } from '../text/core/spans.ts';

/** The index of the first span that starts at or behind an offset; spans in order, so the search halves. */
export function findFirstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans that lie inside another; spans in order of their starts. */
export function findInside<One extends Span>(spans: readonly One[], around: Span): One[] {
  const inside: One[] = [];
  for (let at = findFirstFrom(spans, around.start); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.start >= around.end) break;
    if (span.end <= around.end) inside.push(span);
  }
  return inside;
}

/** The span that holds all of another; spans in order and apart. */
export function findAround<One extends Span>(spans: readonly One[], inner: Span): One | undefined {
  const last = spans[findFirstFrom(spans, inner.start + 1) - 1];
  return last && inner.end <= last.end ? last : undefined;
}

/** The index of the span that holds the character at an offset, or -1; spans in order and apart. */
export function findIndexAt(spans: readonly Span[], offset: number): number {
  const index = findFirstFrom(spans, offset + 1) - 1;
  return offset < (spans[index]?.end ?? 0) ? index : -1;
}
