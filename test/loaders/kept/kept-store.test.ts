import { mkdtemp, readFile, rm, stat, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { KeptStore } from '../../../src/loaders/kept/kept-store.ts';
import { openKeptStore } from '../../../src/loaders/kept/kept-store.ts';

const FLUT = { id: 'flut', data: { title: 'Flut', publish: undefined, said: '„Ja“' } };
const EBBE = { id: 'ebbe', data: { title: 'Ebbe' }, digest: 'abc' };

async function toPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'entries', 'articles');
}

function keep(path: string, change: (store: KeptStore) => void): unknown[] {
  const store = openKeptStore(path, '1');
  change(store);
  store.commit();
  return store.values();
}

const reopen = (path: string, version = '1'): unknown[] => openKeptStore(path, version).values();

describe('a kept store', () => {
  test('gives the next build the same entries by id, with what is undefined in them', async () => {
    const path = await toPath();
    keep(path, ({ set }) => [FLUT, EBBE].forEach(set));
    expect(reopen(path)).toStrictEqual([EBBE, FLUT]);
  });

  test('writes the same bytes in whatever order and in however many builds entries came', async () => {
    const [once, twice] = [await toPath(), await toPath()];
    keep(once, ({ set }) => [FLUT, EBBE].forEach(set));
    keep(twice, ({ set }) => [{ ...FLUT, data: {} }, EBBE, { ...EBBE, id: 'wind' }].forEach(set));
    keep(twice, (store) => {
      store.set(FLUT);
      store.delete('wind');
    });
    expect((await readFile(twice)).equals(await readFile(once))).toBe(true);
  });

  test('leaves the file alone where nothing was stored and nothing that was there is gone', async () => {
    const path = await toPath();
    keep(path, ({ set }) => set(FLUT));
    const { ino } = await stat(path);
    keep(path, (store) => store.delete('wind'));
    expect((await stat(path)).ino).toBe(ino);
  });

  test('takes a file of another version for none', async () => {
    const path = await toPath();
    keep(path, ({ set }) => set(FLUT));
    expect(reopen(path, '2')).toEqual([]);
  });

  test('takes what is whole of a file that was cut off, and writes it anew', async () => {
    const path = await toPath();
    keep(path, ({ set }) => [FLUT, EBBE].forEach(set));
    await truncate(path, (await stat(path)).size - 3);
    expect(keep(path, () => undefined)).toEqual([EBBE]);
    expect(reopen(path)).toEqual([EBBE]);
    await truncate(path, 2);
    expect(reopen(path)).toEqual([]);
  });
});
