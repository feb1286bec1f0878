import { access, constants } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hasCode } from '../system/has-code.ts';

/** The path to lock for a target: beside it, or in it where nothing may be written beside it. */
export async function toLockedPath(folder: string): Promise<string> {
  try {
    await access(dirname(folder), constants.W_OK);
    return folder;
  } catch (error) {
    if (hasCode(error, 'EACCES', 'EROFS', 'EPERM')) return join(folder, 'o-ton');
    throw error;
  }
}
