import { describe, expect, test } from 'vitest';
import { createGitFolder } from './git-folder.ts';
import {
  accept,
  add,
  begin,
  branch,
  DAY,
  ENTRIES,
  FILES,
  LEDGER,
  ledger,
  readEntries,
  readWords,
  setUpDriver,
} from './ledger-branches.ts';
import { runCommand } from './run-command.ts';

const MINUTE = 60_000;
/** What is told of three articles whose every address is written down. */
const CLEAN = {
  exitCode: 0,
  out: `${LEDGER}: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n`,
  err: '',
};

describe('two branches that each add an article, both last in order', { timeout: MINUTE }, () => {
  test('conflict; the markers are a finding, and resolve keeps the records of both', async () => {
    const own = await begin();
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    expect(await own.git('merge', 'zweig')).toContain(
      `CONFLICT (content): Merge conflict in ${LEDGER}`,
    );
    const checked = await runCommand(own.folder, 'check');
    expect(checked.exitCode).toBe(1);
    expect(checked.out).toContain(`  ${ENTRIES}:3:1 Two branches met here and were not merged.\n`);
    expect(checked.out).toContain(
      `${LEDGER}:5:1 Two branches met here and were not merged.\n      npm run ledger shows what both bring; npm run ledger -- resolve keeps it`,
    );
    expect(checked.out).not.toContain('[no-ledger]');
    const refused = await accept(own.folder);
    expect([refused.exitCode, refused.err]).toEqual([
      1,
      expect.stringContaining('npm run ledger -- resolve keeps it'),
    ]);
    const shown = await ledger(own.folder);
    expect([shown.exitCode, shown.out]).toEqual([
      1,
      `${LEDGER}:5:1 Two branches met and were not merged.\nHEAD brings 1 record, zweig 1 record; all of them stay.\n${ENTRIES}:3:1 Two branches met and were not merged.\nHEAD brings 1 record, zweig 1 record; all of them stay.\n\nNothing is doubtful: npm run ledger -- resolve writes it.\n`,
    ]);
    expect(await own.read(LEDGER)).toContain('<<<<<<< HEAD');
    const resolved = await ledger(own.folder, 'resolve');
    expect([resolved.exitCode, resolved.out]).toEqual([
      0,
      `${LEDGER} and ${ENTRIES} are merged. Next: git add ${LEDGER} ${ENTRIES}, then npm run ledger.\n`,
    ]);
    expect(await readWords(own)).toEqual([
      'flut: Der Deich hält bis morgen',
      'sturm: Wir bleiben alle hier',
      'tide: Die Flut kommt am Abend',
    ]);
    expect(await readEntries(own)).toEqual([
      'article flut',
      'article sturm',
      'article tide',
      'actor ada-berg',
    ]);
    expect(await ledger(own.folder)).toEqual(CLEAN);
  });

  test('give sound JSON when the lines of both are kept by hand', async () => {
    const own = await begin();
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    await own.git('merge', 'zweig');
    for (const file of [LEDGER, ENTRIES]) {
      const text = await own.read(file);
      await own.write(file, text.replace(/^(?:<{7}|={7}|>{7}).*\n/gmu, ''));
    }
    expect(await ledger(own.folder)).toEqual(CLEAN);
  });

  test('are merged by the driver, which is set up by the line that the command tells', async () => {
    const own = await begin();
    await setUpDriver(own);
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    expect(await own.git('merge', '--no-edit', 'zweig')).not.toContain('CONFLICT');
    expect(await readWords(own)).toHaveLength(3);
    expect(await readEntries(own)).toHaveLength(4);
    expect(await ledger(own.folder)).toEqual(CLEAN);
  });
});

describe('a ledger of before, whose last line has no comma', { timeout: MINUTE }, () => {
  const OLD = (...records: readonly string[]): string =>
    `{\n"version": 2,\n"quotes": {\n${records.join(',\n')}\n}\n}\n`;
  const record = (id: string, article: string, text: string): string =>
    `"q-${id.repeat(8)}": {"article":"${article}","text":"${text}","firstSeen":"${DAY}"}`;
  const A = record('a', 'flut', 'Ja');

  test('is merged with markers, whichever branch has a line that ends it', async () => {
    const own = await createGitFolder({ ...FILES, [LEDGER]: OLD(A) });
    await branch(own, {
      main: () => own.write(LEDGER, OLD(A, record('b', 'sturm', 'Nein'))),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    await own.git('merge', 'zweig');
    expect((await ledger(own.folder, 'resolve')).exitCode).toBe(0);
    expect(await readWords(own)).toEqual([
      'flut: Der Deich hält bis morgen',
      'flut: Ja',
      'sturm: Nein',
      'tide: Die Flut kommt am Abend',
    ]);
  });

  test('is mended where a hand kept both lines and no comma', async () => {
    const own = await createGitFolder({
      ...FILES,
      [LEDGER]: OLD(A).replace('\n}\n}', `\n${record('b', 'sturm', 'Nein')},\n}\n}`),
    });
    expect((await runCommand(own.folder, 'check')).out).toContain(
      'The ledger is no JSON.\n      Only commas at the ends of lines are wrong: npm run ledger -- resolve corrects them.',
    );
    expect((await ledger(own.folder, 'resolve')).exitCode).toBe(0);
    expect(await readWords(own)).toEqual(['flut: Ja', 'sturm: Nein']);
  });
});

describe('the driver', { timeout: MINUTE }, () => {
  test('leaves the lines of both sides between markers where the software is not there any more', async () => {
    const own = await begin();
    await setUpDriver(own);
    const driver = await own.git('config', 'merge.o-ton-ledger.driver');
    await own.git(
      'config',
      'merge.o-ton-ledger.driver',
      driver.trim().replaceAll('ledger.ts', 'gone.ts'),
    );
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    expect(await own.git('merge', 'zweig')).toContain('CONFLICT');
    expect((await ledger(own.folder, 'resolve')).exitCode).toBe(0);
    expect(await readWords(own)).toHaveLength(3);
    expect(await readEntries(own)).toHaveLength(4);
  });

  test('keeps an address that one branch took back, while the other goes on', async () => {
    const own = await begin();
    await setUpDriver(own);
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: async () => {
        await own.git('rm', '--quiet', 'content/articles/flut.md');
        await own.write(LEDGER, (await own.read(LEDGER)).replace(/^"q-.*\n/mu, ''));
      },
    });
    await own.git('merge', '--no-edit', 'zweig');
    expect(await readWords(own)).toHaveLength(2);
    const shown = await ledger(own.folder);
    expect(shown.out).toContain('flut: 1 lost\n');
    expect(shown.out).toContain('The article flut is gone');
  });
});

describe('what a commit took out', { timeout: MINUTE }, () => {
  const STORM = 'content/articles/sturm.md';
  const start = async () => {
    const own = await begin();
    await add(own, 'sturm', 'Wir bleiben alle hier')();
    await own.commit('Add sturm');
    const [, id = ''] =
      /"(q-[a-z2-7]{8})": \{"article":"sturm"/u.exec(await own.read(LEDGER)) ?? [];
    return { own, id };
  };

  test('with an article and the ledger is told, an error in a CI, and its address comes back with restore', async () => {
    const { own, id } = await start();
    await own.git('revert', '--no-edit', 'HEAD');
    expect(await readWords(own)).toHaveLength(1);
    const shown = await ledger(own.folder);
    expect(shown.err).toMatch(
      new RegExp(
        `lacks what stood in it: 1 issued address \\(${id}\\), until the commit [\\da-f]+\\. Their pages go away\\.`,
        'u',
      ),
    );
    expect(shown.err).toMatch(
      /lacks what stood in it: 1 issued address \(article\/sturm\), until the commit [\da-f]+\. What has no file loses its page\./u,
    );
    expect((await runCommand(own.folder, 'check')).exitCode).toBe(0);
    expect((await runCommand(own.folder, 'check', [], { CI: 'true' })).exitCode).toBe(1);
    const restored = await ledger(own.folder, 'restore');
    expect([restored.exitCode, restored.out]).toEqual([
      0,
      `${LEDGER}: 1 record put back.\n${ENTRIES}: 1 record put back.\n`,
    ]);
    const after = await ledger(own.folder);
    expect([after.err, after.out]).toEqual([
      '',
      expect.stringContaining(`sturm: 1 lost\n  lost ${id} `),
    ]);
    expect((await ledger(own.folder, 'restore')).out).toBe(`${LEDGER}: 0 records put back.\n`);
  });

  test('with an article alone is lost, with the command that says why', async () => {
    const { own, id } = await start();
    await own.git('rm', '--quiet', STORM);
    await own.commit('Take sturm back');
    const { out, err } = await ledger(own.folder);
    expect([err, out]).toEqual(['', expect.stringContaining(`sturm: 1 lost\n  lost ${id} `)]);
    expect(out).toContain('sturm is gone: retire --article sturm --reason "…" says so of 1 quote.');
  });

  test('is told where a merge kept the ledger of one side alone', async () => {
    const own = await begin();
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    await own.git('merge', 'zweig');
    await own.git('checkout', '--ours', '--', LEDGER, ENTRIES);
    await own.commit('Merge zweig');
    const shown = await ledger(own.folder);
    expect(shown.err).toContain('lacks what stood in it: 1 issued address');
    expect((await ledger(own.folder, 'restore')).out).toContain('1 record put back.');
    expect((await ledger(own.folder)).out).toContain('3 quotes as known, 0 new');
  });
});
