import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/reading/load-content.ts';
import { runCheck } from '../../src/cli/check-command.ts';
import { runSuggest } from '../../src/cli/suggest-command.ts';
import { callCommand, createFolder, readFiles } from './run-command.ts';

/** Runs `suggest` in a folder where somebody says yes to everything. */
const suggest = (folder: string, args: readonly string[] = ['--yes']) =>
  callCommand(folder, runSuggest, args, { keepsContent: true });

const MINUTE = 60_000;
const toArticle = (...speakers: readonly string[]): string =>
  `---\ntitle: Flut\ndate: 2022-02-02\n---\n\n${speakers.map((who) => `„Wir bleiben hier“, sagte ${who}.\n\n`).join('')}`;
const FLUT = {
  'content/articles/flut.md': toArticle('Uwe Lindner', 'Werftmeisterin Anna Tal', 'Anna Tal'),
};
const DRAFT = `---
# Speaks 1 time in:
# articles/flut.md:6
# Add dates to roles, sources and a profile, then remove draft.
name: Uwe Lindner
kind: person
draft: true
---
`;

describe('suggest', { timeout: MINUTE }, () => {
  test.each([['--help'], ['-h']])('%s says what it does', async (flag) => {
    const { exitCode, out, err } = await suggest(await createFolder({}), [flag]);
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
    const { exitCode, out, err } = await suggest(folder, args);
    expect([exitCode, out, err.startsWith(message)]).toEqual([2, '', true]);
    expect(err).toContain('\n\nUsage: npm run suggest');
    expect(await readFiles(folder)).toEqual(FLUT);
  });

  test('drafts a file for each unknown speaker, the most frequent first', async () => {
    const folder = await createFolder(FLUT);
    const { exitCode, out } = await suggest(folder);
    expect([exitCode, out.match(/^\S.*$/gmu)]).toEqual([
      0,
      [
        'content/actors/anna-tal.md: Anna Tal, 2 quotes',
        'content/actors/uwe-lindner.md: Uwe Lindner, 1 quote',
        '2 drafts written.',
      ],
    ]);
    expect(out).toContain('\n    # content/articles/flut.md:6\n');
    const { 'content/actors/uwe-lindner.md': draft, ...others } = await readFiles(folder);
    expect(draft).toBe(DRAFT);
    expect(others['content/actors/anna-tal.md']).toContain('roles:\n  - title: Werftmeisterin\n');
    expect(others['content/articles/flut.md']).toBe(FLUT['content/articles/flut.md']);
  });

  test('writes drafts without a fault, of which check warns and the next run says nothing', async () => {
    const folder = await createFolder(FLUT);
    await suggest(folder);
    const { findings } = await loadContent(join(folder, 'content'));
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ['draft-entry', 'content/actors/anna-tal.md'],
      ['draft-entry', 'content/actors/uwe-lindner.md'],
    ]);
    const { exitCode, out } = await callCommand(folder, runCheck, []);
    expect([exitCode, out.match(/is a draft; its page says so/gu)?.length]).toEqual([0, 2]);
    expect((await suggest(folder)).out).toBe('0 drafts.\n');
  });

  test('with --dry-run writes nothing and says the same', async () => {
    const folder = await createFolder(FLUT);
    const { exitCode, out } = await suggest(folder, ['--dry-run']);
    expect([exitCode, out.trim().split('\n').at(-1)]).toEqual([
      0,
      '2 drafts (nothing was written).',
    ]);
    expect(await readFiles(folder)).toEqual(FLUT);
  });

  test('with --most drafts no more, and says how many are left', async () => {
    const folder = await createFolder(FLUT);
    expect((await suggest(folder, ['--most', '1', '--yes'])).out).toMatch(
      /\n1 draft written; 1 more with --most 2\.\n$/u,
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
    expect((await suggest(folder)).out).toBe('0 drafts.\n');
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
    const { exitCode, out } = await suggest(folder);
    expect((await readFiles(folder))['mine.md']).toBe('mine');
    expect([exitCode, out.split('\n').slice(-3)]).toEqual([
      0,
      ['content/actors/uwe-lindner.md exists and stays as it is.', '0 drafts written.', ''],
    ]);
  });

  test('writes one file for two spellings of a name', async () => {
    const folder = await createFolder({
      'content/articles/flut.md': toArticle('Ole Sörensen', 'Ole Soerensen', 'Ole So\u0308rensen'),
    });
    const { exitCode } = await suggest(folder);
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
    const { exitCode, out, err } = await suggest(folder);
    expect([exitCode, out]).toEqual([1, '']);
    expect(err).toMatch(/\n\n1 error in content: nothing was drafted\.\n$/u);
    expect(await readFiles(folder)).toEqual(files);
  });

  test.each([
    ['y', '2 drafts written.', 3],
    ['ja', '2 drafts written.', 3],
    ['n', 'Nothing was written.', 1],
    ['', 'Nothing was written.', 1],
  ])(
    'shows the drafts and asks at a terminal, where %j is answered',
    async (answer, last, count) => {
      const folder = await createFolder(FLUT);
      const { exitCode, out } = await callCommand(folder, runSuggest, [], { answer });
      expect([exitCode, out.trim().split('] ').at(-1)]).toEqual([0, last]);
      expect(out).toContain('    name: Uwe Lindner\n');
      expect(out).toContain('Write 2 drafts in content/actors? [y/N] ');
      expect(Object.keys(await readFiles(folder))).toHaveLength(count);
    },
  );

  test('refuses to write where nobody can be asked', async () => {
    const folder = await createFolder(FLUT);
    const { exitCode, err } = await suggest(folder, []);
    expect([exitCode, err]).toEqual([
      2,
      `Content: ${folder}/content\n` +
        'Nothing was written: nobody can be asked here. Add --yes to write 2 drafts.\n',
    ]);
    expect(await readFiles(folder)).toEqual(FLUT);
  });

  test.each([
    ['„Ja“, sagte Ada Berg.', ['ada-berg']],
    ['„Ja“, sagte Bürgermeisterin Ada Berg.', ['ada-berg']],
    ['„Ja“, sagte Werftmeisterin Krahl.', ['krahl']],
    ['„Ja“, sagte Frau Krahl.', ['krahl']],
    ['„Ja“, sagte Jan van der Meer.', ['jan-van-der-meer']],
    ['„Ja“, sagte Zoran Krahl.', ['zoran-krahl']],
    ['„Ja“, teilte das HZB mit.', ['hzb']],
    ['„Ja“, sagte Uwe Tal vom Deichamt.', ['uwe-tal']],
    ['„Ja“, hieß es aus seinem Haus.', []],
    ['„Ja“, hieß es aus dem Ministerium.', []],
    ['„Ja“, sagte ein Sprecher.', []],
    ['„Ja“, sagte die Sprecherin der Polizei.', []],
    ['„Ja“, sagten Experten.', []],
    ['„Ja“, sagte der Minister.', []],
    ['„Ja“, sagte ihr Anwalt.', []],
    ['„Ja“, sagten mehrere Zeugen.', []],
    ['„Ja“, sagte Uwe Lindners Sprecher.', []],
    ['„Ja“, sagten Kieler Forscher.', []],
    ['„Ja“, sagten westliche Regierungsvertreter.', []],
    ['„Ja“, hieß es in Berichten der Polizei.', []],
    ['„Ja“, sagte er.', []],
    ['Laut einer Studie sei der Deich dicht.', []],
    ['„Ja“, sagte der Vater des Jungen.', []],
  ])('drafts names and nothing else: %s', async (text, ids) => {
    const folder = await createFolder({
      'content/articles/a.md': `---\ntitle: Flut\ndate: 2022-02-02\n---\n\n${text}\n`,
    });
    await suggest(folder);
    const files = Object.keys(await readFiles(folder)).filter((file) => file.includes('actors'));
    expect(files).toEqual(ids.map((id) => `content/actors/${id}.md`));
  });
});
