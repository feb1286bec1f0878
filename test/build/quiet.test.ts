import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from './run-build.ts';
import { createWorkspace, removeWorkspace, runBuild } from './run-build.ts';
import { listFiles } from './site-files.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace(undefined, {
    'actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\ndraft: true\n---\n',
    'articles/flut.md':
      '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n„Der Deich hält“, sagte Ada Berg.\n',
    'articles/hafen.md': '---\ntitle: Hafen\ndate: 2022-02-03\ndraft: true\n---\n\nEin Satz.\n',
  });
});
afterAll(() => removeWorkspace(workspace));

test('a quiet build prints warnings and its last line, and a profile where that is asked for', async () => {
  const { exitCode, output } = await runBuild(workspace, {
    args: ['--quiet', '--profile'],
    env: { CARDS: '5' },
  });
  expect(exitCode).toBe(0);
  const [said, steps, routes, memory] = output.split(/\n\n(?=Step|Route|Most)/u);
  expect(said).toMatch(/^Built .* in \d+\.\d s: 1 article, 1 actor, 0 terms, 0 places\.$/u);
  expect(steps).toMatch(/^Reading content +\d+\.\d s$/mu);
  expect(steps).toMatch(/^Annotating articles +\d+\.\d s$/mu);
  expect(steps).toMatch(/^Writing pages +\d+\.\d s$/mu);
  expect(routes).toMatch(/^cards\/\[\.\.\.card\]\.png\.ts +\d+ +\d+\.\d s +[\d.]+ ms$/mu);
  // Standard error comes last: each line is a warning or, below it, its remedy.
  const [most, ...warnings] = (memory ?? '').trimEnd().split('\n');
  expect(most).toMatch(/^Most memory: [\d,]+ MB$/u);
  expect(warnings[0]).toMatch(/^\S*content\/actors\/ada-berg\.md:4:8 warning: /u);
  expect(warnings.filter((line) => !/^ {4}| warning: .* \[[a-z-]+\]$/u.test(line))).toEqual([]);
});

test('no file of a published site has anything of a draft, nor do those that hold the whole site', async () => {
  const files = await listFiles(workspace.out);
  expect(files).toEqual(expect.arrayContaining(['archive.db', 'archive.nq.gz', 'data/2022-02.md']));
  const bytes = await Promise.all(files.map((file) => readFile(join(workspace.out, file))));
  const texts = bytes.map((all, at) => String(files[at]?.endsWith('.gz') ? gunzipSync(all) : all));
  const found = (words: string): string[] =>
    files.filter((_, at) => texts[at]?.includes(words) === true);
  expect(found('Der Deich hält')).toEqual(
    expect.arrayContaining(['archive.db', 'archive.nq.gz', 'data/2022-02.md', 'quotes.csv']),
  );
  expect(found('Ein Satz.')).toEqual([]);
  expect(found('articles/hafen')).toEqual([]);
});
