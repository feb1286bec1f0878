import { describe, expect, test } from 'vitest';
import { integer, json, text, toTable } from '../../src/exports/dump/table.ts';
import { writeDatabase } from '../../src/sqlite/write-database.ts';
import { withDatabase } from './read-database.ts';

const toTables = (other: string) => [
  toTable<[id: string, words: string, other: string | undefined, list: readonly string[]]>({
    name: 'sayings',
    says: 'What is said.',
    key: ['id'],
    searched: ['words'],
    rows: [
      ['a', 'Der Deich hält, sagt Müller', 'b', ['x', 'y']],
      ['b', 'Nein \u{1F600}', other, []],
      ['c', 'a\0b\uD800c', undefined, []],
    ],
    columns: {
      id: text('Id', ([id]) => id),
      words: text('Words', ([, words]) => words),
      other: text('Another', ([, , one]) => one, { of: 'sayings', isOptional: true }),
      list: json('List', ([, , , list]) => list),
      from: integer('A word of SQL', () => 7),
    },
  }),
];

const TABLES = toTables('a');

describe('writeDatabase', () => {
  test('gives the same bytes for the same tables', async () => {
    const first = await writeDatabase(TABLES);
    const second = await writeDatabase(toTables('a'));
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, await writeDatabase(toTables('b')))).not.toBe(0);
  });

  test('writes a file that is whole, in pages of 4096 bytes, without a journal of its own', async () => {
    const bytes = await writeDatabase(TABLES);
    withDatabase(bytes, (query) => {
      expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(query('PRAGMA foreign_key_check')).toEqual([]);
      expect(query('PRAGMA page_size')).toEqual([{ page_size: 4096 }]);
      expect(query('PRAGMA freelist_count')).toEqual([{ freelist_count: 0 }]);
      expect(query('PRAGMA journal_mode')).toEqual([{ journal_mode: 'delete' }]);
      expect(query('PRAGMA encoding')).toEqual([{ encoding: 'UTF-8' }]);
      expect(query('PRAGMA user_version')).toEqual([{ user_version: 1 }]);
    });
  });

  test('keeps every value, and gives what no text can hold a sign of its length', async () => {
    const rows = withDatabase(await writeDatabase(TABLES), (query) =>
      query('SELECT * FROM sayings ORDER BY id'),
    );
    expect(rows).toEqual([
      { id: 'a', words: 'Der Deich hält, sagt Müller', other: 'b', list: '["x","y"]', from: 7 },
      { id: 'b', words: 'Nein \u{1F600}', other: 'a', list: '[]', from: 7 },
      { id: 'c', words: 'a\uFFFDb\uFFFDc', other: null, list: '[]', from: 7 },
    ]);
  });

  test('finds words whatever their case and accents, and tells Datasette of which table', async () => {
    withDatabase(await writeDatabase(TABLES), (query) => {
      const find = (words: string): unknown[] =>
        query(
          'SELECT id FROM sayings WHERE rowid IN (SELECT rowid FROM sayingsSearch WHERE sayingsSearch MATCH ?)',
          words,
        ).map(({ id }) => id);
      expect(find('muller')).toEqual(['a']);
      expect(find('NEIN')).toEqual(['b']);
      expect(find('Mole')).toEqual([]);
      const [search] = query("SELECT sql FROM sqlite_master WHERE name = 'sayingsSearch'");
      expect(search?.['sql']).toContain('content="sayings"');
    });
  });

  test('has an index for every column that leads to another table', async () => {
    const names = withDatabase(await writeDatabase(TABLES), (query) =>
      query("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"),
    );
    expect(names).toEqual([{ name: 'sayings_other' }]);
  });

  test('throws when a key leads nowhere', async () => {
    await expect(writeDatabase(toTables('z'))).rejects.toThrow('leads nowhere');
  });
});
