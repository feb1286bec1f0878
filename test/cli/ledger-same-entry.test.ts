import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { GitFolder } from './git-folder.ts';
import {
  accept,
  add,
  begin,
  branch,
  ENTRIES,
  LEDGER,
  ledger,
  readEntries,
  setUpDriver,
} from './ledger-branches.ts';
import { runCommand } from './run-command.ts';

const MINUTE = 60_000;
const ACTOR = 'content/actors/ada-berg.md';
const toActor = (alias: string): string =>
  `---\nname: Ada Berg\nkind: person\naliases: [${alias}]\n---\n`;

/** Both branches give Ada Berg another name and add an article; git could not merge that. */
async function startConflict(withDriver: boolean): Promise<GitFolder> {
  const own = await begin();
  if (withDriver) await setUpDriver(own);
  const change = (alias: string, id: string, words: string) => async (): Promise<void> => {
    await own.write(ACTOR, toActor(alias));
    await add(own, id, words)();
  };
  await branch(own, {
    main: change('Frau Berg', 'sturm', 'Wir bleiben alle hier'),
    zweig: change('A. Berg', 'tide', 'Die Flut kommt am Abend'),
  });
  expect(await own.git('merge', 'zweig')).toContain(`Merge conflict in ${ENTRIES}`);
  return own;
}

describe('the same actor changed on both branches', { timeout: MINUTE }, () => {
  test.each([
    ['without the driver', false, 'HEAD', 'zweig'],
    ['with the driver', true, 'ours', 'theirs'],
  ])('is asked, and both files are written at once: %s', async (_, withDriver, ours, theirs) => {
    const own = await startConflict(withDriver);
    const shown = await ledger(own.folder);
    expect(shown.exitCode).toBe(1);
    expect(shown.out).toContain(
      [
        'Changed by both (1)',
        'The actor ada-berg',
        `  =ours    ${ours}: “Ada Berg”; also “Frau Berg”`,
        `  =theirs  ${theirs}: “Ada Berg”; also “A. Berg”`,
        `  npm run ledger -- resolve actor/ada-berg=ours    as ${ours} has it`,
        `  npm run ledger -- resolve actor/ada-berg=theirs    as ${theirs} has it\n`,
      ].join('\n'),
    );
    const before = [await own.read(LEDGER), await own.read(ENTRIES)];
    const open = await ledger(own.folder, 'resolve');
    expect([open.exitCode, open.err]).toEqual([1, expect.stringContaining('Nothing was written.')]);
    expect([await own.read(LEDGER), await own.read(ENTRIES)]).toEqual(before);
    expect((await runCommand(own.folder, 'check')).out).toContain(ENTRIES);
    await own.write(ACTOR, toActor('A. Berg'));
    expect((await ledger(own.folder, 'resolve', 'actor/ada-berg=theirs')).exitCode).toBe(0);
    expect(await readEntries(own)).toEqual([
      'article flut',
      'article sturm',
      'article tide',
      'actor ada-berg',
    ]);
    expect(await own.read(ENTRIES)).toContain('"aliases":["A. Berg"]');
    expect(await own.read(ENTRIES)).not.toContain('Frau Berg');
    expect(await ledger(own.folder)).toEqual({
      exitCode: 0,
      out: `${LEDGER}: 3 quotes as known, 0 new, 0 changed, 0 doubtful, 0 lost.\n`,
      err: '',
    });
    expect((await runCommand(own.folder, 'check', [], { CI: 'true' })).exitCode).toBe(0);
  });
});

describe('an actor that one branch withdrew', { timeout: MINUTE }, () => {
  const withdraw = (own: GitFolder) => async (): Promise<void> => {
    await own.git('rm', '--quiet', 'content/actors/bo-tal.md');
    await ledger(own.folder, 'actor', 'retire', 'bo-tal', '--reason', 'Ein Irrtum.');
  };
  const start = async (style: string): Promise<GitFolder> => {
    const own = await begin();
    await own.git('config', 'merge.conflictStyle', style);
    await own.write('content/actors/bo-tal.md', '---\nname: Bo Tal\nkind: person\n---\n');
    await accept(own.folder);
    await own.commit('Add Bo Tal');
    await branch(own, {
      main: withdraw(own),
      zweig: async () => {
        await own.write('content/actors/cem-roth.md', '---\nname: Cem Roth\nkind: person\n---\n');
        await accept(own.folder);
      },
    });
    expect(await own.git('merge', 'zweig')).toContain(`Merge conflict in ${ENTRIES}`);
    return own;
  };

  test('stays withdrawn where the base says that the other left it alone', async () => {
    const own = await start('diff3');
    expect(await ledger(own.folder, 'resolve')).toEqual({
      exitCode: 0,
      out: `${ENTRIES} is merged. Next: git add ${ENTRIES}, then npm run ledger.\n`,
      err: '',
    });
    expect(await readEntries(own)).toEqual([
      'article flut',
      'actor ada-berg',
      'actor bo-tal retired',
      'actor cem-roth',
    ]);
  });

  test('is asked about where nobody tells what both began with', async () => {
    const own = await start('merge');
    const refused = await ledger(own.folder, 'resolve');
    expect(refused.exitCode).toBe(1);
    expect(refused.err).toMatch(
      /=ours +HEAD: “Bo Tal”; retired on [\d-]+: Ein Irrtum\.\n +=theirs +zweig: “Bo Tal”\n/u,
    );
    expect((await ledger(own.folder, 'resolve', 'actor/bo-tal=ours')).exitCode).toBe(0);
    expect(await readEntries(own)).toContain('actor bo-tal retired');
  });
});

test(
  'two lines of one record that a hand kept are told, shown and settled',
  async () => {
    const own = await begin();
    const text = await own.read(ENTRIES);
    await own.write(ENTRIES, `${text}{"kind":"actor","id":"ada-berg","name":"Ada"}\n`);
    expect((await runCommand(own.folder, 'check')).out).toContain(
      `${ENTRIES}:4:1 actor ada-berg stands here a second time.\n      npm run ledger shows both lines; npm run ledger -- resolve keeps one, and asks where they differ.`,
    );
    expect((await ledger(own.folder)).out).toContain('  =theirs  the lower line: “Ada”\n');
    expect((await ledger(own.folder, 'resolve', 'actor/ada-berg=ours')).exitCode).toBe(0);
    expect(await own.read(ENTRIES)).toBe(text);
  },
  MINUTE,
);

test('driver tells the lines that init writes, for both files', async () => {
  const template = new URL('../../src/cli/template/gitattributes', import.meta.url);
  const lines = await readFile(template, 'utf8');
  expect(lines).toBe(
    'quotes.lock.json merge=o-ton-ledger\nentries.lock.jsonl merge=o-ton-ledger\n',
  );
  const own = await begin();
  expect((await ledger(own.folder, 'driver')).out).toContain(`\n${lines}`);
});
