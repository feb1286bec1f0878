import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildHostile, openAll, openPages, removePolicy } from '../bench/safety/attack.ts';
import { toHostileFiles } from '../bench/safety/hostile-content.ts';
import { PAYLOADS } from '../bench/safety/payloads.ts';
import type { Workspace } from '../build/run-build.ts';
import { createWorkspace, removeWorkspace } from '../build/run-build.ts';
import { connectChromium } from './connect-chromium.ts';

const SOME = PAYLOADS.filter((_, index) => index % 17 === 0);
// One file with all of them in each field, for the pages are what takes the time.
const TOGETHER = [{ name: 'all', text: SOME.map(({ text }) => text).join(' ') }];

let workspace: Workspace;
let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium();
  workspace = await createWorkspace(undefined, toHostileFiles(TOGETHER));
  expect(await buildHostile(workspace)).toBeLessThan(4);
});

afterAll(async () => {
  await browser.close();
  await removeWorkspace(workspace);
});

test('no page of hostile texts runs a script or asks anybody else, and without the policy none does', async () => {
  expect(SOME.length).toBeGreaterThan(15);
  const none = { hits: [], requests: [], handlers: [] };
  expect(await openAll(browser, workspace.out)).toMatchObject(none);
  await removePolicy(workspace.out);
  const { pages, ...damage } = await openAll(browser, workspace.out);
  expect(pages).toBeGreaterThan(15);
  expect(damage).toEqual(none);
});

test('a page that does is noticed', async () => {
  const path = join(workspace.out, 'index.html');
  const evil = '<script>hit()</script><img src=//evil.example/a.png onload=x>';
  await writeFile(path, (await readFile(path, 'utf8')).replace('</main>', evil));
  const { hits, requests, handlers } = await openPages(browser, workspace.out, ['index.html']);
  expect(hits).toEqual(['index.html']);
  expect(requests).toEqual([expect.stringContaining('evil.example/a.png')]);
  expect(handlers).toEqual(['index.html: img onload="x"']);
});
