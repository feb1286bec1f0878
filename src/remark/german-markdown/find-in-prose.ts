import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Span } from '../../text/core/spans.ts';
import { isProse } from './is-prose.ts';
import { getSpan } from './node-span.ts';

/**
 * Finds a pattern (global) in the source of paragraphs, headings and cells of tables; what `.mdx` has of code is no part of it.
 * Looking behind sees what stands before a paragraph.
 */
export function findInProse(tree: Nodes, source: string, pattern: RegExp): Span[] {
  const prose = getProse(tree);
  const end = prose.at(-1)?.end ?? 0;
  const found: Span[] = [];
  let next = 0;
  pattern.lastIndex = prose[0]?.start ?? source.length;
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    const { index, 0: text } = match;
    if (index >= end) break;
    while ((prose[next]?.end ?? end) <= index) next += 1;
    if ((prose[next]?.start ?? end) <= index)
      found.push({ start: index, end: index + text.length });
  }
  // Whoever uses the pattern next begins anew: `matchAll` would go on where this ended.
  pattern.lastIndex = 0;
  return found;
}

/** The parts of the source that hold running text, in order. */
function getProse(tree: Nodes): Span[] {
  const prose: Span[] = [];
  const readInline = (node: Nodes, from: number): number => {
    const { start, end } = getSpan(node);
    const children: readonly Nodes[] = 'children' in node ? node.children : [];
    if (!node.type.startsWith('mdx'))
      return children.reduce((at, child) => readInline(child, at), from);
    prose.push({ start: from, end: start });
    const [first] = children;
    if (!first) return end;
    const at = children.reduce((place, child) => readInline(child, place), getSpan(first).start);
    prose.push({ start: at, end: getSpan(children.at(-1) ?? first).end });
    return end;
  };
  visit(tree, (node) => {
    if (!isProse(node)) return undefined;
    const { start, end } = getSpan(node);
    prose.push({ start: readInline(node, start), end });
    return SKIP;
  });
  return prose;
}
