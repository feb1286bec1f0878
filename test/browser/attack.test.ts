import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHostile, openAll, removePolicy } from '../bench/safety/attack.ts';
import { toHostileFiles } from '../bench/safety/hostile-content.ts';
import { PAYLOADS } from '../bench/safety/payloads.ts';
import type { Workspace } from '../build/run-build.ts';
import { createWorkspace, removeWorkspace } from '../build/run-build.ts';

const SOME = PAYLOADS.filter((_, index) => index % 17 === 0);
// One file with all of them in each field, for the pages are what takes the time.
const TOGETHER = [{ name: 'all', text: SOME.map(({ text }) => text).join(' ') }];

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace(undefined, toHostileFiles(TOGETHER));
  expect(await buildHostile(workspace)).toBeLessThan(4);
});

afterAll(() => removeWorkspace(workspace));

test('no page of hostile texts runs a script or asks anybody else, and without the policy none does', async () => {
  expect(SOME.length).toBeGreaterThan(15);
  const none = { hits: [], requests: [], handlers: [] };
  expect(await openAll(workspace.out)).toMatchObject(none);
  await removePolicy(workspace.out);
  const { pages, ...damage } = await openAll(workspace.out);
  expect(pages).toBeGreaterThan(15);
  expect(damage).toEqual(none);
});

test('a page that does is noticed', async () => {
  const path = join(workspace.out, 'index.html');
  const evil = '<script>hit()</script><img src=//evil.example/a.png onload=x>';
  await writeFile(path, (await readFile(path, 'utf8')).replace('</main>', evil));
  const { hits, requests, handlers } = await openAll(workspace.out);
  expect(hits).toEqual(['index.html']);
  expect(requests).toEqual([expect.stringContaining('evil.example/a.png')]);
  expect(handlers).toEqual(['index.html: img onload="x"']);
});
