import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Pictures } from './pictures.ts';
import { NO_PICTURES } from './pictures.ts';
import { transformFootnotes } from './transform-footnotes.ts';
import { placePicture, toFigure } from './to-figure.ts';
import { transformHeadings } from './transform-headings.ts';
import { transformPullQuote } from './transform-pull-quote.ts';
import { toTableBox } from './to-table-box.ts';

/**
 * Gives the blocks of a text the form in which they are shown: tables in a box of their own, pictures with caption and
 * credit, pull quotes, footnotes behind the text, headings below that of the page. `pictures` are by their address in
 * the Markdown. The words stay; only their blocks move.
 */
export function transformBlocks(
  tree: Root,
  source: string,
  pictures: Pictures = NO_PICTURES,
): void {
  transformHeadings(tree);
  transformFootnotes(tree);
  let tables = 0;
  visit(tree, (node, index, parent) => {
    if (node.type === 'image' || node.type === 'definition') placePicture(node, pictures);
    if (node.type === 'containerDirective') transformPullQuote(node);
    if (node.type === 'mdxJsxFlowElement' && node.name === 'Aside')
      node.data = { ...node.data, part: 'aside' };
    if (!parent || index === undefined) return;
    const replace = (by: Nodes): void => {
      parent.children[index] = by as never;
    };
    if (node.type === 'table') {
      tables += 1;
      replace(toTableBox(node, tables));
    } else if (node.type === 'paragraph') {
      const figure = toFigure(node, source);
      if (figure) replace(figure);
    }
  });
}
