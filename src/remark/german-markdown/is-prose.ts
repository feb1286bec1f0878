import type { Heading, Nodes, Paragraph, TableCell } from 'mdast';

/** A node that holds running text. */
export function isProse(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
