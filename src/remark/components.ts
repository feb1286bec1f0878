import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { Reference } from '../schemas/annotations.ts';
import { findNamedIds, isMdxComponent, MDX_COMPONENTS } from '../schemas/mdx-components.ts';
import type { Place } from './read-attributes.ts';
import { readAttributes } from './read-attributes.ts';

/** A component in an `.mdx` file, with what its attributes say without running anything. */
export interface ComponentUse extends Place {
  readonly name: string;
  /** It stands in a line with other words. */
  readonly isInline: boolean;
  /** Nothing stands between its tags. */
  readonly isEmpty: boolean;
  /** Values that are written out: texts, and in braces numbers, lists and groups of them. */
  readonly props: Readonly<Record<string, unknown>>;
  /** Attributes whose values are code; without a name, a `{...spread}` of them. */
  readonly unread: readonly (Place & { readonly name?: string })[];
  /** Where values stand, by their path in `props`: `id`, `moves.0.from`. */
  readonly places: ReadonlyMap<string, Place>;
}

/** Lists the components of an `.mdx` tree in order; elements with small letters are HTML and not among them. */
export function findComponents(tree: Root): ComponentUse[] {
  const uses: ComponentUse[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    if (!node.name || !/^[A-Z]/u.test(node.name)) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    uses.push({
      name: node.name,
      isInline: node.type === 'mdxJsxTextElement',
      isEmpty: node.children.every((one) => one.type === 'text' && one.value.trim() === ''),
      ...readAttributes(node.attributes, { line, column }),
      line,
      column,
    });
  });
  return uses;
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
