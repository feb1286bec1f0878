import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isOwnDirective } from '../directives.ts';
import { getSpan, toOffsets } from './node-span.ts';

/** The last line of a directive that has an end. */
const END = /\n[ \t>]*:{3,}[ \t]*$/u;

/**
 * Finds the colons of lines that begin no directive of ours, or one without an end, which would swallow the rest.
 *
 * @example ":::hinweis\nNein.\n:::", "::: pullquote", ":::pullquote\nNein."
 */
export function findDirectiveSigns(tree: Root, source: string): number[] {
  if (!source.includes('::')) return [];
  const signs: number[][] = [];
  visit(tree, (node) => {
    if (node.type !== 'containerDirective' && node.type !== 'leafDirective') return;
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    const isWhole = node.type === 'leafDirective' || END.test(text);
    if (isWhole && isOwnDirective(node)) return;
    signs.push(toOffsets(start, /^:*/u.exec(text)?.[0].length ?? 0));
  });
  return signs.flat();
}
