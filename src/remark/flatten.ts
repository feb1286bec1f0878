import type { Heading, Nodes, Paragraph, PhrasingContent, Root, TableCell } from 'mdast';
import type { Markup } from '../schemas/annotations.ts';
import type { Block, BlockPart } from '../text/core/blocks.ts';
import type { Span } from '../text/core/spans.ts';
import { createMarkupReader } from './read-markup.ts';
import { isProse } from './german-markdown/is-prose.ts';
import type {} from './blocks/block-part.ts';

/** A leaf of the tree and the part of the flat text that it gives. */
export interface Piece extends Span {
  readonly node: PhrasingContent;
}

/** A block of the flat text with its node. */
export interface FlatBlock extends Block {
  readonly node: Paragraph | Heading | TableCell;
  /** The index of the node at the top of the tree that holds it, or is it. */
  readonly top: number;
}

/** A Markdown tree as plain text. */
export interface FlatText {
  readonly text: string;
  readonly blocks: readonly FlatBlock[];
  readonly pieces: readonly Piece[];
  readonly markup: readonly Markup[];
  /** Parts of the text in which nothing may be linked: links, code, components. */
  readonly closed: readonly Span[];
  /** Spans of inline directives, with their nodes. */
  readonly directives: readonly (Span & { readonly node: PhrasingContent })[];
}

/**
 * Reads the text of a Markdown tree, block after block with an empty line between them.
 * Code blocks, raw HTML and what components draw are no part of it; a cell of a table is a block.
 */
export function flatten(tree: Root): FlatText {
  const blocks: FlatBlock[] = [];
  const pieces: Piece[] = [];
  const closed: Span[] = [];
  const directives: (Span & { node: PhrasingContent })[] = [];
  const markup = createMarkupReader(tree);
  const leads = new Map<PhrasingContent, Span>();
  let text = '';
  const readInline = (node: PhrasingContent): void => {
    const start = text.length;
    const close = markup.open(node);
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'break') text += '\n';
    else if ('children' in node) for (const child of node.children) readInline(child);
    const span = { start, end: text.length };
    close(span);
    if (!('children' in node)) pieces.push({ node, ...span });
    if (node.type === 'textDirective') directives.push({ node, ...span });
    if (node.type === 'strong' || node.type === 'emphasis') leads.set(node, span);
    if (node.type !== 'text' && isClosed(node)) closed.push(span);
  };
  const readBlock = (node: Nodes, top: number, around?: BlockPart): void => {
    const part = node.data?.part ?? around;
    if (isProse(node)) {
      if (node.children.length === 0) return;
      if (text !== '') text += '\n\n';
      const start = text.length;
      for (const child of node.children) readInline(child);
      const [first] = node.children;
      const isLead = first?.type === 'strong' || first?.type === 'emphasis';
      const lead = isLead ? leads.get(first) : undefined;
      const kind = node.type === 'heading' ? 'heading' : 'paragraph';
      const more = { ...(part && { part }), ...(lead && { lead }) };
      blocks.push({ kind, start, end: text.length, node, top, ...more });
    } else if ('children' in node) {
      const close = markup.open(node);
      const first = blocks.length;
      for (const child of node.children) readBlock(child, top, part);
      close({ start: blocks[first]?.start ?? 0, end: blocks[first] ? text.length : 0 });
    }
  };
  for (const [top, child] of tree.children.entries()) readBlock(child, top);
  return { text, blocks, pieces, markup: markup.found(), closed, directives };
}

function isClosed(node: PhrasingContent): boolean {
  return (
    node.type === 'link' ||
    node.type === 'linkReference' ||
    node.type === 'inlineCode' ||
    node.type === 'break' ||
    (node.type as string) === 'mdxJsxTextElement'
  );
}
