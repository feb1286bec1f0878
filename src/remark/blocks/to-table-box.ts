import type { Blockquote, Table } from 'mdast';
import { toBox } from './block-part.ts';

/**
 * Puts a table into a box that scrolls by itself and takes the keyboard; the page names it "Tabelle 1" by an element
 * `table-name`. Cells of the head say what they are the head of; a row keeps all of its cells, however many the head has.
 */
export function toTableBox(table: Table, number: number): Blockquote {
  const align = table.align ?? [];
  const columns = Math.max(...table.children.map(({ children }) => children.length));
  const head = table.children[0]?.children ?? [];
  while (head.length < columns) head.push({ type: 'tableCell', children: [] });
  for (const [row, { children }] of table.children.entries())
    for (const [column, cell] of children.entries()) {
      const side = align[column];
      const className = side === 'center' || side === 'right' ? [`align-${side}`] : [];
      // An empty cell is the head of nothing.
      const isHead = row === 0 && cell.children.length > 0;
      cell.data = {
        part: 'cell',
        hName: isHead ? 'th' : 'td',
        hProperties: {
          ...(isHead && { scope: 'col' }),
          ...(className.length > 0 && { className }),
        },
      };
    }
  table.align = Array.from({ length: columns }, () => null);
  const id = `table-${number}`;
  const labels = {
    role: 'region',
    tabIndex: 0,
    ariaLabel: String(number),
    ariaLabelledBy: ['table-name', id],
  };
  return toBox('div', { id, className: ['table'], ...labels }, [table]);
}
