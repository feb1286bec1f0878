import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const LOCK = fileURLToPath(new URL('../../node_modules/.astro/build.lock', import.meta.url));
const WAIT_MS = 250;

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
  const owner = Number(await readFile(LOCK, 'utf8').catch(() => ''));
  if (owner > 0 && !isAlive(owner)) await rm(LOCK, { force: true });
  return false;
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks.
    return process.kill(pid, 0);
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
