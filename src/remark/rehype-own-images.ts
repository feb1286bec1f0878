import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { isOwnAddress } from './own-address.ts';

/** Rehype plugin that takes out pictures which lie on another server: a page asks nobody else for anything. */
export const rehypeOwnImages: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'element', ({ tagName, properties }, index, parent) => {
    if (tagName !== 'img' || !parent || index === undefined) return undefined;
    if (properties.srcSet === undefined && isOwnAddress(String(properties.src ?? '')))
      return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
};
