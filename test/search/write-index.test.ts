import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeIndex } from '../../src/search/write-index.ts';
import { RECORDS } from './example-records.ts';

let site: string;

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'o-ton-index-'));
});

afterAll(() => rm(site, { recursive: true }));

async function index(records: readonly object[]): Promise<Record<string, string>> {
  await rm(site, { recursive: true });
  site = await mkdtemp(join(tmpdir(), 'o-ton-index-'));
  const lines = records.map((record) => `${JSON.stringify(record)}\n`).join('');
  await writeFile(join(site, 'search-records.jsonl'), lines);
  expect(await writeIndex(site)).toBe(records.length);
  const entries = await readdir(site, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashes = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name));
    return [
      join(parentPath, name).slice(site.length + 1),
      createHash('sha256').update(bytes).digest('hex'),
    ] as const;
  });
  return Object.fromEntries(await Promise.all(hashes));
}

const many = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    ...RECORDS[at % RECORDS.length],
    id: `r-${String(at)}`,
    title: `Eintrag ${String(at)}`,
  }));

test('the same records give the same files, byte for byte, and another order of letters others', async () => {
  const first = await index(many(700));
  expect(await index(many(700))).toEqual(first);
  expect(await index(many(701))).not.toEqual(first);
});

test('takes the records away and keeps nothing that no reader asks for', async () => {
  const files = Object.keys(await index(RECORDS));
  const rest = files.filter((file) => !/^pagefind\/(?:fragment|index|filter)\//u.test(file));
  expect(rest.map((file) => file.replace(/de_\w+/u, '…')).toSorted()).toEqual([
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind-worker.js',
    'pagefind/pagefind.js',
    'pagefind/pagefind.….pf_meta',
    'pagefind/wasm.de.pagefind',
  ]);
});

test('puts some thirty records into a file', async () => {
  const files = Object.keys(await index(many(640)));
  expect(files.filter((file) => file.includes('/fragment/'))).toHaveLength(20);
});

test('makes an index of no records', async () => {
  expect(Object.keys(await index([]))).toContain('pagefind/pagefind.js');
});

test('takes a line separator within a text for a character of it', async () => {
  const [record] = RECORDS;
  expect(Object.keys(await index([{ ...record, text: 'Der Deich hält.\u2028Noch.' }]))).toContain(
    'pagefind/pagefind-entry.json',
  );
});
