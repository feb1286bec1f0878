import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createContentReader, digestCode } from '../../src/reading/content-reader.ts';
import { HEAD, SOUND, writeFiles } from './load-files.ts';

describe('createContentReader', () => {
  test('shares one reading among those who ask at the same time', async () => {
    const reader = createContentReader(await writeFiles(SOUND));
    const [first, second] = await Promise.all([reader.read(), reader.read()]);
    expect(first).toBe(second);
  });

  test('reads anew for who asks later', async () => {
    const folder = await writeFiles(SOUND);
    const reader = createContentReader(folder);
    await reader.read();
    await writeFile(join(folder, 'articles/flut.md'), `${HEAD}Text.\n`);
    expect((await reader.read()).articles.map(({ id }) => id)).toEqual(['flut', 'sound']);
  });

  test('reads once for a build: a file that is written meanwhile is one for the next', async () => {
    const folder = await writeFiles(SOUND);
    const reader = createContentReader(folder);
    const content = await reader.readOnce();
    await writeFile(join(folder, 'articles/flut.md'), `${HEAD}Text.\n`);
    expect(await reader.read()).toBe(content);
  });

  test('reads anew for who asks after a change was told, though a reading is under way', async () => {
    const reader = createContentReader(await writeFiles(SOUND));
    const first = reader.read();
    reader.markChanged();
    const second = reader.read();
    expect(second).not.toBe(first);
    expect(reader.read()).toBe(second);
    await Promise.all([first, second]);
  });
});

describe('digestCode', () => {
  const CODE = [
    'text',
    'spans',
    'remark',
    'schemas',
    'ledger',
    'files',
    'registry',
    'articles',
    'checks',
    'reading',
    'loaders',
  ];

  async function writeCode(): Promise<string> {
    const root = await mkdtemp(join(tmpdir(), 'o-ton-'));
    onTestFinished(() => rm(root, { recursive: true }));
    for (const folder of [...CODE.map((name) => `src/${name}/de`), 'src/site']) {
      await mkdir(join(root, folder), { recursive: true });
      await writeFile(join(root, folder, 'a.ts'), 'export const a = 1;\n');
    }
    return root;
  }

  const digest = (root: string): Promise<string> => digestCode(pathToFileURL(`${root}/`));

  test('is the same for the same code in another folder', async () => {
    expect(await digest(await writeCode())).toBe(await digest(await writeCode()));
  });

  test.each(CODE)('changes with src/%s', async (folder) => {
    const root = await writeCode();
    const before = await digest(root);
    await writeFile(join(root, `src/${folder}/de/a.ts`), 'export const a = 2;\n');
    expect(await digest(root)).not.toBe(before);
  });

  test('does not change with src/site', async () => {
    const root = await writeCode();
    const before = await digest(root);
    await writeFile(join(root, 'src/site/a.ts'), 'export const a = 2;\n');
    expect(await digest(root)).toBe(before);
  });
});
