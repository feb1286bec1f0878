import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

const DEEPEST = 6;

/** The page has its own first heading: where a text has one, all its headings move a level down, so that their order stays. */
export function transformHeadings(tree: Root): void {
  const headings: Extract<Root['children'][number], { type: 'heading' }>[] = [];
  visit(tree, 'heading', (node) => {
    headings.push(node);
  });
  if (!headings.some(({ depth }) => depth === 1)) return;
  for (const heading of headings)
    heading.depth = Math.min(DEEPEST, heading.depth + 1) as typeof heading.depth;
}
