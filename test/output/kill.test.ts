import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { formatMark } from '../../src/output/mark.ts';
import { recoverSite } from '../../src/output/recover-site.ts';
import { createFolder, readFolder, writeFiles } from './target-folders.ts';

const MODULE = new URL('../../src/output/publish-site.ts', import.meta.url).href;
const ROUNDS = 6;

/** Publishes one site after the other, of 30 pages with one number each, that of the round before it, until it is killed. */
const ENDLESS = `
  import { mkdir, writeFile } from 'node:fs/promises';
  import { join } from 'node:path';
  import { publishSite } from ${JSON.stringify(MODULE)};
  const [root, round] = process.argv.slice(1);
  const target = { name: 'web', folder: join(root, 'web'), keepsFiles: false, isInPlace: false };
  for (let number = 0; ; number += 1) {
    const site = join(root, 'site');
    await mkdir(site, { recursive: true });
    for (let page = 0; page < 30; page += 1)
      await writeFile(join(site, page + '.html'), round + '-' + number);
    await publishSite(site, target);
  }`;

test('a build that is killed at any time leaves a whole site, the old one or the new one', async () => {
  const pages = Array.from({ length: 30 }, (_, page) => [`${String(page)}.html`, 'first'] as const);
  const mark = formatMark(pages.map(([name]) => name));
  const root = await createFolder();
  const web = join(root, 'web');
  await writeFiles(web, Object.fromEntries([['.o-ton', mark], ...pages]));
  const seen = new Set<string>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const { ino } = await stat(web);
    const args = ['--input-type=module', '--eval', ENDLESS, root, String(round)];
    const child = spawn(process.execPath, args, { stdio: 'ignore' });
    // It has begun to replace one site after the other.
    await vi.waitFor(async () => expect((await stat(web)).ino).not.toBe(ino), 20_000);
    await setTimeout(round * 6);
    child.kill('SIGKILL');
    await once(child, 'exit');
    await recoverSite(web);
    const { '.o-ton': markNow, ...texts } = await readFolder(web);
    expect(markNow).toBe(mark);
    expect(Object.keys(texts)).toHaveLength(30);
    expect(new Set(Object.values(texts)).size).toBe(1);
    seen.add(texts['0.html'] ?? '');
    expect((await readdir(root)).filter((name) => name.includes('o-ton-'))).toEqual([]);
  }
  expect(seen.size).toBeGreaterThan(1);
});
