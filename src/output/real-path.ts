import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { hasCode } from '../system/has-code.ts';

/** Follows every symbolic link of a path, the end of which need not exist; a link that leads nowhere counts as its goal. */
export async function toRealPath(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error;
  }
  const parent = await toRealPath(dirname(full));
  const link = await readLink(join(parent, basename(full)));
  return link === undefined ? join(parent, basename(full)) : toRealPath(resolve(parent, link));
}

/** Tells whether a real path is a folder or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

async function readLink(path: string): Promise<string | undefined> {
  try {
    return await readlink(path);
  } catch (error) {
    // Nothing there, or no link.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EINVAL')) return undefined;
    throw error;
  }
}
