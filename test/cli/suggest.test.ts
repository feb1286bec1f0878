import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/loaders/load-content.ts';
import { createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const toArticle = (...speakers: readonly string[]): string =>
  `---\ntitle: Flut\ndate: 2022-02-02\n---\n\n${speakers.map((who) => `„Wir bleiben hier“, sagte ${who}.\n\n`).join('')}`;
const FLUT = {
  'content/articles/flut.md': toArticle('Uwe Lindner', 'Werftmeisterin Anna Tal', 'Anna Tal'),
};
const DRAFT = `---
# Speaks 1 time in:
# content/articles/flut.md:6
# Add dates to roles, sources and a profile, then remove draft.
name: Uwe Lindner
kind: person
draft: true
---
`;

describe('suggest', { timeout: MINUTE }, () => {
  test.each([['--help'], ['-h']])('%s says what it does', async (flag) => {
    const { exitCode, out, err } = await runCommand(await createFolder({}), 'suggest', [flag]);
    expect([exitCode, out.startsWith('Usage: npm run suggest'), err]).toEqual([0, true, '']);
  });

  test.each([
    [['--most', '0'], '--most wants a number from 1, not “0”.'],
    [['--most=-1'], '--most wants a number from 1, not “-1”.'],
    [['--most', '1.5'], '--most wants a number from 1, not “1.5”.'],
    [['--most', 'all'], '--most wants a number from 1, not “all”.'],
    [['--most'], "Option '--most <value>' argument missing"],
    [['--dry'], "Unknown option '--dry'"],
    [['content'], "Unexpected argument 'content'."],
  ])('refuses %j and writes nothing', async (args, message) => {
    const folder = await createFolder(FLUT);
    const { exitCode, out, err } = await runCommand(folder, 'suggest', args);
    expect([exitCode, out, err.startsWith(message)]).toEqual([2, '', true]);
    expect(err).toContain('\n\nUsage: npm run suggest');
    expect(await readFiles(folder)).toEqual(FLUT);
  });

  test('drafts a file for each unknown speaker, the most frequent first', async () => {
    const folder = await createFolder(FLUT);
    expect(await runCommand(folder, 'suggest')).toEqual({
      exitCode: 0,
      out: 'content/actors/anna-tal.md: Anna Tal, 2 quotes\ncontent/actors/uwe-lindner.md: Uwe Lindner, 1 quote\n2 drafts.\n',
      err: '',
    });
    const { 'content/actors/uwe-lindner.md': draft, ...others } = await readFiles(folder);
    expect(draft).toBe(DRAFT);
    expect(others['content/actors/anna-tal.md']).toContain('roles:\n  - title: Werftmeisterin\n');
    expect(others['content/articles/flut.md']).toBe(FLUT['content/articles/flut.md']);
  });

  test('writes drafts without a fault, of which check warns and the next run says nothing', async () => {
    const folder = await createFolder(FLUT);
    await runCommand(folder, 'suggest');
    const { findings } = await loadContent(join(folder, 'content'));
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['draft-entry', 'content/actors/anna-tal.md'],
      ['draft-entry', 'content/actors/uwe-lindner.md'],
    ]);
    const { exitCode, out } = await runCommand(folder, 'check');
    expect([exitCode, out.match(/is a draft; its page says so/gu)?.length]).toEqual([0, 2]);
    expect((await runCommand(folder, 'suggest')).out).toBe('0 drafts.\n');
  });

  test('with --dry-run writes nothing and says the same', async () => {
    const folder = await createFolder(FLUT);
    const { exitCode, out } = await runCommand(folder, 'suggest', ['--dry-run']);
    expect([exitCode, out.trim().split('\n').at(-1)]).toEqual([
      0,
      '2 drafts (nothing was written).',
    ]);
    expect(await readFiles(folder)).toEqual(FLUT);
  });

  test('with --most drafts no more, and says how many are left', async () => {
    const folder = await createFolder(FLUT);
    expect((await runCommand(folder, 'suggest', ['--most', '1'])).out).toBe(
      'content/actors/anna-tal.md: Anna Tal, 2 quotes\n1 draft; 1 more with --most 2.\n',
    );
    expect(Object.keys(await readFiles(folder))).toEqual([
      'content/actors/anna-tal.md',
      'content/articles/flut.md',
    ]);
  });

  test('leaves an entry alone that has the id, whatever its name', async () => {
    const files = {
      'content/articles/flut.md': toArticle('Uwe Lindner'),
      'content/actors/alt/uwe-lindner.md': '---\nname: U. L.\nkind: person\n---\n',
    };
    const folder = await createFolder(files);
    expect((await runCommand(folder, 'suggest')).out).toBe('0 drafts.\n');
    expect(await readFiles(folder)).toEqual(files);
  });

  test('never overwrites a file, and does not count it as a draft', async () => {
    const folder = await createFolder({
      'content/articles/flut.md': toArticle('Uwe Lindner'),
      'mine.md': 'mine',
    });
    await mkdir(join(folder, 'content/actors'));
    // The content folder passes over links, so the id looks free.
    await symlink('../../mine.md', join(folder, 'content/actors/uwe-lindner.md'));
    const { exitCode, out } = await runCommand(folder, 'suggest');
    expect((await readFiles(folder))['mine.md']).toBe('mine');
    expect([exitCode, out]).toEqual([
      0,
      'content/actors/uwe-lindner.md exists and stays as it is.\n0 drafts.\n',
    ]);
  });

  test('writes one file for two spellings of a name', async () => {
    const folder = await createFolder({
      'content/articles/flut.md': toArticle('Ole Sörensen', 'Ole Soerensen', 'Ole So\u0308rensen'),
    });
    const { exitCode } = await runCommand(folder, 'suggest');
    expect([exitCode, Object.keys(await readFiles(folder))]).toEqual([
      0,
      ['content/actors/ole-soerensen.md', 'content/articles/flut.md'],
    ]);
  });

  test.each([
    ['an error', { ...FLUT, 'content/actors/ada.md': '---\nname: Ada\n---\n' }],
    ['no content', { 'readme.txt': 'x' }],
  ])('with %s drafts nothing and ends with 1', async (_, files) => {
    const folder = await createFolder(files);
    const { exitCode, out, err } = await runCommand(folder, 'suggest');
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(/\n\n1 error in content: nothing was drafted\.\n$/u);
    expect(await readFiles(folder)).toEqual(files);
  });
});
