import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { getSpan, toOffsets } from './node-span.ts';

/** Finds "#" that means "number" or stands alone: "# 1 der Charts". "## 5 Fragen" is a heading. */
export function findHeadingSigns(tree: Root, source: string): number[] {
  const signs: number[][] = [];
  visit(tree, 'heading', (node) => {
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    const isNumber = /^#[ \t]+\d/u.test(text);
    if (node.children.length > 0 && !isNumber) return;
    signs.push(toOffsets(start, /^#*/u.exec(text)?.[0].length ?? 0));
  });
  return signs.flat();
}
