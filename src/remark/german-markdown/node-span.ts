import type { Nodes } from 'mdast';
import type { Span } from '../../text/core/spans.ts';

/** The part of the source that a node of the parser comes from. */
export function getSpan({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** The offsets of a run of signs. */
export function toOffsets(start: number, length: number): number[] {
  return Array.from({ length }, (_, index) => start + index);
}
