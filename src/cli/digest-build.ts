import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSettings } from '../settings/read-settings.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever code a page may be made by, and the exact versions of the packages. */
const CODE = ['src', 'components', 'astro.config.mjs', 'package-lock.json'];

/** A digest of what makes pages besides the content: Node, code, packages and settings. */
export async function digestMakers(): Promise<string> {
  // Read anew: what the build decided of the search stands in the environment.
  const { settings } = readSettings(process.env);
  const told = JSON.stringify([process.version, { ...settings, outDir: '', contentDir: '' }]);
  return digestFiles(CHECKOUT, CODE, told);
}

/** A digest of all that makes a site: as above, with the content and the day. */
export async function digestBuild(contentDir: string): Promise<string> {
  const told = [await digestMakers(), process.env['BUILD_DATE'] ?? ''].join('\n');
  return digestFiles(resolve(contentDir), ['.'], told);
}

/** A digest of names and contents of files and folders, in one order, and of a text. */
async function digestFiles(root: string, parts: readonly string[], text: string): Promise<string> {
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
