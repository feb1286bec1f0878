import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../system/has-code.ts';
import { withLock } from '../system/with-lock.ts';

const DEV = fileURLToPath(new URL('../../node_modules/.o-ton/dev', import.meta.url));

/**
 * Runs a task while no other `dev` of this checkout does, whether it starts, serves or starts again; gives undefined at once
 * where one does. Astro knows of a server only when it listens, which takes seconds.
 */
export async function withDevLock<Result>(
  task: () => Promise<Result>,
  path = DEV,
): Promise<Result | undefined> {
  await mkdir(dirname(path), { recursive: true });
  let isHeld = false;
  try {
    return await withLock(path, { what: 'dev', waitMs: 0 }, () => {
      isHeld = true;
      return task();
    });
  } catch (error) {
    if (!isHeld && hasCode(error, 'ELOCKED')) return undefined;
    throw error;
  }
}
