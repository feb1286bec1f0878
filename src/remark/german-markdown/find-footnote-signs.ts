import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { orderFootnotes } from '../blocks/order-footnotes.ts';
import { getSpan } from './node-span.ts';

/** Finds "[" of footnotes that nothing calls, that have no words, or whose name another has: they would be left out. */
export function findFootnoteSigns(tree: Root, source: string): number[] {
  if (!source.includes('[^')) return [];
  const called = new Set(orderFootnotes(tree));
  const signs: number[] = [];
  visit(tree, 'footnoteDefinition', (node) => {
    if (!called.has(node) || node.children.length === 0) signs.push(getSpan(node).start);
  });
  return signs;
}
