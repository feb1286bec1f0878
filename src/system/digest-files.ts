import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A digest of the names and contents of files and of all files in folders, `parts` of a folder `root`, in one order, and of a text.
 * The same in whatever place the folder lies; what Git keeps in it does not count.
 */
export async function digestFiles(
  root: string,
  parts: readonly string[],
  text: string,
): Promise<string> {
  const hash = createHash('sha256').update(text);
  for (const part of parts)
    for (const file of await listFiles(join(root, part)))
      hash.update(`\n${file.slice(root.length)}\n`).update(await readFile(file));
  return hash.digest('base64url');
}

async function listFiles(path: string): Promise<string[]> {
  if ((await stat(path)).isFile()) return [path];
  const files = await readdir(path, { recursive: true, withFileTypes: true });
  return files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => !file.slice(path.length).split('/').includes('.git'))
    .sort();
}
