import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Table } from '../exports/dump/table.ts';
import { toCreateIndexes, toCreateSearch, toCreateTable, toInsert } from './to-ddl.ts';

/** Version of the tables; in a file of SQLite it is `PRAGMA user_version`. */
const VERSION = 1;

/**
 * Writes tables into a SQLite database and gives the bytes of its file. The same tables give the same bytes with the same
 * release of SQLite, whose number stands in the file. Throws when a key leads nowhere.
 */
export async function writeDatabase(tables: readonly Table[]): Promise<Uint8Array<ArrayBuffer>> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-database-'));
  // Keys are checked at the end: tables lead to one another, and quotes to quotes.
  const draft = join(folder, 'draft');
  const database = new DatabaseSync(draft, { enableForeignKeyConstraints: false });
  try {
    const file = join(folder, 'database');
    fill(database, tables);
    // A file written in one go has no free pages and one order of pages.
    database.prepare('VACUUM INTO ?').run(file);
    return await readFile(file);
  } finally {
    database.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function fill(database: DatabaseSync, tables: readonly Table[]): void {
  database.exec(
    `PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA user_version = ${String(VERSION)}; BEGIN`,
  );
  for (const table of tables) {
    database.exec(toCreateTable(table));
    const insert = database.prepare(toInsert(table));
    for (const row of table.rows) insert.run(...row);
  }
  for (const table of tables)
    for (const statement of [...toCreateIndexes(table), ...toCreateSearch(table)])
      database.exec(statement);
  database.exec('COMMIT');
  const [fault] = database.prepare('PRAGMA foreign_key_check').all();
  if (fault) throw new Error(`A key of the database leads nowhere: ${JSON.stringify(fault)}.`);
}
