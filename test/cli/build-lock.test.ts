import { spawnSync } from 'node:child_process';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { withBuildLock } from '../../src/cli/build-lock.ts';

// It is the lock of this checkout: a build that runs elsewhere may hold it, and the tests wait for it.
const LOCK = fileURLToPath(new URL('../../node_modules/.astro/build.lock', import.meta.url));
const MINUTE = 60_000;
const WAITING = 'Another build of this checkout is running; waiting for it to end.';

const told = vi.spyOn(console, 'error');

beforeEach(() => told.mockReset());
afterEach(() => told.mockReset());

/** Puts a lock of this content there, as soon as nobody else has one. */
async function leaveLock(text: string): Promise<void> {
  await mkdir(dirname(LOCK), { recursive: true });
  await vi.waitFor(() => writeFile(LOCK, text, { flag: 'wx' }), MINUTE);
  onTestFinished(() => rm(LOCK, { force: true }));
}

/** The id of a process that has ended. */
function getDeadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

describe('withBuildLock', { timeout: 2 * MINUTE }, () => {
  test('runs two tasks one after the other, and says once that one waits', async () => {
    const events: string[] = [];
    const run = (name: string): Promise<string> =>
      withBuildLock(async () => {
        events.push('begin');
        await setTimeout(600);
        events.push('end');
        return name;
      });
    expect(await Promise.all([run('first'), run('second')])).toEqual(['first', 'second']);
    expect(events).toEqual(['begin', 'end', 'begin', 'end']);
    expect(told.mock.calls).toContainEqual([WAITING]);
    expect(told.mock.calls.length).toBeLessThanOrEqual(2);
  });

  test('holds the lock with the id of its process while the task runs', async () => {
    expect(await withBuildLock(() => readFile(LOCK, 'utf8'))).toBe(String(process.pid));
  });

  test('takes over the lock of a process that has ended', async () => {
    await leaveLock(String(getDeadPid()));
    expect(await withBuildLock(() => readFile(LOCK, 'utf8'))).toBe(String(process.pid));
  });

  test('waits for a process that is alive, until its lock is gone', async () => {
    await leaveLock(String(process.pid));
    let hasRun = false;
    const running = withBuildLock(() => {
      hasRun = true;
      return Promise.resolve();
    });
    await setTimeout(600);
    expect(hasRun).toBe(false);
    expect(told.mock.calls).toEqual([[WAITING]]);
    await rm(LOCK);
    await running;
    expect(hasRun).toBe(true);
  });

  test('gives the lock back when the task fails', async () => {
    const failing = withBuildLock(() => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
    expect(await withBuildLock(() => Promise.resolve('next'))).toBe('next');
  });
});
