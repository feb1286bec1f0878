import type { Nodes, Parents, Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { Reference } from '../schemas/annotations.ts';
import { findNamedIds, isMdxComponent, MDX_COMPONENTS } from '../schemas/mdx-components.ts';
import type { Place, ReadAttributes } from './read-attributes.ts';
import { readAttributes } from './read-attributes.ts';

/** A component in an `.mdx` file, with what its attributes say without running anything. */
export interface ComponentUse extends Place, ReadAttributes {
  readonly name: string;
  /** It stands in a line with other words. */
  readonly isInline: boolean;
  /** It begins and ends in a line, so that what it holds are words, not paragraphs. */
  readonly isOneLine: boolean;
  /** Nothing stands between its tags. */
  readonly isEmpty: boolean;
}

/** Lists the components of an `.mdx` tree in order; elements with small letters are HTML and not among them. */
export function findComponents(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node, _, parent) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || !/^[A-Z]/u.test(node.name)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    uses.push({
      name: node.name,
      isInline: node.type === 'mdxJsxTextElement' && !isAlone(parent),
      isOneLine: node.type === 'mdxJsxTextElement',
      isEmpty: node.children.every(isNothing),
      ...readAttributes(node.attributes, { line, column }),
      line,
      column,
    });
  });
  return uses;
}

/** Where a paragraph holds nothing but components, MDX takes the paragraph away; a heading, a cell or a link stays around them. */
function isAlone(parent: Parents | undefined): boolean {
  return parent?.type === 'paragraph' && parent.children.every(isApart);
}

function isApart(node: Nodes): boolean {
  return node.type === 'mdxJsxTextElement' || (node.type === 'text' && node.value.trim() === '');
}

/** Blanks, and a comment in braces. */
function isNothing(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  if (node.type !== 'mdxFlowExpression' && node.type !== 'mdxTextExpression') return false;
  return node.data?.estree?.body.length === 0;
}

/** What the components of a tree name by its id. */
export function findReferences(tree: Root): Reference[] {
  return findComponents(tree).flatMap(({ name, props, places, line, column }) =>
    isMdxComponent(name)
      ? findNamedIds(MDX_COMPONENTS[name].props, props).map(({ kind, id, path }) => {
          return { by: name, kind, id, ...(places.get(path.join('.')) ?? { line, column }) };
        })
      : [],
  );
}
