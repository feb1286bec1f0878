import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { getSpan, toOffsets } from './node-span.ts';

const FENCE = /^(?:`+|~+)/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Finds backticks that stand for apostrophes, and fences that are a line of signs: of "~", with a sentence behind
 * them, or never closed, which would make code of the rest.
 *
 * @example "Wie geht`s? So geht`s."
 */
export function findCodeSigns(tree: Root, source: string): number[] {
  const signs: number[][] = [];
  visit(tree, 'code', (node) => {
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    const fence = FENCE.exec(text)?.[0] ?? '';
    const closing = new RegExp(`\\n[ \\t>]*(?<run>${fence}+)[ \\t]*$`, 'u').exec(text);
    if (closing && fence.startsWith('`') && !node.meta) return;
    signs.push(toOffsets(start, fence.length));
    const run = closing?.groups?.['run'] ?? '';
    if (closing) signs.push(toOffsets(start + text.lastIndexOf(run), run.length));
  });
  visit(tree, (block) => {
    if (block.type !== 'paragraph' && block.type !== 'heading') return;
    let isWord = false;
    visit(block, 'inlineCode', (node) => {
      const { start, end } = getSpan(node);
      if (WORD.test(source.charAt(start - 1)) || WORD.test(source.charAt(end))) isWord = true;
    });
    if (!isWord) return;
    // Apostrophes come in numbers, and each of them could be the partner of any other.
    const { start, end } = getSpan(block);
    for (const { index, 0: run } of source.slice(start, end).matchAll(/`+/gu))
      signs.push(toOffsets(start + index, run.length));
  });
  return signs.flat();
}
