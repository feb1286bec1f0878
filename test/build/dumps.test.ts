import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { withDatabase } from '../sqlite/read-database.ts';
import { loadEntries, loadQuotes } from './data.ts';
import { SITE } from './run-build.ts';
import { findElements, listFiles, loadSharedPages } from './site-files.ts';

/** The words of the statement of the fixtures that was withdrawn. */
const WITHDRAWN_WORDS = 'Der Pegel fällt';

describe.each(inject('sites'))('what holds the whole site under $base', ({ base, folder }) => {
  const read = (file: string): Promise<Buffer> => readFile(join(folder, file));

  test('archive.db.gz is whole and has what the JSON files have', async () => {
    const { quotes, past } = await loadQuotes(folder);
    const articles = await loadEntries(folder, 'articles.json', 'articles');
    const statements = await loadEntries(folder, 'statements.json', 'statements');
    withDatabase(gunzipSync(await read('archive.db.gz')), (query) => {
      expect(query('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
      expect(query('PRAGMA foreign_key_check')).toEqual([]);
      const list = (table: string) =>
        query(`SELECT id, url FROM ${table} ORDER BY rowid`).map((row) => ({ ...row }));
      const toPlain = (all: readonly { readonly id: string; readonly url: string }[]) =>
        all.map(({ id, url }) => ({ id, url }));
      expect(list('articles')).toEqual(toPlain(articles));
      expect(list('statements')).toEqual(toPlain(statements));
      expect(list('addresses').map(({ id }) => id)).toEqual(
        [...quotes, ...past].map(({ id }) => id),
      );
      const found = query(
        'SELECT count(*) AS count FROM statementsSearch WHERE statementsSearch MATCH ?',
        'abschreckungs',
      );
      expect(found).toEqual([{ count: 1 }]);
    });
  });

  test('metadata.json names no table and no column that the database lacks', async () => {
    const { databases } = JSON.parse((await read('metadata.json')).toString());
    const tables: Record<string, { columns: object }> = databases.archive.tables;
    withDatabase(gunzipSync(await read('archive.db.gz')), (query) => {
      for (const [name, { columns }] of Object.entries(tables))
        expect(
          query(`SELECT name FROM pragma_table_info('${name}')`).map((row) => row['name']),
        ).toEqual(Object.keys(columns));
    });
  });

  test('datapackage.json has the size and the hash of each CSV file, and every CSV file', async () => {
    const { resources } = JSON.parse((await read('datapackage.json')).toString());
    const paths: string[] = [];
    for (const { path, bytes, hash } of resources) {
      const file = await read(path);
      expect([path, file.length]).toEqual([path, bytes]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
      paths.push(path);
    }
    const tables = (await listFiles(folder)).filter((file) => file.endsWith('.csv'));
    expect(paths.sort()).toEqual(tables);
  });

  test('archive.nq.gz has a graph for each page that carries JSON-LD, once for all languages', async () => {
    const lines = gunzipSync(await read('archive.nq.gz'))
      .toString()
      .trimEnd()
      .split('\n');
    const graphs = new Set(lines.map((line) => / <([^<>]*)> \.$/u.exec(line)?.[1]));
    const pages = (await loadSharedPages(folder)).filter(
      ({ file, tree }) =>
        !file.startsWith('en/') &&
        findElements(tree, ({ properties: { type } }) => type === 'application/ld+json').length > 0,
    );
    // The page of a quote within a statement says what that of the statement says, and is a part of it.
    const addresses = pages.map(({ tree }) => {
      const [canonical] = findElements(tree, ({ properties: { rel } }) =>
        String(rel).includes('canonical'),
      );
      return String(canonical?.properties.href);
    });
    expect([...graphs].sort()).toEqual([...new Set(addresses)].sort());
  });

  test('the Markdown of a month has its articles, and llms.txt leads to it and to files that exist', async () => {
    const files = await listFiles(folder);
    const texts = files.filter((file) => /^data\/.*\.md$/u.test(file));
    const whole = (await Promise.all(texts.map(read))).join('');
    const anchors = [...whole.matchAll(/<a id="article-([^"]+)"><\/a>/gu)].map(([, id]) => id);
    const articles = await loadEntries(folder, 'articles.json', 'articles');
    expect(anchors.toSorted()).toEqual(articles.map(({ id }) => id).sort());
    const llms = (await read('llms.txt')).toString();
    const led = [...llms.matchAll(/\]\(([^)]+)\)/gu)].map(([, address = '']) =>
      address.replace(SITE + base, ''),
    );
    expect(led).toEqual(expect.arrayContaining(texts));
    expect(led.filter((file) => !files.includes(file))).toEqual([]);
  });

  test('no file of these repeats what was withdrawn', async () => {
    const names = ['datapackage.json', 'llms.txt', 'quotes.csv', 'data/2024-05.md'];
    const packed = ['archive.db.gz', 'archive.nq.gz'];
    const files = await Promise.all([...packed, ...names].map(read));
    const all = files.map((file, at) => String(at < packed.length ? gunzipSync(file) : file));
    expect(all.filter((text) => text.includes(WITHDRAWN_WORDS))).toEqual([]);
    expect(all[0]).toContain('Verhört.');
  });
});
