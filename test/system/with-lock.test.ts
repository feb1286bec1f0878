import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { MockInstance } from 'vitest';
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { toLockFile, withLock } from '../../src/system/with-lock.ts';

const MODULE = new URL('../../src/system/with-lock.ts', import.meta.url).href;
const OPTIONS = { what: 'Another run', waitMs: 20_000 };

let told: MockInstance<typeof console.error>;

beforeEach(() => {
  told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => told.mockRestore());

async function createPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'thing');
}

/** Starts a process that appends `+` and its number to a file when it has the lock, and `-` before it gives it back. */
function startHolder(path: string, log: string, holdMs: number): ChildProcess {
  const code = `
    import { appendFileSync } from 'node:fs';
    import { setTimeout } from 'node:timers/promises';
    import { withLock } from ${JSON.stringify(MODULE)};
    const [path, log, holdMs] = process.argv.slice(1);
    await withLock(path, ${JSON.stringify(OPTIONS)}, async () => {
      appendFileSync(log, '+' + process.pid + '\\n');
      await setTimeout(Number(holdMs));
      appendFileSync(log, '-' + process.pid + '\\n');
    });`;
  const args = ['--input-type=module', '--eval', code, path, log, String(holdMs)];
  return spawn(process.execPath, args, { stdio: 'ignore' });
}

async function readLog(log: string): Promise<string[]> {
  return (await readFile(log, 'utf8').catch(() => '')).split('\n').filter(Boolean);
}

test('runs two tasks one after the other, says once that one waits, and leaves no file', async () => {
  const path = await createPath();
  const events: string[] = [];
  const run = (name: string): Promise<string> =>
    withLock(path, OPTIONS, async () => {
      events.push('begin');
      await setTimeout(250);
      events.push('end');
      return name;
    });
  expect(await Promise.all([run('first'), run('second')])).toEqual(['first', 'second']);
  expect(events).toEqual(['begin', 'end', 'begin', 'end']);
  expect(told.mock.calls).toEqual([
    [`Another run is running; waiting for it to end (its lock is ${toLockFile(path)}).`],
  ]);
  expect(await readdir(join(path, '..'))).toEqual([]);
});

test('gives the lock back when the task fails', async () => {
  const path = await createPath();
  const failing = withLock(path, OPTIONS, () => Promise.reject(new Error('no disk')));
  await expect(failing).rejects.toThrow('no disk');
  expect(await withLock(path, OPTIONS, () => Promise.resolve('next'))).toBe('next');
});

test('waits no longer than it may, and names the file and what to do', async () => {
  const path = await createPath();
  const file = toLockFile(path);
  await withLock(path, OPTIONS, async () => {
    const task = vi.fn<() => Promise<void>>();
    const waiting = withLock(path, { what: 'Another run', waitMs: 150 }, task);
    await expect(waiting).rejects.toThrow(
      `Another run has been running for 0 s and holds ${file}. Run the command again when it has ended; \`fuser ${file}\` names the process.`,
    );
    expect(task).not.toHaveBeenCalled();
  });
});

test('lets one of five processes at a time take the lock of a process that was killed', async () => {
  const path = await createPath();
  const log = `${path}.log`;
  const killed = startHolder(path, log, 60_000);
  await vi.waitFor(async () => expect(await readLog(log)).toHaveLength(1), 20_000);
  const others = Array.from({ length: 5 }, () => startHolder(path, log, 30));
  killed.kill('SIGKILL');
  await Promise.all(others.map((other) => once(other, 'exit')));
  expect(others.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0, 0]);
  const [, ...events] = await readLog(log);
  const pids = events.filter((event) => event.startsWith('+')).map((event) => event.slice(1));
  expect(events).toEqual(pids.flatMap((pid) => [`+${pid}`, `-${pid}`]));
  expect(pids.toSorted()).toEqual(others.map(({ pid }) => String(pid)).toSorted());
});

test('takes the empty file that a killed process left', async () => {
  const path = await createPath();
  await writeFile(toLockFile(path), '');
  expect(await withLock(path, OPTIONS, () => Promise.resolve('done'))).toBe('done');
});

test.each(['4711', 'x'.repeat(5000)])('refuses a file with something in it (%#)', async (text) => {
  const path = await createPath();
  await writeFile(toLockFile(path), text);
  await expect(withLock(path, OPTIONS, () => Promise.resolve())).rejects.toThrow(
    `${toLockFile(path)} is no lock of O-Ton's: remove it.`,
  );
  expect(await readFile(toLockFile(path), 'utf8')).toBe(text);
});

test('tells in the words of the system that a lock cannot be made', async () => {
  const path = await createPath();
  const run = (): Promise<unknown> => withLock(path, OPTIONS, () => Promise.resolve());
  await mkdir(toLockFile(path));
  await expect(run()).rejects.toThrow(/EISDIR.*\.thing\.lock'/u);
  await expect(withLock(join(path, 'in'), OPTIONS, () => Promise.resolve())).rejects.toThrow(
    /ENOENT.*thing/u,
  );
});
