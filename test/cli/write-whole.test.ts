import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/write-whole.ts';

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
