import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findSoftware } from '../../src/cli/find-software.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import type { BuildResult, Workspace } from './run-build.ts';
import {
  buildOrThrow,
  changeContent,
  createWorkspace,
  removeWorkspace,
  ROOT,
  runBuild,
} from './run-build.ts';

const run = promisify(execFile);

let workspace: Workspace;
let told: string;
let checked: string;
let refused: BuildResult;
let built: BuildResult;

function runScript(name: string, args: readonly string[]): Promise<{ readonly stdout: string }> {
  const env = {
    PATH: process.env['PATH'],
    ...COMPILE_CACHE,
    CONTENT_DIR: workspace.content,
    MESSAGES: 'en',
  };
  return run(process.execPath, [join(ROOT, `src/cli/${name}.ts`), ...args], { cwd: ROOT, env });
}

beforeAll(async () => {
  workspace = await createWorkspace();
  const answers = ['--name', 'Quellauer Zitate', '--language', 'de', '--yes'];
  told = (await runScript('init', [workspace.content, ...answers])).stdout;
  // It throws where the exit code is not 0.
  checked = (await runScript('check', ['--format', 'json'])).stdout;
  // Refused before anything is rendered: no second build.
  refused = await runBuild(workspace, { env: { CI: 'true' } });
  await changeContent(workspace, {
    'articles/entwurf.md': '---\ntitle: Flut\ndate: 2026-01-05\ndraft: true\n---\n\nEs regnet.\n',
    'articles/wartet.md':
      '---\ntitle: Ebbe\ndate: 2026-01-05\npublish: 2026-12-02\n---\n\nEs regnet.\n',
  });
  const env = { PREVIEW: '1', BUILD_DATE: '2026-12-01', MESSAGES: 'de' };
  built = await buildOrThrow(workspace, { env });
}, 120_000);

afterAll(() => removeWorkspace(workspace));

test('the workflow names where O-Ton comes from, and init tells where that is only supposed', async () => {
  const workflow = join(workspace.content, '.github/workflows/publish.yml');
  const { origin, isKnown } = await findSoftware();
  expect(await readFile(workflow, 'utf8')).toContain(`  O_TON_REPOSITORY: ${origin}\n`);
  expect(/change O_TON_REPOSITORY in .*\n$/u.test(told)).toBe(!isKnown);
});

test('the build ends in the language of the site, and says that it is for a look', () => {
  const lines = built.output.split('\n');
  const at = lines.findIndex((line) => /^\d+ Dateien, \d+ MB; /u.test(line));
  const told = lines.slice(at, at + 3).map((line) => line.replace(/ \d+,\d s/u, ' … s'));
  expect(told).toEqual([
    expect.stringMatching(/^\d+ Dateien, \d MB; jeder bekannte Hoster nimmt die Website an\.$/u),
    `${workspace.out} ist gebaut, in … s: 3 Artikel, 1 Akteur, 1 Begriff, 0 Orte.`,
    'Die Website ist nur zum Ansehen: Jede Seite sagt Suchmaschinen, dass sie nicht gefunden werden soll. Bitte nicht veröffentlichen.',
  ]);
});

test('what is not published yet is marked on its page and in lists', async () => {
  const readMarks = async (page: string): Promise<string[]> =>
    (await readFile(join(workspace.out, page), 'utf8')).match(
      /(?<=<b[^>]*>)(?:Entwurf|Erscheint am [^<]+)(?=<)/gu,
    ) ?? [];
  expect(await readMarks('articles/entwurf/index.html')).toEqual(['Entwurf']);
  expect(await readMarks('articles/wartet/index.html')).toEqual(['Erscheint am 2. Dezember 2026']);
  expect(await readMarks('articles/beispiel/index.html')).toEqual([]);
  expect((await readMarks('articles/index.html')).sort()).toEqual([
    'Entwurf',
    'Erscheint am 2. Dezember 2026',
  ]);
});

test('a folder that init made has nothing wrong but its legal pages', () => {
  const { findings } = JSON.parse(checked) as {
    readonly findings: readonly { readonly rule: string; readonly severity: string }[];
  };
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toContain('unfilled-page');
});

test('its site has its own name, its one language, and is for a look', async () => {
  const page = await readFile(join(workspace.out, 'index.html'), 'utf8');
  expect(/<title>([^<]*)<\/title>/u.exec(page)?.[1]).toContain('Quellauer Zitate');
  expect(page).not.toContain('/en/');
  expect(page).toMatch(/<meta name="robots" content="noindex/u);
  expect(/<header[\s>].*?<\/header>/su.exec(page)?.[0]).toContain('Quellauer Zitate');
  expect(/<header[\s>].*?<\/header>/su.exec(page)?.[0]).not.toContain('O-Ton');
  await expect(readFile(join(workspace.out, 'en/index.html'))).rejects.toThrow('ENOENT');
});

test('it is not published before its legal pages are filled in', () => {
  expect(refused.exitCode).toBe(1);
  expect(refused.output).toMatch(/pages\/impressum\.md:\d+:\d+ error: .*\[unfilled-page\]/u);
  expect(refused.output).toContain('nothing was built');
});
