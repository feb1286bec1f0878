import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** A link or a picture in the source of a text: its address as it is written there, and where it begins, both from 1. */
export interface SourceLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
}

const ADDRESSES = new Set(['href', 'src', 'cite', 'poster']);

/**
 * Lists the links and pictures of Markdown in order, definitions and, in MDX, literal attributes of elements included.
 *
 * @example `Mehr [im Hafen](/articles/hafen/).` // { url: '/articles/hafen/', line: 1, column: 6 }
 */
export function findSourceLinks(tree: Root): SourceLink[] {
  const links: SourceLink[] = [];
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line, column });
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      const isAddress = attribute.type === 'mdxJsxAttribute' && ADDRESSES.has(attribute.name);
      if (isAddress && typeof attribute.value === 'string')
        links.push({ url: attribute.value, line, column });
    }
  });
  return links;
}
