import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { hasCode } from '../system/has-code.ts';
import { loadMark, MARK_FILE } from './mark.ts';

/** What O-Ton keeps in a target beside the site: no files of the site, and nobody else's. */
const OWN = new Set([MARK_FILE, '.o-ton.lock', '.o-ton-new']);

/** Lists everything in a folder that is no folder, links not followed: paths from it, with forward slashes. None where nothing is. */
export async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((path) => !OWN.has(path.split('/', 1)[0] ?? ''));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}

/** Files of a target by whether O-Ton wrote them. */
export interface TargetFiles {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
}

/** Reads what a target holds; without a mark everything is foreign. */
export async function loadTargetFiles(folder: string): Promise<TargetFiles> {
  const [files, mark] = await Promise.all([listFiles(folder), loadMark(folder)]);
  return {
    own: files.filter((file) => mark?.has(file)),
    foreign: files.filter((file) => !mark?.has(file)),
  };
}
