import { expect } from 'vitest';

/**
 * Reads CSV by the grammar of RFC 4180, with nothing forgiven: every cell in quotation marks, every row with CRLF and as
 * many cells as the first.
 */
export function readStrictly(csv: string): Record<string, string>[] {
  const rows: string[][] = [];
  const bare = csv.replace(/^\uFEFF/u, '');
  const cell = /"((?:[^"]|"")*)"(,|\r\n)/uy;
  let row: string[] = [];
  while (cell.lastIndex < bare.length) {
    const at = cell.lastIndex;
    const match = cell.exec(bare);
    if (!match) throw new Error(`no cell at ${String(at)}: ${bare.slice(at, at + 20)}`);
    row.push((match[1] ?? '').replaceAll('""', '"'));
    if (match[2] === ',') continue;
    rows.push(row);
    row = [];
  }
  const [head = [], ...body] = rows;
  return body.map((cells) => {
    expect(cells).toHaveLength(head.length);
    return Object.fromEntries(head.map((name, at) => [name, cells[at] ?? '']));
  });
}
