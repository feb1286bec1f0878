import { createWriteStream } from 'node:fs';
import { realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { hasCode } from '../system/has-code.ts';

/**
 * Lets a task write a file that gets its name when it is complete: until then, and when the task fails, what had
 * the name before stays. `-` is standard output; that and devices are written as it comes.
 */
export async function writeWhole(
  path: string,
  write: (out: Writable) => Promise<void>,
): Promise<void> {
  if (path === '-') return write(process.stdout);
  const old = await stat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (old && !old.isFile()) return write(createWriteStream(path));
  // A link stays a link.
  const target = old ? await realpath(path) : path;
  const fresh = join(dirname(target), `.${basename(target)}-${String(process.pid)}`);
  try {
    await write(createWriteStream(fresh, old ? { mode: old.mode } : {}));
    await rename(fresh, target);
  } finally {
    await rm(fresh, { force: true });
  }
}
