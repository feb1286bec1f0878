import type { Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Settlement } from '../text/settle.ts';
import { restoreForeignDirectives } from './directives.ts';
import type { FlatText } from './flatten.ts';
import { flatten } from './flatten.ts';
import type { Pictures } from './blocks/pictures.ts';
import { transformBlocks } from './blocks/transform-blocks.ts';
import { toSettlements } from './to-settlements.ts';

/** The text of an article and what its directives settle in it. */
export interface ReadText {
  readonly flat: FlatText;
  readonly settled: readonly Settlement[];
}

/**
 * Reads the text of a parsed article, and of any other Markdown: what is annotated, checked and reported is this text. `pictures`
 * give addresses and sizes, never words. Changes the tree: directives that are none of ours become the text they were, and
 * the paragraphs of a block (`:::quote`) stand where the block stood; tables, figures and footnotes get their form.
 */
export function readText(tree: Root, source: string, pictures?: Pictures): ReadText {
  restoreForeignDirectives(tree, source);
  transformBlocks(tree, source, pictures);
  const blocks: ContainerDirective[] = [];
  liftBlocks(tree, blocks);
  const flat = flatten(tree);
  return { flat, settled: toSettlements(flat, blocks) };
}

/** Puts what blocks hold in their place, those within lists and block quotes too, and lists the blocks in order. */
function liftBlocks(
  parent: { readonly children: RootContent[] },
  blocks: ContainerDirective[],
): void {
  // Most articles have none, and their trees stay as they are.
  if (parent.children.some(isQuoteBlock)) {
    const lifted = parent.children.flatMap((child): RootContent[] => {
      if (!isQuoteBlock(child)) return [child];
      blocks.push(child);
      return child.children;
    });
    parent.children.splice(0, parent.children.length, ...lifted);
  }
  for (const child of parent.children)
    if (child.type === 'blockquote' || child.type === 'list' || child.type === 'listItem')
      liftBlocks(child, blocks);
}

function isQuoteBlock(node: RootContent): node is ContainerDirective {
  return node.type === 'containerDirective' && node.name === 'quote';
}
