import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { findInProse } from './find-in-prose.ts';
import { isProse } from './is-prose.ts';
import { getSpan, toOffsets } from './node-span.ts';

const WORD = /[\p{L}\p{M}\p{N}]/u;
const SIGN = /(?<![\\~])~~(?!~)/gu;

/**
 * Finds "~~" that strikes nothing through: with a word on both sides, in an address, or without a partner in its
 * paragraph, where nobody can tell which two belong together.
 *
 * @example "~~weg~~" is struck through, "Trump~~el~~tier" and "~~30 Grad, ~~weg~~" are text.
 */
export function findStrikeSigns(tree: Root, source: string): number[] {
  if (!source.includes('~~')) return [];
  const signs: number[][] = [];
  visit(tree, (block) => {
    if (!isProse(block)) return;
    const paired = new Set<number>();
    let isText = false;
    visit(block, 'delete', (node) => {
      const { start, end } = getSpan(node);
      paired.add(start).add(end - 2);
      isText ||= isInWord(source, start) || isInWord(source, end - 2);
    });
    if (paired.size === 0) return;
    const all = findInProse(block, source, SIGN);
    if (isText || all.some(({ start }) => !paired.has(start)))
      for (const { start } of all) signs.push(toOffsets(start, 2));
  });
  return signs.flat();
}

function isInWord(source: string, at: number): boolean {
  return (
    (WORD.test(source.charAt(at - 1)) && WORD.test(source.charAt(at + 2))) ||
    /:\/\/\S*$/u.test(source.slice(Math.max(0, at - LONGEST_ADDRESS), at))
  );
}

const LONGEST_ADDRESS = 200;
