import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { createContentReader } from '../../src/reading/content-reader.ts';
import { loadAndWatch } from '../../src/loaders/load-and-watch.ts';
import { createCollection } from './collection-context.ts';
import { HEAD, SOUND, writeFiles } from '../reading/load-files.ts';

describe('loadAndWatch', () => {
  test('reads again what changed while a reading was under way, and loads the last reading last', async () => {
    const folder = await writeFiles(SOUND);
    const { context, tellChange } = createCollection('articles', '/', true);
    const loaded: string[] = [];
    const gate = Promise.withResolvers<void>();
    const write = async (title: string): Promise<void> => {
      const path = join(folder, 'articles/sound.md');
      await writeFile(path, `---\ntitle: ${title}\ndate: 2024-01-01\n---\n\nText.\n`);
      tellChange(path);
    };
    await loadAndWatch(context, createContentReader(folder), async ({ articles }) => {
      const title = articles[0]?.data.title ?? '';
      if (title === 'Halb') await gate.promise;
      loaded.push(title);
    });
    await write('Halb');
    await setTimeout(300);
    await write('Ganz');
    await setTimeout(200);
    expect(loaded).toEqual([expect.any(String)]);
    gate.resolve();
    await vi.waitFor(() => expect(loaded.slice(1)).toEqual(['Halb', 'Ganz']));
  });

  test('takes no notice of hidden files, of other folders and of settings, with which Astro starts again', async () => {
    const folder = await writeFiles(SOUND);
    const { context, tellChange } = createCollection('articles', '/', true);
    let loads = 0;
    await loadAndWatch(context, createContentReader(folder), () => {
      loads += 1;
      return Promise.resolve();
    });
    const paths = [
      ...['.quotes.lock.json.lock', 'articles/.sound.md.swp', '../content-2/a.md'],
      'site.yml',
    ];
    for (const path of paths) tellChange(join(folder, path));
    await setTimeout(200);
    expect(loads).toBe(1);
  });

  test.each<[string, (path: string, text: string) => Promise<void>]>([
    [
      'emptied and written',
      async (path, text) => {
        await writeFile(path, '');
        await setTimeout(150);
        await writeFile(path, text);
      },
    ],
    [
      'moved away and written anew',
      async (path, text) => {
        await rename(path, `${path}~`);
        await setTimeout(150);
        await writeFile(path, text);
        await rm(`${path}~`);
      },
    ],
  ])('shows no fault and loses no article while a file is %s', async (_, replace) => {
    const folder = await writeFiles({ ...SOUND, 'articles/flut.md': `${HEAD}Alt.\n` });
    const { context, tellChange, warnings } = createCollection('articles', '/', true);
    const loaded: string[] = [];
    await loadAndWatch(context, createContentReader(folder), ({ articles }) => {
      loaded.push(articles.map(({ id, body }) => `${id}:${body.trim()}`).join(' '));
      return Promise.resolve();
    });
    const path = join(folder, 'articles/flut.md');
    const written = replace(path, `${HEAD}Neu.\n`);
    tellChange(path);
    await written;
    await vi.waitFor(() => expect(loaded.at(-1)).toContain('flut:Neu.'), 5000);
    expect(loaded.slice(1).every((one) => one.startsWith('flut:Neu.'))).toBe(true);
    expect(warnings).toEqual([]);
  });

  test('shows a fault that stays, and says when it is gone', async () => {
    const folder = await writeFiles(SOUND);
    const { context, tellChange, warnings, infos } = createCollection('articles', '/', true);
    await loadAndWatch(context, createContentReader(folder), () => Promise.resolve());
    const path = join(folder, 'articles/flut.md');
    await writeFile(path, 'Text.\n');
    tellChange(path);
    await vi.waitFor(
      () => expect(warnings).toEqual([expect.stringContaining('[missing-frontmatter]')]),
      5000,
    );
    await rm(path);
    tellChange(path);
    await vi.waitFor(
      () => expect(infos).toEqual([expect.stringContaining('Nothing is wrong')]),
      5000,
    );
  });
});
