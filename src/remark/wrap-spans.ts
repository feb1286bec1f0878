import type { Parents, PhrasingContent } from 'mdast';
import type { Span } from '../text/spans.ts';
import { compareSpans } from '../text/spans.ts';
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
  const parts = (parent.children as PhrasingContent[]).flatMap((node) =>
    splitAtEdges(node, wraps, offsets),
  );
  for (const { node, start, end } of parts) {
    if ('children' in node)
      wrapChildren(
        node,
        wraps.filter(
          (wrap) =>
            wrap.start < end && start < wrap.end && !(wrap.start <= start && end <= wrap.end),
        ),
        offsets,
      );
  }
  parent.children = group(parts, wraps) as never;
}

/** Cuts a text where elements begin or end; other nodes stay whole. */
function splitAtEdges(
  node: PhrasingContent,
  wraps: readonly Wrap[],
  offsets: ReadonlyMap<PhrasingContent, Span>,
): Part[] {
  const { start, end } = toSpan(node, offsets);
  if (node.type !== 'text') return [{ node, start, end }];
  const edges = new Set(
    wraps.flatMap((wrap) => [wrap.start, wrap.end]).filter((edge) => edge > start && edge < end),
  );
  const cuts = [start, ...[...edges].sort((a, b) => a - b), end];
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
  const children = 'children' in node ? node.children.map((child) => toSpan(child, offsets)) : [];
  return { start: children[0]?.start ?? 0, end: children.at(-1)?.end ?? 0 };
}

/** Builds the nesting of one level from left to right; every wrap takes the run of whole parts it covers. */
function group(parts: readonly Part[], wraps: readonly Wrap[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (!part) break;
    const wrap =
      part.end > part.start
        ? wraps.find(({ start, end }) => start <= part.start && part.end <= end)
        : undefined;
    if (!wrap) {
      result.push(part.node);
      at += 1;
      continue;
    }
    let to = at;
    while (to < parts.length && isInside(parts[to], wrap)) to += 1;
    const run = parts.slice(at, to);
    const [from, until] = [part.start, run.at(-1)?.end ?? part.end];
    const inner = wraps.filter(
      (other) => other !== wrap && other.start < until && from < other.end,
    );
    const isLast = until === wrap.end;
    result.push(wrap.toNode(group(run, inner), { isFirst: from === wrap.start, isLast }));
    at = to;
  }
  return result;
}

function isInside(part: Part | undefined, wrap: Wrap): boolean {
  return part !== undefined && wrap.start <= part.start && part.end <= wrap.end;
}
