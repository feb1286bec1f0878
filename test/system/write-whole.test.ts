import { execFileSync } from 'node:child_process';
import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFiles, writeWhole } from '../../src/system/write-whole.ts';
import { mountSmallDisk } from './small-disk.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Writes "new" and fails behind it if told to. */
function write(path: string, error?: Error): Promise<void> {
  function* toChunks(): Generator<string> {
    yield 'new';
    if (error) throw error;
  }
  return writeWhole(path, (out) => pipeline(toChunks, out));
}

test('puts a new file in the place of the old one', async () => {
  await writeFile(join(folder, 'out'), 'old, and longer');
  await write(join(folder, 'out'));
  expect(await readFile(join(folder, 'out'), 'utf8')).toBe('new');
  expect(await readdir(folder)).toEqual(['out']);
});

test('leaves the old file, and nothing beside it, when the task fails', async () => {
  await writeFile(join(folder, 'out'), 'old');
  await expect(write(join(folder, 'out'), new Error('no disk'))).rejects.toThrow('no disk');
  expect(await readFile(join(folder, 'out'), 'utf8')).toBe('old');
  expect(await readdir(folder)).toEqual(['out']);
});

test('shows nothing under the name before the file is complete', async () => {
  const path = join(folder, 'out');
  await writeWhole(path, async (out) => {
    out.write('half');
    expect(await readdir(folder)).not.toContain('out');
    await pipeline(['new'], out);
  });
  expect(await readFile(path, 'utf8')).toBe('halfnew');
});

test('writes to the file that a link leads to', async () => {
  await writeFile(join(folder, 'file'), 'old');
  await symlink('file', join(folder, 'link'));
  await write(join(folder, 'link'));
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('new');
});

test('writes to a pipe as it comes, and leaves it where it is', async () => {
  const path = join(folder, 'pipe');
  execFileSync('mkfifo', [path]);
  expect(await Promise.all([readFile(path, 'utf8'), write(path)])).toEqual(['new', undefined]);
  expect((await stat(path)).isFIFO()).toBe(true);
});

test('keeps the mode of the file, whatever the mask of the process', async () => {
  const path = join(folder, 'out');
  await writeFile(path, 'old');
  await chmod(path, 0o666);
  await write(path);
  expect((await stat(path)).mode & 0o777).toBe(0o666);
});

test('makes the file that a link leads to, where there is none yet', async () => {
  await symlink('file', join(folder, 'link'));
  await write(join(folder, 'link'));
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
});

test('names the device that is full, though the task is told of no fault', async () => {
  const task = writeWhole('/dev/full', (out) => {
    out.end('new');
    return Promise.resolve();
  });
  await expect(task).rejects.toThrow(
    '/dev/full: the disk is full (ENOSPC). Nothing was written. Make room and run the command again.',
  );
});

test('tells what a task could not read in the words of the system', async () => {
  const path = join(folder, 'out');
  const task = writeWhole(path, async () => void (await readFile(join(folder, 'gone'))));
  await expect(task).rejects.toThrow(/^ENOENT: .*gone/u);
  expect(await readdir(folder)).toEqual([]);
});

describe('writeFiles', () => {
  const toFiles = (...names: readonly string[]): { path: string; text: string }[] =>
    names.map((name) => ({ path: join(folder, name), text: `new ${name}` }));
  const toNames = (paths: ReadonlySet<string>): string[] =>
    [...paths].map((path) => path.slice(folder.length + 1));

  test('writes all, and makes their folders', async () => {
    await writeFile(join(folder, 'a'), 'old');
    expect(toNames(await writeFiles(toFiles('a', 'sub/b'), true))).toEqual(['a', 'sub/b']);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('new a');
    expect(await readFile(join(folder, 'sub/b'), 'utf8')).toBe('new sub/b');
    expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a', 'sub', 'sub/b']);
  });

  test('puts back what it replaced when one cannot take its place', async () => {
    await writeFile(join(folder, 'a'), 'old');
    await mkdir(join(folder, 'c'));
    const task = writeFiles(toFiles('a', 'b', 'c'), true);
    await expect(task).rejects.toThrow(`${join(folder, 'c')}: a folder has that name (EISDIR).`);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['a', 'c']);
  });

  test('leaves a file that is there, where it may replace none', async () => {
    await writeFile(join(folder, 'a'), 'old');
    expect(toNames(await writeFiles(toFiles('a', 'b'), false))).toEqual(['b']);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('old');
    expect((await readdir(folder)).sort()).toEqual(['a', 'b']);
  });

  test('writes nothing where a file stands in the place of a folder', async () => {
    await writeFile(join(folder, 'sub'), 'old');
    await expect(writeFiles(toFiles('a', 'sub/b'), true)).rejects.toThrow(
      `${join(folder, 'sub/b')}: a file stands where its folder should be`,
    );
    expect(await readdir(folder)).toEqual(['sub']);
  });
});

describe('on a full disk', () => {
  const disk = mountSmallDisk();
  const old = 'o'.repeat(20_000);

  test.skipIf(!disk).each([
    ['writes no stump over a file', 'a'],
    ['leaves no stump of a new file', 'b'],
  ])('%s', async (_, name) => {
    const path = join(disk ?? '', name);
    await writeFile(join(disk ?? '', 'a'), old);
    // The end of a stream is told of as well where it failed.
    const task = writeWhole(
      path,
      (out) => new Promise((done) => out.end('x'.repeat(90_000), done)),
    );
    await expect(task).rejects.toThrow(`${path}: the disk is full (ENOSPC). Nothing was written.`);
    expect(await readFile(join(disk ?? '', 'a'), 'utf8')).toBe(old);
    expect(await readdir(disk ?? '')).toEqual(['a']);
  });

  test.skipIf(!disk)('writes none of several files where the last has no room', async () => {
    await writeFile(join(disk ?? '', 'a'), old);
    const files = ['a', 'b', 'c'].map((name) => ({
      path: join(disk ?? '', name),
      text: 'x'.repeat(20_000),
    }));
    await expect(writeFiles(files, true)).rejects.toThrow(
      `${files[2]?.path ?? ''}: the disk is full`,
    );
    expect(await readFile(join(disk ?? '', 'a'), 'utf8')).toBe(old);
    expect(await readdir(disk ?? '')).toEqual(['a']);
  });
});
