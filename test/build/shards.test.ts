import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SMALL_FIXTURE } from '../fixtures/site.ts';
import type { Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace, ROOT, SITE } from './run-build.ts';
import { hashFiles } from './site-files.ts';

const DAY = { BUILD_DATE: '2026-01-02' };

let workspace: Workspace;
const toShard = (number: number): string => join(workspace.folder, `shard-${String(number)}`);

beforeAll(async () => {
  workspace = await createWorkspace(SMALL_FIXTURE);
  await buildOrThrow(workspace, { env: DAY });
  for (const number of [1, 2])
    await buildOrThrow(workspace, {
      out: toShard(number),
      args: ['--shard', `${String(number)}/2`],
      env: DAY,
    });
});

afterAll(() => removeWorkspace(workspace));

/** Runs the command in a process of its own, as an editor does. */
async function merge(shards: readonly string[], out: string, env = {}): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['src/cli/merge.ts', ...shards], {
    cwd: ROOT,
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
      ...{ CONTENT_DIR: workspace.content, OUT_DIR: out, SITE, CARDS: '0', MESSAGES: 'en' },
      ...DAY,
      ...env,
    },
  });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

test('shards put together are the site of one build', async () => {
  const merged = join(workspace.folder, 'merged');
  expect(await merge([toShard(2), toShard(1)], merged)).toContain('Merged 2 shards');
  const [whole, first] = await Promise.all([workspace.out, toShard(1)].map(hashFiles));
  expect(await hashFiles(merged)).toEqual(whole);
  // Neither has everything.
  expect(Object.keys(first ?? {}).length).toBeLessThan(Object.keys(whole ?? {}).length * 0.8);
});

test('shards of another day, or one alone, are refused', async () => {
  const out = join(workspace.folder, 'refused');
  expect(await merge([toShard(1)], out)).toContain('Shards are missing: 2/2.');
  const other = await merge([toShard(1), toShard(2)], out, { BUILD_DATE: '2026-01-03' });
  expect(other).toContain('other content, with other code or other settings');
  expect(await hashFiles(out).catch(() => ({}))).toEqual({});
});
