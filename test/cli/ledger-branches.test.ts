import { describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import type { GitFolder } from './git-folder.ts';
import { createGitFolder } from './git-folder.ts';
import type { CommandResult } from './run-command.ts';
import { runCommand } from './run-command.ts';

const MINUTE = 60_000;
const LEDGER = 'content/quotes.lock.json';
const DAY = '2024-05-01';

const toArticle = (title: string, ...words: readonly string[]): string =>
  `---\ntitle: ${title}\ndate: 2022-02-02\n---\n\n${words.map((one) => `„${one}“, sagte Ada Berg.`).join('\n\n')}\n`;

const FILES = {
  'content/actors/ada-berg.md': '---\nname: Ada Berg\nkind: person\n---\n',
  'content/site.yml': 'site: https://o-ton.example\n',
  'content/articles/flut.md': toArticle('Flut', 'Der Deich hält bis morgen'),
};

const ledger = (folder: string, ...args: readonly string[]): Promise<CommandResult> =>
  runCommand(folder, 'ledger', args);
const accept = (folder: string, day = DAY): Promise<CommandResult> =>
  ledger(folder, 'accept', '--date', day);

/** A repository whose ledger has the quote of one article. */
async function begin(): Promise<GitFolder> {
  const own = await createGitFolder(FILES);
  await accept(own.folder);
  await own.commit('Begin the ledger');
  return own;
}

/** On each branch a change to the content that the ledger takes up; leaves `main` checked out. */
async function branch(
  own: GitFolder,
  changes: Readonly<Record<'main' | 'zweig', () => Promise<unknown>>>,
): Promise<void> {
  for (const name of ['zweig', 'main'] as const) {
    if (name === 'zweig') await own.git('checkout', '--quiet', '-b', name);
    else await own.git('checkout', '--quiet', name);
    await changes[name]();
    await own.commit(`Change ${name}`);
  }
}

/** An article more, accepted. */
const add =
  (own: GitFolder, id: string, ...words: readonly string[]) =>
  async (): Promise<void> => {
    await own.write(`content/articles/${id}.md`, toArticle(id, ...words));
    await accept(own.folder);
  };

/** The words of each record, by article; throws for a ledger that is not sound. */
async function readWords({ read }: GitFolder): Promise<string[]> {
  const parsed = parseLedger(await read(LEDGER), LEDGER);
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return [...parsed.quotes.values()].map(({ article, text }) => `${article}: ${text}`).sort();
}

const setUpDriver = async (own: GitFolder): Promise<void> => {
  const { out } = await ledger(own.folder, 'driver');
  const [, driver = ''] = /^git config merge\.o-ton-ledger\.driver '(.*)'$/mu.exec(out) ?? [];
  await own.git('config', 'merge.o-ton-ledger.driver', driver);
  const attributes = out.split('\n').find((line) => line.endsWith(' merge=o-ton-ledger')) ?? '';
  await own.write('.gitattributes', `${attributes}\n`);
  await own.commit('Ask the driver');
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
    expect(checked.out).toContain(
      `${LEDGER}:5:1 Two branches met here and were not merged.\n      npm run ledger shows what both bring; npm run ledger -- resolve keeps it`,
    );
    const refused = await accept(own.folder);
    expect([refused.exitCode, refused.err]).toEqual([
      1,
      expect.stringContaining('npm run ledger -- resolve keeps it'),
    ]);
    const shown = await ledger(own.folder);
    expect([shown.exitCode, shown.out]).toEqual([
      1,
      `${LEDGER}:5:1 Two branches met and were not merged.\nHEAD brings 1 record, zweig 1 record; all of them stay.\n\nNothing is doubtful: npm run ledger -- resolve writes it.\n`,
    ]);
    expect(await own.read(LEDGER)).toContain('<<<<<<< HEAD');
    const resolved = await ledger(own.folder, 'resolve');
    expect([resolved.exitCode, resolved.out]).toEqual([
      0,
      `${LEDGER} is merged. Next: git add ${LEDGER}, then npm run ledger.\n`,
    ]);
    expect(await readWords(own)).toEqual([
      'flut: Der Deich hält bis morgen',
      'sturm: Wir bleiben alle hier',
      'tide: Die Flut kommt am Abend',
    ]);
    expect((await ledger(own.folder)).out).toBe(
      `${LEDGER}: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n`,
    );
  });

  test('give sound JSON when the lines of both are kept by hand', async () => {
    const own = await begin();
    await branch(own, {
      main: add(own, 'sturm', 'Wir bleiben alle hier'),
      zweig: add(own, 'tide', 'Die Flut kommt am Abend'),
    });
    await own.git('merge', 'zweig');
    const text = await own.read(LEDGER);
    await own.write(LEDGER, text.replace(/^(?:<{7}|={7}|>{7}).*\n/gmu, ''));
    expect((await ledger(own.folder)).out).toBe(
      `${LEDGER}: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n`,
    );
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
    expect((await ledger(own.folder)).out).toContain('3 quotes as known, 0 new');
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

describe('the same statement corrected on both branches', { timeout: MINUTE }, () => {
  const correct = (own: GitFolder, words: string, day: string) => async (): Promise<void> => {
    await own.write('content/articles/flut.md', toArticle('Flut', words));
    await accept(own.folder, day);
  };
  const START = async (withDriver: boolean): Promise<GitFolder> => {
    const own = await begin();
    if (withDriver) await setUpDriver(own);
    await branch(own, {
      main: async () => {
        await correct(own, 'Der Deich hält bis Montag', '2024-05-02')();
        await add(own, 'sturm', 'Wir bleiben alle hier')();
      },
      zweig: async () => {
        await correct(own, 'Der Deich hält bis Freitag', '2024-05-03')();
        await add(own, 'tide', 'Die Flut kommt am Abend')();
      },
    });
    expect(await own.git('merge', 'zweig')).toContain(`Merge conflict in ${LEDGER}`);
    return own;
  };

  test.each([
    ['without the driver', false, 'HEAD', 'zweig'],
    ['with the driver', true, 'ours', 'theirs'],
  ])(
    'is asked, shows both, and publishes nothing before: %s',
    async (_, withDriver, ours, theirs) => {
      const own = await START(withDriver);
      const shown = await ledger(own.folder);
      const [id = ''] = /q-[a-z2-7]{8}/u.exec(shown.out) ?? [];
      expect(shown.exitCode).toBe(1);
      expect(shown.out.split('\n\n')[1]).toBe(
        [
          'Changed by both (1)',
          `${id} (flut)`,
          `  =ours    ${ours}: “Der Deich hält bis Montag” (flut); ada-berg; before 2024-05-02: “Der Deich hält bis morgen”`,
          `  =theirs  ${theirs}: “Der Deich hält bis Freitag” (flut); ada-berg; before 2024-05-03: “Der Deich hält bis morgen”`,
          `  npm run ledger -- resolve ${id}=ours    as ${ours} has it`,
          `  npm run ledger -- resolve ${id}=theirs    as ${theirs} has it\n`,
        ].join('\n'),
      );
      const before = await own.read(LEDGER);
      const open = await ledger(own.folder, 'resolve');
      expect([open.exitCode, open.err]).toEqual([
        1,
        expect.stringContaining('Nothing was written.'),
      ]);
      expect(await own.read(LEDGER)).toBe(before);
      // The markers in the article are an error of their own.
      expect((await runCommand(own.folder, 'check')).out).toContain('[conflict-marker]');
      await own.write('content/articles/flut.md', toArticle('Flut', 'Der Deich hält bis Freitag'));
      expect((await ledger(own.folder, 'resolve', `${id}=theirs`)).exitCode).toBe(0);
      expect((await ledger(own.folder)).out).toBe(
        `${LEDGER}: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n`,
      );
      expect(await own.read(LEDGER)).toContain(
        '"history":[{"date":"2024-05-03","kind":"changed","text":"Der Deich hält bis morgen"}]',
      );
    },
  );

  test('is refused an answer about what nobody asked, and a word that is no side', async () => {
    const own = await START(false);
    const odd = await ledger(own.folder, 'resolve', 'q-zzzzzzzz=ours');
    expect([odd.exitCode, odd.err]).toEqual([
      1,
      'q-zzzzzzzz is not doubtful, so there is nothing to choose. npm run ledger shows what is. Nothing was written.\n',
    ]);
    expect((await ledger(own.folder, 'resolve', 'q-zzzzzzzz=mine')).exitCode).toBe(2);
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
    expect(shown.out).toContain('Lost (1)');
  });
});
