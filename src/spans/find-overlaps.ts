import type { Span } from '../text/core/spans.ts';

/**
 * Makes a function that gives the spans which share a character with another, in their order. Both the spans and
 * those that are asked about one after another come in order of their starts, so that all answers take one pass.
 *
 * @example
 * const find = createOverlapFinder([{ start: 0, end: 4 }, { start: 2, end: 3 }]);
 * find({ start: 1, end: 2 }); // [{ start: 0, end: 4 }]
 * find({ start: 2, end: 9 }); // both
 */
export function createOverlapFinder<One extends Span>(
  spans: readonly One[],
): (span: Span) => readonly One[] {
  let open: One[] = [];
  let next = 0;
  return ({ start, end }) => {
    open = open.filter((one) => one.end > start);
    for (let one = spans[next]; one && one.start < end; one = spans[next]) {
      if (one.end > start) open.push(one);
      next += 1;
    }
    return open.filter((one) => one.start < end);
  };
}
