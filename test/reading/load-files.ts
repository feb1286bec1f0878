import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Content } from '../../src/reading/load-content.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import type { Finding } from '../../src/schemas/finding.ts';

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** The first six lines of an article: its text begins in line 6. */
export const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';

/** An article without a fault, so that a folder is not empty. */
export const SOUND: Files = { 'articles/sound.md': `${HEAD}Der Deich hält.\n` };

export const ADA = '---\nname: Ada Berg\nkind: person\n---\n\nAda Berg ist Wirtin.\n';
export const QUELLAU = '---\nname: Quellau\nkind: state\n---\n';
export const DEICH = '---\nterm: Deich\nshort: Ein Wall am Wasser.\n---\n';
export const SEEDORF = '---\nname: Seedorf\nlat: 53\nlon: 9\n---\n';

/** Writes files into a new folder `content`, which goes when the test ends, and returns its path. */
export async function writeFiles(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const content = join(folder, 'content');
  await mkdir(content);
  for (const [name, text] of Object.entries(files)) {
    const path = join(content, name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
  return content;
}

/** Reads a content folder of these files. */
export async function loadFiles(files: Files): Promise<Content> {
  return loadContent(await writeFiles(files));
}

/** What is wrong with these files. */
export async function findFaults(files: Files): Promise<readonly Finding[]> {
  return (await loadFiles(files)).findings;
}
