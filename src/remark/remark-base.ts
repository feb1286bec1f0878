import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { visit } from 'unist-util-visit';
import { isOwnAddress } from './own-address.ts';

/** Remark plugin that puts the base path before links and images that begin with "/", so that a site in a folder keeps them. */
export const remarkBase: Plugin<[base: string], Root> = (base) => (tree) => {
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return;
    if (node.url.startsWith('/') && isOwnAddress(node.url)) node.url = base + node.url.slice(1);
  });
};
