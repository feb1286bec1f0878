import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startAnnotate } from './run-annotate.ts';

const MINUTE = 60_000;
// A folder without names.
const ENV = { CONTENT_DIR: '.' };
const LINE = '{"id":1,"text":"„Wir bleiben“, sagte Ada Berg."}\n';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe.concurrent('annotate', { timeout: MINUTE }, () => {
  test('ends quietly when nobody reads on', async () => {
    const child = startAnnotate(folder, ['-', '-'], ENV);
    let told = '';
    child.stderr.on('data', (data) => (told += String(data)));
    // It may end before all of this is read.
    child.stdin.on('error', () => undefined);
    child.stdin.end(LINE.repeat(5000));
    child.stdout.once('data', () => child.stdout.destroy());
    const exitCode = await new Promise((resolve) => child.on('close', resolve));
    expect([exitCode, told.replaceAll(/.*\[duplicate-id\]\n.*\n/gu, '')]).toEqual([
      0,
      `Content: ${folder}\n`,
    ]);
  });

  test('leaves no half of a file when it is stopped', async () => {
    const child = startAnnotate(folder, ['-', 'stopped.jsonl'], ENV);
    child.stdin.write(LINE.repeat(2));
    // The second line is told: the first is being written.
    child.stderr.on('data', (data) => {
      if (String(data).includes('[duplicate-id]')) child.kill('SIGTERM');
    });
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(143);
    expect((await readdir(folder)).filter((name) => name.includes('stopped'))).toEqual([]);
  });
});
