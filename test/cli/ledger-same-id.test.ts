import { describe, expect, test } from 'vitest';
import type { GitFolder } from './git-folder.ts';
import {
  accept,
  add,
  begin,
  branch,
  LEDGER,
  ledger,
  setUpDriver,
  toArticle,
} from './ledger-branches.ts';
import { runCommand } from './run-command.ts';

const MINUTE = 60_000;

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
