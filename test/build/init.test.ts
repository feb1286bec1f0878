import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMPILE_CACHE } from '../compile-cache.ts';
import type { BuildResult, Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace, ROOT, runBuild } from './run-build.ts';

const run = promisify(execFile);

let workspace: Workspace;
let told: string;
let checked: string;
let refused: BuildResult;

function runScript(name: string, args: readonly string[]): Promise<{ readonly stdout: string }> {
  const env = { PATH: process.env['PATH'], ...COMPILE_CACHE, CONTENT_DIR: workspace.content };
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
  await buildOrThrow(workspace, { env: { PREVIEW: '1' } });
}, 120_000);

afterAll(() => removeWorkspace(workspace));

test('init tells of the one gap that no check finds', async () => {
  const workflow = join(workspace.content, '.github/workflows/publish.yml');
  expect(await readFile(workflow, 'utf8')).toContain(': OWNER/');
  expect(told).toMatch(/In \.github\/workflows\/publish\.yml .* in place of OWNER\.\n$/u);
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
