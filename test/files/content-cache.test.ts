import { mkdir, rm, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createContentCache } from '../../src/files/content-cache.ts';
import type { Content } from '../../src/reading/load-content.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { ADA, HEAD, writeFiles } from '../reading/load-files.ts';

const OLD = new Date('2024-01-01');

async function open(files: Parameters<typeof writeFiles>[0]) {
  const folder = await writeFiles(files);
  const cache = createContentCache();
  return { folder, load: (): Promise<Content> => loadContent(folder, { cache }) };
}

const toRules = ({ findings }: Content): string[] => findings.map(({ rule }) => rule);

describe('a content folder that is read again', () => {
  test('is told as a new reading would tell it when an entry comes and goes', async () => {
    const { folder, load } = await open({
      'articles/flut.md': `${HEAD}:actor[Sie]{id=ada-berg} kam.\n`,
    });
    const path = join(folder, 'actors/ada-berg.md');
    expect(toRules(await load())).toEqual(['unknown-directive-target']);
    await mkdir(join(folder, 'actors'));
    await writeFile(path, ADA);
    const withAda = await load();
    expect(toRules(withAda)).toEqual([]);
    expect(withAda.registry.actors.get('ada-berg')?.name).toBe('Ada Berg');
    await rm(path);
    const without = await load();
    expect(toRules(without)).toEqual(['unknown-directive-target']);
    expect(without.registry.actors.has('ada-berg')).toBe(false);
  });

  test('has the words of a file that has the size and the date of the one before', async () => {
    const { folder, load } = await open({ 'articles/flut.md': `${HEAD}Alt.\n` });
    const path = join(folder, 'articles/flut.md');
    await utimes(path, OLD, OLD);
    await load();
    await writeFile(path, `${HEAD}Neu.\n`);
    await utimes(path, OLD, OLD);
    expect((await load()).articles[0]?.body).toBe('\nNeu.\n');
  });

  test('shares what was worked out of a file that stayed', async () => {
    const { load } = await open({
      'articles/flut.md': `${HEAD}Text.\n`,
      'actors/ada-berg.md': ADA,
    });
    await wait(150);
    const [first, second] = [await load(), await load()];
    expect(second.registry).toBe(first.registry);
    expect(second.articles[0]).toBe(first.articles[0]);
  });
});
