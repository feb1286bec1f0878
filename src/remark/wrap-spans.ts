import type { Parents, PhrasingContent } from 'mdast';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import { compareSpans, containsSpan } from '../text/core/spans.ts';
import type { FlatText } from './flatten.ts';

/** An element to put around a span of the flat text. */
export interface Wrap extends Span {
  /** Makes the element; a span that other elements cut into pieces gets one for each piece. */
  readonly toNode: (
    children: PhrasingContent[],
    piece: { isFirst: boolean; isLast: boolean },
  ) => PhrasingContent;
}

/**
 * Puts elements around spans of a tree's text. The text itself stays as it is, to the character.
 * Elements nest by their spans; where one would cross another, or Markdown such as **bold**, it is cut in pieces.
 */
export function wrapSpans(flat: FlatText, wraps: readonly Wrap[]): void {
  const offsets = new Map<PhrasingContent, Span>(
    flat.pieces.map(({ node, start, end }) => [node, { start, end }]),
  );
  const sorted = wraps.filter(({ start, end }) => end > start).toSorted(compareSpans);
  let next = 0;
  for (const block of flat.blocks) {
    while ((sorted[next]?.start ?? block.end) < block.start) next += 1;
    let last = next;
    while ((sorted[last]?.start ?? block.end) < block.end) last += 1;
    wrapChildren(block.node, sorted.slice(next, last), offsets);
    next = last;
  }
}

interface Part extends Span {
  readonly node: PhrasingContent;
}

function wrapChildren(
  parent: Parents,
  wraps: readonly Wrap[],
  offsets: ReadonlyMap<PhrasingContent, Span>,
): void {
  if (wraps.length === 0) return;
  const edges = toEdges(wraps);
  const parts = (parent.children as PhrasingContent[]).flatMap((node) =>
    splitAtEdges(node, edges, offsets),
  );
  const findWraps = createOverlapFinder(wraps);
  for (const part of parts) {
    if (!('children' in part.node) || part.start === part.end) continue;
    const crossing = findWraps(part).filter((wrap) => !containsSpan(wrap, part));
    wrapChildren(part.node, crossing, offsets);
  }
  parent.children = group(parts, wraps) as never;
}

/** Where elements begin or end, in order. */
function toEdges(wraps: readonly Wrap[]): Span[] {
  const edges = new Set(wraps.flatMap(({ start, end }) => [start, end]));
  return [...edges].sort((a, b) => a - b).map((edge) => ({ start: edge, end: edge }));
}

/** Cuts a text where elements begin or end; other nodes stay whole. */
function splitAtEdges(
  node: PhrasingContent,
  edges: readonly Span[],
  offsets: ReadonlyMap<PhrasingContent, Span>,
): Part[] {
  const { start, end } = toSpan(node, offsets);
  if (node.type !== 'text') return [{ node, start, end }];
  const inside = edges.slice(findFirstFrom(edges, start + 1), findFirstFrom(edges, end));
  const cuts = [start, ...inside.map((edge) => edge.start), end];
  return cuts.slice(1).flatMap((cut, index) => {
    const from = cuts[index] ?? start;
    return [
      {
        node: { type: 'text' as const, value: node.value.slice(from - start, cut - start) },
        start: from,
        end: cut,
      },
    ];
  });
}

function toSpan(node: PhrasingContent, offsets: ReadonlyMap<PhrasingContent, Span>): Span {
  const own = offsets.get(node);
  if (own) return own;
  const [first, last] = 'children' in node ? [node.children[0], node.children.at(-1)] : [];
  return {
    start: first ? toSpan(first, offsets).start : 0,
    end: last ? toSpan(last, offsets).end : 0,
  };
}

/** Builds the nesting of one level from left to right; every wrap takes the run of whole parts it covers. */
function group(parts: readonly Part[], wraps: readonly Wrap[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  const findWraps = createOverlapFinder(wraps);
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (!part) break;
    const wrap =
      part.end > part.start ? findWraps(part).find((one) => containsSpan(one, part)) : undefined;
    if (!wrap) {
      result.push(part.node);
      at += 1;
      continue;
    }
    let to = at;
    while (to < parts.length && isInside(parts[to], wrap)) to += 1;
    // The number of a footnote behind the words is no part of them.
    while (parts[to - 1]?.start === parts[to - 1]?.end) to -= 1;
    const run = parts.slice(at, to);
    const whole = { start: part.start, end: run.at(-1)?.end ?? part.end };
    const inner = findWraps(whole).filter((other) => other !== wrap);
    const isLast = whole.end === wrap.end;
    const children = group(run, inner);
    result.push(wrap.toNode(children, { isFirst: whole.start === wrap.start, isLast }));
    at = to;
  }
  return result;
}

function isInside(part: Part | undefined, wrap: Wrap): boolean {
  return part !== undefined && containsSpan(wrap, part);
}
