import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../system/has-code.ts';

const LOCK = fileURLToPath(new URL('../../node_modules/.astro/build.lock', import.meta.url));
const WAIT_MS = 250;
const UNSIGNED_MS = 5000;

/**
 * Runs a task while no other build of this checkout runs: Astro keeps files of a build in `.astro/`, and two at
 * once would mix their sites. A lock that a dead process left is taken over.
 */
export async function withBuildLock<Result>(task: () => Promise<Result>): Promise<Result> {
  await mkdir(dirname(LOCK), { recursive: true });
  for (let hasTold = false; !(await tryLock()); await setTimeout(WAIT_MS)) {
    if (!hasTold)
      console.error('Another build of this checkout is running; waiting for it to end.');
    hasTold = true;
  }
  try {
    return await task();
  } finally {
    await rm(LOCK, { force: true });
  }
}

async function tryLock(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  }
  if (await isStale()) await rm(LOCK, { force: true });
  return false;
}

/** A lock whose process is dead, or that was made long ago and never got its number. */
async function isStale(): Promise<boolean> {
  const lock = await Promise.all([readFile(LOCK, 'utf8'), stat(LOCK)]).catch(() => undefined);
  if (!lock) return false;
  const [text, made] = lock;
  return text === '' ? Date.now() - made.mtimeMs > UNSIGNED_MS : !isAlive(Number(text));
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}
