import { describe, expect, test } from 'vitest';
import { createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const ARTICLE =
  '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n„Wir bleiben hier“, sagte Uwe Lindner. Ada Berg schwieg.\n';
const ADA = '---\nname: Ada Berg\nkind: person\n---\n';

describe('check', { timeout: MINUTE }, () => {
  test.each([['--help'], ['-h']])('%s says what it does', async (flag) => {
    const { exitCode, out, err } = await runCommand(await createFolder({}), 'check', [flag]);
    expect([exitCode, out.startsWith('Usage: npm run check\n'), err]).toEqual([0, true, '']);
  });

  test.each([[['content']], [['--frob', 'x']]])('refuses %j', async (args) => {
    const { exitCode, out, err } = await runCommand(await createFolder({}), 'check', args);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toMatch(/^“[^”]+” is not understood\.\n\nUsage: npm run check\n/u);
  });

  test('tells a folder that is not there', async () => {
    const { exitCode, out } = await runCommand(await createFolder({}), 'check', [], {
      CONTENT_DIR: 'no',
    });
    expect([exitCode, out.split('\n')[0], out.trim().split('\n').at(-1)]).toEqual([
      1,
      'no:1:1 error: There is no such folder. [bad-setting]',
      'no: 0 articles, 1 error, 0 warnings, 0 notes.',
    ]);
  });

  test('lists notes by section, ends with 0 and changes nothing', async () => {
    const files = {
      'content/articles/flut.md': ARTICLE,
      'content/actors/bo-tal.md': ADA.replace('Ada Berg', 'Bo Tal'),
    };
    const folder = await createFolder(files);
    const { exitCode, out, err } = await runCommand(folder, 'check');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toBe(
      [
        'Speakers who are not in the registry (1)',
        'content/articles/flut.md:6:1 note: “Uwe Lindner” speaks once and is not in the registry. [unknown-speaker]',
        '    Add content/actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
        '',
        'Names that are in no entry (1)',
        'content/articles/flut.md:6:40 note: “Ada Berg” is named once and is not in the registry. [unknown-name]',
        '    Add content/actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
        '',
        'Entries that no article names (1)',
        'content/actors/bo-tal.md:2:7 note: No article names the actor bo-tal. [unused-entry]',
        '    Add the form that articles use as an alias, or leave it for articles to come.',
        '',
        'content: 1 article, 0 errors, 0 warnings, 3 notes.',
        '',
      ].join('\n'),
    );
    expect(await readFiles(folder)).toEqual(files);
  });

  test('ends with 1 where there is an error, and lists the notes besides', async () => {
    const folder = await createFolder({
      'site/articles/flut.md': ARTICLE,
      'site/actors/ada-berg.md': ADA.replace('person', 'human'),
      'site/actors/bo-tal.md': '---\nname: Bo Tal\nkind: person\ndraft: true\n---\n',
    });
    const { exitCode, out } = await runCommand(folder, 'check', [], { CONTENT_DIR: 'site' });
    expect(exitCode).toBe(1);
    expect(out).toMatch(/^site\/actors\/ada-berg\.md:3:7 error: /u);
    expect(out).toContain(
      'site/actors/bo-tal.md:4:8 warning: bo-tal is a draft; its page says so. [draft-entry]',
    );
    expect(out).toContain('Speakers who are not in the registry (1)\n');
    expect(out).toMatch(/\nsite: 1 article, 1 error, 1 warning, \d+ notes\.\n$/u);
  });

  test('lists no notes where an article cannot be parsed', async () => {
    const folder = await createFolder({
      'content/articles/flut.mdx': ARTICLE.replace('Ada Berg', '<Box>'),
      'content/actors/ada-berg.md': ADA,
    });
    const { exitCode, out, err } = await runCommand(folder, 'check');
    expect([exitCode, err]).toEqual([1, '']);
    expect(out).toContain('[broken-markdown]');
    expect(out).toMatch(/\ncontent: 1 article, 1 error, 0 warnings, 0 notes\.\n$/u);
  });
});
