import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';

/** A component in an `.mdx` article, with the literal value of its `id`. */
export interface ComponentUse {
  readonly name: string;
  readonly id: string | undefined;
  readonly line: number;
  readonly column: number;
}

/** Lists the components of an `.mdx` tree in order; elements with small letters are HTML and not among them. */
export function findComponents(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || !/^[A-Z]/u.test(node.name)) return;
    const attribute = node.attributes.find(
      (one) => one.type === 'mdxJsxAttribute' && one.name === 'id',
    );
    const id = typeof attribute?.value === 'string' ? attribute.value : undefined;
    uses.push({
      name: node.name,
      id,
      line: node.position?.start.line ?? 1,
      column: node.position?.start.column ?? 1,
    });
  });
  return uses;
}
