import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { describe, expect, onTestFinished, test } from 'vitest';
import { getLoadedEntries } from '../../../src/dev/loaded-entries.ts';
import { keepEntries } from '../../../src/loaders/kept/keep-entries.ts';
import { createCollection } from '../collection-context.ts';

type Entry = Parameters<LoaderContext['store']['set']>[0];

const FLUT: Entry = { id: 'flut', data: { title: 'Flut' }, digest: 'a', filePath: 'a/flut.md' };
const EBBE: Entry = {
  id: 'ebbe',
  data: { title: 'Ebbe' },
  digest: 'b',
  filePath: 'a/ebbe.mdx',
  deferredRender: true,
};

/** A collection whose loader stores these entries where they are not stored yet; the ids of those it stored. */
async function open(isDev = false) {
  const collection = createCollection('articles', '/', isDev);
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  Object.assign(collection.context.config, { cacheDir: pathToFileURL(`${folder}/`) });
  const load = async (entries: readonly Entry[]): Promise<string[]> => {
    const stored: string[] = [];
    const loader: Loader = {
      name: 'test',
      load: async ({ store }) => {
        for (const id of store.keys()) if (!entries.some((one) => one.id === id)) store.delete(id);
        for (const entry of entries) {
          if (store.get(entry.id)?.digest === entry.digest) continue;
          stored.push(entry.id);
          store.set(entry);
        }
        return Promise.resolve();
      },
    };
    await keepEntries(loader).load(collection.context);
    return stored;
  };
  return { ...collection, load };
}

describe('keepEntries', () => {
  test('hands entries on to the pages, and lets the next build find them', async () => {
    const { load } = await open();
    expect(await load([FLUT, EBBE])).toEqual(['flut', 'ebbe']);
    expect(await load([FLUT, EBBE])).toEqual([]);
    expect(getLoadedEntries().get('articles')).toEqual([
      { ...EBBE, digest: undefined },
      { ...FLUT, digest: undefined },
    ]);
  });

  test('names to Astro what it is to compile, without the data, and no more than that', async () => {
    const { load, entries } = await open();
    await load([FLUT, EBBE]);
    expect([...entries.values()]).toEqual([{ ...EBBE, data: {}, digest: 'a/ebbe.mdx' }]);
    await load([FLUT, { ...EBBE, deferredRender: false, digest: 'c' }]);
    expect(entries.size).toBe(0);
  });

  test('names them again to an Astro that has forgotten them, though nothing is loaded anew', async () => {
    const { load, entries, takeImports } = await open();
    await load([EBBE]);
    entries.clear();
    expect(await load([EBBE])).toEqual([]);
    expect([...entries.keys()]).toEqual(['ebbe']);
    await load([EBBE]);
    expect(takeImports()).toEqual(['a/ebbe.mdx']);
  });

  test('leaves dev to Astro’s store', async () => {
    const { load, entries } = await open(true);
    await load([FLUT]);
    expect([...entries.keys()]).toEqual(['flut']);
  });
});
