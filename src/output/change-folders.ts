import type { Stats } from 'node:fs';
import { cp, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { hasCode } from '../system/has-code.ts';

/** Asks what is at a path, links followed; `undefined` where nothing is. */
export async function loadStats(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}

/**
 * Makes a folder and those above it that are missing, and gives the paths of what it made, the upper ones first.
 * One by one: Node's own way never ends where the system makes no folders, as in `/proc`.
 */
export async function makeFolders(folder: string): Promise<string[]> {
  if (await loadStats(folder)) return [];
  const above = await makeFolders(dirname(folder));
  try {
    await mkdir(folder);
    return [...above, folder];
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return above;
    throw error;
  }
}

/** Removes a folder if it is empty. Tells whether it did. */
export async function removeEmpty(folder: string): Promise<boolean> {
  try {
    await rmdir(folder);
    return true;
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT', 'EBUSY')) return false;
    throw error;
  }
}

/** Moves a folder to a place where nothing is, to another file system too. */
export async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error;
    await cp(from, to, { recursive: true, verbatimSymlinks: true });
    await rm(from, { recursive: true, force: true });
  }
}
