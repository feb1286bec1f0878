import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { getSpan } from './node-span.ts';

const DELIMITER_CELL = /:?-+:?/gu;

/**
 * Finds a sign of each table that is none: a table has two columns or more and a row below its head, and the line
 * between them begins with "|" or has three "-" in each cell.
 *
 * @example "Quellau | 2\n-|-\nSeedorf | 1" is text, "| Ort | Pegel |\n|---|---|\n| Seedorf | 2 |" a table.
 */
export function findTableSigns(tree: Root, source: string): number[] {
  if (!source.includes('|')) return [];
  const signs: number[] = [];
  visit(tree, 'table', (table) => {
    const [head, second] = table.children.map(getSpan);
    const from = head?.end ?? 0;
    const between = source.slice(from, second?.start ?? getSpan(table).end);
    const cells = between.match(DELIMITER_CELL) ?? [];
    const isDrawn =
      between.replace(/^[\s>]+/u, '').startsWith('|') || cells.every((cell) => /-{3}/u.test(cell));
    if (isDrawn && second && (table.children[0]?.children.length ?? 0) > 1) return;
    signs.push(from + between.indexOf('-'));
  });
  return signs;
}
