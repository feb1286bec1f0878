import { readKey } from '../../files/read-key.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Column, Part } from './columns.ts';
import { toCell } from './columns.ts';
import { toCsv } from '../../csv/csv.ts';

/** Writes the files of one part of the registry as CSV, a row each: id, the keys, and the text below them. */
export function exportPart(part: Part, files: readonly ContentFile[]): string {
  const columns: readonly Column[] = part.columns;
  const rows = files.map(({ id, data, body }) => ({
    id,
    ...Object.fromEntries(
      columns.map((column) => [column.key, toCell(readKey(data, column.key), column)]),
    ),
    text: body.trim(),
  }));
  return toCsv(['id', ...columns.map(({ key }) => key), 'text'], rows);
}
