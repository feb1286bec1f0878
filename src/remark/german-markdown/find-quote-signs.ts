import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { getSpan, toOffsets } from './node-span.ts';

const RUN = /(?<=^[ \t]*)>+/gmu;
const MARKED = /(?<=^[ \t]*)>+(?=[ \t]|$)/gmu;

/**
 * Finds ">" that means "more than" or stands for a quotation mark. A block quote has a space behind its first ">" and
 * more than one line, if it begins with a number or two signs.
 *
 * @example "> 30 Grad", ">90 Prozent", ">>Nein<<, sagte er."
 */
export function findQuoteSigns(tree: Root, source: string): number[] {
  const signs: number[][] = [];
  visit(tree, 'blockquote', (node, _index, parent) => {
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    const isMarked = /^>+(?:[ \t]|$)/mu.test(text.slice(0, text.search(/\n|$/u)));
    const run = /^>+/u.exec(text)?.[0] ?? '';
    const isDoubtful = run.length > 1 || /^>[ \t]*[+-]?\d/u.test(text);
    const isLong =
      !isDoubtful || [...text.matchAll(MARKED)].filter(([one]) => one === run).length > 1;
    if (isMarked && isLong && node.children.length > 0) return undefined;
    // In a block quote further lines begin with the sign of the outer one.
    const runs = [...text.matchAll(RUN)].slice(0, parent?.type === 'root' ? undefined : 1);
    for (const { index, 0: one } of runs) signs.push(toOffsets(start + index, one.length));
    return SKIP;
  });
  return signs.flat();
}
