import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { findInProse } from './find-in-prose.ts';
import { isProse } from './is-prose.ts';
import { getSpan, toOffsets } from './node-span.ts';

const FENCE = /^(?:`+|~+)/u;
/** The last line of a block, where it is a fence. */
const CLOSING = /(?<=\n[ \t>]*)(?:`+|~+)[ \t]*$/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** "`ne", "`s", "`rein"; signs that stand alone, "`` hier ``", "``, hier``"; words over two lines. */
const NO_CODE =
  /^`(?:ne[mnrs]?|n|s|r(?:an|auf|aus|ein|über|um|unter))(?!\p{L})|^`+(?:\s(?!`)|[,;:]\s)|[^`]\s`+$|^`+\s+`+$|\n/u;
const BACKTICKS = /`+/gu;

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
    const closing = CLOSING.exec(text)?.[0].trim() ?? '';
    const isClosed = closing.startsWith(fence) && text.length > fence.length + closing.length;
    if (isClosed && fence.startsWith('`') && !node.meta) return;
    signs.push(toOffsets(start, fence.length));
    if (isClosed) signs.push(toOffsets(start + text.lastIndexOf(closing), closing.length));
  });
  visit(tree, (block) => {
    if (!isProse(block)) return undefined;
    let isText = false;
    visit(block, 'inlineCode', (node) => {
      const { start, end } = getSpan(node);
      isText ||=
        WORD.test(source.charAt(start - 1)) ||
        WORD.test(source.charAt(end)) ||
        NO_CODE.test(source.slice(start, end));
    });
    // Apostrophes come in numbers, and each of them could be the partner of any other.
    if (isText) {
      for (const { start, end } of findInProse(block, source, BACKTICKS))
        signs.push(toOffsets(start, end - start));
    }
    return SKIP;
  });
  return signs.flat();
}
