import { expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check-command.ts';
import { callCommand, createFolder } from './run-command.ts';

type Strings = Readonly<Record<string, string>>;

const ARTICLE = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\nDer Deich hält.\n';
const CI = { CI: 'true' };

/** Place, severity and rule of what a check finds unready in a folder with an article and these files. */
async function findUnready(files: Strings, env: Strings): Promise<string[]> {
  const folder = await createFolder({ 'content/articles/flut.md': ARTICLE, ...files });
  const { out } = await callCommand(folder, runCheck, ['--format', 'json'], { env });
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; severity: string; file: string; line: number }[];
  };
  return findings
    .filter(({ rule }) => /no-site|ignore|unfilled/u.test(rule))
    .map((one) => `${one.file}:${String(one.line)} ${one.severity} ${one.rule}`);
}

test.each([
  ['gaps in a page', 'content/pages/impressum.md', '---\ntitle: Impressum\n---\n\n[Name]\n', 5],
  ['an untouched starter', 'content/articles/neu.md', ARTICLE.replace(/Der.*/u, '[Text.]'), 6],
])('%s: an error where CI=true and nothing is only for a look', async (_, file, text, line) => {
  const files = { [file]: text };
  const env = { ...CI, SITE: 'https://quellau.example' };
  const place = `${file}:${String(line)}`;
  expect(await findUnready(files, {})).toEqual([`${place} warning unfilled-page`]);
  expect(await findUnready(files, env)).toEqual([`${place} error unfilled-page`]);
  expect(await findUnready(files, { ...env, PREVIEW: '1' })).toEqual([
    `${place} warning unfilled-page`,
  ]);
});

test('no address of the site: an error where CI=true and nobody silenced it', async () => {
  const find = (settings: string, env: Strings) =>
    findUnready({ 'content/site.yml': settings }, env);
  const SITE = { SITE: 'https://quellau.example' };
  expect(await find('name: Bote\n', {})).toEqual([]);
  expect(await find('name: Bote\n', CI)).toEqual(['content/site.yml:1 error no-site']);
  expect(await find('name: Bote\n', { ...CI, PREVIEW: '1' })).toEqual([]);
  expect(await find('name: Bote\n', { ...CI, ...SITE })).toEqual([]);
  const ignore = 'ignore:\n  - rule: no-site\n    reason: Nur im Intranet.\n';
  expect(await find(ignore, CI)).toEqual([]);
  expect(await find(ignore, {})).toEqual([]);
  expect(await find(ignore, SITE)).toEqual(['content/site.yml:2 note unused-ignore']);
});
