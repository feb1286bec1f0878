import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';

type Texts = Readonly<Record<string, string>>;

/** Makes a temporary folder, which goes when the test ends, and returns its real path. */
export async function createFolder(texts: Texts = {}): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'o-ton-test-')));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFiles(folder, texts);
  return folder;
}

export async function writeFiles(folder: string, texts: Texts): Promise<void> {
  for (const [path, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

/** Everything in a folder: files with their texts, links as such, and empty folders. */
export async function readFolder(folder: string): Promise<Texts> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = relative(folder, path);
      if (entry.isFile()) return [[name, await readFile(path, 'utf8')]];
      if (entry.isSymbolicLink()) return [[name, 'a link']];
      return (await readdir(path)).length === 0 ? [[`${name}/`, '']] : [];
    }),
  );
  return Object.fromEntries(texts.flat().toSorted());
}
