import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** A link or a picture in the source of a text: its address as it is written there, and where it begins, both from 1. */
export interface SourceLink {
  readonly url: string;
  readonly line: number;
  readonly column: number;
  /** A picture shows it; whoever reads does not go there. */
  readonly isShown: boolean;
}

const ADDRESSES = new Set(['href', 'src', 'cite', 'poster']);

/**
 * Lists the links and pictures of Markdown in order, definitions and, in MDX, literal attributes of elements included.
 *
 * @example `Mehr [im Hafen](/articles/hafen/).` // { url: '/articles/hafen/', line: 1, column: 6, isShown: false }
 */
export function findSourceLinks(tree: Root): SourceLink[] {
  const links: SourceLink[] = [];
  const pictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void pictures.add(identifier));
  visit(tree, (node) => {
    const { line, column } = node.position?.start ?? { line: 1, column: 1 };
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
      const isShown =
        node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
      links.push({ url: node.url, line, column, isShown });
    }
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    for (const attribute of node.attributes) {
      const isAddress = attribute.type === 'mdxJsxAttribute' && ADDRESSES.has(attribute.name);
      if (isAddress && typeof attribute.value === 'string')
        links.push({ url: attribute.value, line, column, isShown: attribute.name !== 'href' });
    }
  });
  return links;
}
