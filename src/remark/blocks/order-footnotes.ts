import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The footnotes that a text calls, in the order of their first calls: those of the running text, then those that only
 * footnotes call. Of two with one name the first counts; one that nothing calls is not among them.
 */
export function orderFootnotes(tree: Root): FootnoteDefinition[] {
  const defined = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => {
    if (!defined.has(node.identifier)) defined.set(node.identifier, node);
  });
  if (defined.size === 0) return [];
  const called = new Set<FootnoteDefinition>();
  const read = (nodes: readonly Nodes[]): void => {
    for (const node of nodes)
      visit(node, (inner) => {
        // What a footnote calls is read when the footnote is.
        if (inner.type === 'footnoteDefinition') return SKIP;
        const note = inner.type === 'footnoteReference' ? defined.get(inner.identifier) : undefined;
        if (note) called.add(note);
        return undefined;
      });
  };
  read(tree.children);
  // A set is read on while it grows.
  for (const note of called) read(note.children);
  return [...called];
}
