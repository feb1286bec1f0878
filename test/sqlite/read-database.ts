import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

export type Row = Readonly<Record<string, string | number | null>>;

/** Opens the bytes of a database, reads with a function and closes it again. */
export function withDatabase<Result>(
  bytes: Uint8Array,
  read: (query: (sql: string, ...values: string[]) => Row[]) => Result,
): Result {
  const folder = mkdtempSync(join(tmpdir(), 'o-ton-read-'));
  const file = join(folder, 'archive.db');
  writeFileSync(file, bytes);
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    // No value of the tables is a blob.
    return read((sql, ...values) => database.prepare(sql).all(...values) as unknown as Row[]);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}
