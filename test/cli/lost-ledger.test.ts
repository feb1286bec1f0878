import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runLedger } from '../../src/cli/ledger-command.ts';
import { formatMark } from '../../src/output/mark.ts';
import type { GitFolder } from './git-folder.ts';
import { createGitFolder } from './git-folder.ts';
import { callCommand, createFolder, readFiles, runCommand } from './run-command.ts';

const MINUTE = 60_000;
const LEDGER = 'content/quotes.lock.json';
const ENTRIES = 'content/entries.lock.jsonl';
const STORM =
  '---\ntitle: Sturm\ndate: 2022-02-02\n---\n\n„Wir bleiben alle hier“, sagte Ada Berg.\n';
const FILES = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/site.yml': 'site: https://o-ton.example\n',
  'content/articles/flut.md':
    '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n„Der Deich hält bis morgen“, sagte Ada Berg.\n',
};
const BEGIN = 'To begin a new one all the same: npm run ledger -- accept --begin.';
const DIES = 'Without it they die, and what was withdrawn no longer is.';

/** A repository whose ledger has one record, committed. */
async function begin(): Promise<GitFolder> {
  const own = await createGitFolder(FILES);
  await runCommand(own.folder, 'ledger', ['accept', '--date', '2024-05-01']);
  await own.commit('Begin the ledger');
  return own;
}

describe('a ledger that Git knows and that is not there', { timeout: MINUTE }, () => {
  test('is asked about before a new one begins, and comes back with the command', async () => {
    const own = await begin();
    const before = await own.read(LEDGER);
    await rm(join(own.folder, LEDGER));
    const told = `${LEDGER}:1:1 error: The ledger is lost: in Git (HEAD) it has 1 issued address. ${DIES} [lost-ledger]\n    git -C content restore --source=HEAD quotes.lock.json brings it back. ${BEGIN}\n`;
    for (const args of [[], ['accept']]) {
      const { exitCode, out, err } = await runCommand(own.folder, 'ledger', args);
      expect([exitCode, out, err]).toEqual([1, '', told]);
    }
    const refused = await callCommand(own.folder, runLedger, ['accept'], { answer: 'no' });
    expect([refused.exitCode, refused.out]).toEqual([
      1,
      'Begin a new ledger? The issued addresses die with that. (yes/no) [no] ',
    ]);
    expect(await readFiles(own.folder)).not.toHaveProperty(LEDGER);
    for (const CI of ['', 'true']) {
      const checked = await runCommand(own.folder, 'check', [], { CI });
      expect(checked.exitCode).toBe(1);
      expect(checked.out).toContain('error: The ledger is lost [lost-ledger] (1)');
      expect(checked.out).not.toContain('no-ledger');
    }
    await own.git('-C', 'content', 'restore', '--source=HEAD', 'quotes.lock.json');
    expect(await own.read(LEDGER)).toBe(before);
    expect((await runCommand(own.folder, 'check', [], { CI: 'true' })).exitCode).toBe(0);
  });

  test('stays behind where other content took the place of all: a new one begins once, and nothing of the old is asked of', async () => {
    const own = await begin();
    for (const file of [LEDGER, ENTRIES, 'content/articles/flut.md'])
      await rm(join(own.folder, file));
    await own.write('content/articles/sturm.md', STORM);
    await runCommand(own.folder, 'ledger', ['accept', '--begin', '--date', '2024-05-02']);
    await own.commit('Own content');
    const { exitCode, out } = await runCommand(own.folder, 'check', [], { CI: 'true' });
    expect([exitCode, out.includes('lost-')]).toEqual([0, false]);
  });

  test('may be one whose deletion was committed', async () => {
    const own = await begin();
    const before = await own.read(LEDGER);
    await rm(join(own.folder, LEDGER));
    await own.commit('Tidy up');
    await own.write('content/articles/ebbe.md', FILES['content/articles/flut.md']);
    await own.commit('Go on');
    const { exitCode, err } = await runCommand(own.folder, 'ledger', ['accept']);
    const [, command = ''] = /^ {4}(git .*?) brings it back/mu.exec(err) ?? [];
    expect([exitCode, command]).toEqual([1, expect.stringMatching(/--source=[\da-f]+~1 /u)]);
    await own.git(...command.split(' ').slice(1));
    expect(await own.read(LEDGER)).toBe(before);
  });

  test.each([
    ['at the terminal', [], 'yes'],
    ['on the command line', ['--begin'], undefined],
  ])('is begun anew where somebody says so %s', async (_, args, answer) => {
    const own = await begin();
    await rm(join(own.folder, LEDGER));
    const given = answer === undefined ? {} : { answer };
    const { exitCode } = await callCommand(own.folder, runLedger, ['accept', ...args], given);
    expect(exitCode).toBe(0);
    expect(await own.read(LEDGER)).toContain('Der Deich hält bis morgen');
    expect((await runCommand(own.folder, 'ledger')).exitCode).toBe(0);
  });

  test('is none where the folder moved with it', async () => {
    const own = await begin();
    await own.git('mv', 'content', 'texte');
    await own.commit('Move');
    const { exitCode, out } = await runCommand(own.folder, 'ledger', [], { CONTENT_DIR: 'texte' });
    expect([exitCode, out]).toEqual([
      0,
      'texte/quotes.lock.json: 1 quote as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n',
    ]);
  });
});

describe('a ledger of entries that Git knows and that is not there', { timeout: MINUTE }, () => {
  test('is asked about before a new one begins, and comes back with the command', async () => {
    const own = await begin();
    const before = await own.read(ENTRIES);
    await rm(join(own.folder, ENTRIES));
    const refused = await runCommand(own.folder, 'ledger', ['accept']);
    expect(refused).toEqual({
      exitCode: 1,
      out: '',
      err: `${ENTRIES}:1:1 error: The ledger of articles, actors, terms and places is lost: in Git (HEAD) it has 2 issued addresses. Without it those die whose file is gone or has another name. [lost-ledger]\n    git -C content restore --source=HEAD entries.lock.jsonl brings it back. ${BEGIN}\n`,
    });
    expect((await runCommand(own.folder, 'check')).exitCode).toBe(1);
    await own.git('-C', 'content', 'restore', '--source=HEAD', 'entries.lock.jsonl');
    expect(await own.read(ENTRIES)).toBe(before);
    expect((await runCommand(own.folder, 'check', [], { CI: 'true' })).exitCode).toBe(0);
  });

  test('is told together with the other one, and begun anew with it', async () => {
    const own = await begin();
    await rm(join(own.folder, ENTRIES));
    await rm(join(own.folder, LEDGER));
    const { err } = await runCommand(own.folder, 'ledger', ['accept']);
    expect(err.match(/restore --source=HEAD \S+/gu)).toEqual([
      'restore --source=HEAD entries.lock.jsonl',
      'restore --source=HEAD quotes.lock.json',
    ]);
    expect((await runCommand(own.folder, 'ledger', ['accept', '--begin'])).exitCode).toBe(0);
    expect(await readFiles(own.folder)).toHaveProperty([ENTRIES]);
  });
});

test(
  'restore leaves the ids as they were written where an actor and an article got other names',
  async () => {
    const own = await begin();
    await own.write('content/articles/ebbe.md', STORM.replace('Sturm', 'Ebbe'));
    await runCommand(own.folder, 'ledger', ['accept', '--date', '2024-05-01']);
    await own.commit('Add ebbe');
    await own.git('mv', 'content/actors/ada-berg.md', 'content/actors/berg-ada.md');
    await own.git('mv', 'content/articles/flut.md', 'content/articles/hochwasser.md');
    const text = await own.read(LEDGER);
    const entries = await own.read(ENTRIES);
    // Taken out of both files, and the renames are not written down.
    await own.write(LEDGER, text.replace(/^"q-[^"]+": \{"article":"ebbe".*\n/mu, ''));
    await own.write(ENTRIES, entries.replace(/^.*"id":"ebbe".*\n/mu, ''));
    await own.commit('Rename, and lose a line');
    const { exitCode, out } = await runCommand(own.folder, 'ledger', ['restore']);
    expect([exitCode, out]).toEqual([
      0,
      `${LEDGER}: 1 record put back.\n${ENTRIES}: 1 record put back.\n`,
    ]);
    expect(await own.read(LEDGER)).toBe(text);
    expect(await own.read(ENTRIES)).toBe(entries);
  },
  MINUTE,
);

describe('without Git', { timeout: MINUTE }, () => {
  const mark = (...articles: readonly string[]): string =>
    formatMark(
      articles.map((id) => `articles/${id}/index.html`),
      7,
    );

  test('the mark of the last site tells of a lost ledger', async () => {
    const folder = await createFolder({ ...FILES, 'dist/.o-ton': mark('flut') });
    const { exitCode, err } = await runCommand(folder, 'ledger', ['accept']);
    expect([exitCode, err]).toEqual([
      1,
      `${LEDGER}:1:1 error: The ledger is lost: in the last build (dist) it has 7 issued addresses. ${DIES} [lost-ledger]\n    Bring quotes.lock.json back from version control or a backup. ${BEGIN}\n`,
    ]);
  });

  test('a site of another content in the same folder tells of none, nor one without a ledger', async () => {
    for (const text of [mark('sturm'), formatMark(['articles/flut/index.html'])]) {
      const folder = await createFolder({ ...FILES, 'dist/.o-ton': text });
      expect((await runCommand(folder, 'ledger', ['accept'])).exitCode).toBe(0);
    }
  });
});

test(
  'a ledger that was forgotten in a commit is told, and the addresses are those that it issued',
  async () => {
    const own = await createGitFolder(FILES);
    await runCommand(own.folder, 'ledger', ['accept', '--date', '2024-05-01']);
    const [id = ''] = /q-[a-z2-7]{8}/u.exec(await own.read(LEDGER)) ?? [];
    await own.git('clone', '--quiet', '.', 'clone');
    const clone = join(own.folder, 'clone');
    const checked = await runCommand(clone, 'check', [], { CI: 'true' });
    expect(checked.out).toContain('There is no ledger: the address of a quote changes');
    expect((await runCommand(clone, 'ledger')).out).toContain(id);
  },
  MINUTE,
);
