import type { Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { getSpan, toOffsets } from './node-span.ts';

const RUN = /(?<=^[ \t]*)>+/gmu;

/**
 * Finds ">" that means "more than" or stands for a quotation mark. A block quote has a space behind its first ">" and
 * does not begin with a number, if it is one line long.
 *
 * @example "> 30 Grad", ">90 Prozent", ">>Nein<<, sagte er."
 */
export function findQuoteSigns(tree: Root, source: string): number[] {
  const signs: number[][] = [];
  visit(tree, 'blockquote', (node, _index, parent) => {
    const { start, end } = getSpan(node);
    const text = source.slice(start, end);
    const isMarked = /^>+(?:[ \t]|$)/mu.test(text.slice(0, text.search(/\n|$/u)));
    const isNumber = /^>+[ \t]*[+-]?\d/u.test(text) && (text.match(RUN)?.length ?? 0) < 2;
    if (isMarked && !isNumber && node.children.length > 0) return undefined;
    // In a block quote further lines begin with the sign of the outer one.
    const runs = [...text.matchAll(RUN)].slice(0, parent?.type === 'root' ? undefined : 1);
    for (const { index, 0: run } of runs) signs.push(toOffsets(start + index, run.length));
    return SKIP;
  });
  return signs.flat();
}
