import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCheck } from '../../src/cli/check-command.ts';
import type { CommandResult } from './run-command.ts';
import { callCommand, createFolder, readFiles, spawnCommand } from './run-command.ts';

const HEAD = '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n';
const ARTICLE = `${HEAD}„Wir bleiben hier“, sagte Uwe Lindner. Ada Berg schwieg.\n`;
const ADA = '---\nname: Ada Berg\nkind: person\n---\n';
const QUIET = { 'content/articles/flut.md': `${HEAD}Der Deich hält.\n` };

const TODAY = '2022-03-01';

async function check(
  files: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return callCommand(await createFolder(files), runCheck, args, { env, today: TODAY });
}

/** Rule and place of all findings, from the JSON. */
async function findRules(
  files: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<string[]> {
  const { out } = await check(files, ['--format', 'json'], env);
  const { findings } = JSON.parse(out) as {
    findings: { rule: string; severity: string; file: string; line: number }[];
  };
  return findings.map((one) => `${one.file}:${String(one.line)} ${one.severity} ${one.rule}`);
}

describe('runCheck is called', () => {
  test('as a command of npm', async () => {
    const { exitCode, out, err } = await spawnCommand(await createFolder(QUIET), 'check');
    expect([exitCode, out, err]).toEqual([
      0,
      'content: 1 article, 0 errors, 0 warnings, 0 notes.\n',
      '',
    ]);
  });

  test.each([['--help'], ['-h']])('with %s and says what it does', async (flag) => {
    const { exitCode, out, err } = await check({}, [flag]);
    expect([exitCode, out.startsWith('Usage: npm run check'), err]).toEqual([0, true, '']);
  });

  test.each([
    [['content'], "Unexpected argument 'content'"],
    [['--frob', 'x'], "Unknown option '--frob'"],
    [['--format', 'xml'], '“xml” is no format. Did you mean one of text, json, github, sarif?'],
    [['--format', 'toString'], '“toString” is no format.'],
  ])('wrongly as %j and refuses', async (args, message) => {
    const { exitCode, out, err } = await check(QUIET, args);
    expect([exitCode, out, err.startsWith(message)]).toEqual([2, '', true]);
    expect(err).toContain('\n\nUsage: npm run check');
  });
});

test('the report groups findings by rule, with a summary last, and changes nothing', async () => {
  const files = {
    'content/articles/flut.md': ARTICLE,
    'content/actors/bo-tal.md': ADA.replace('Ada Berg', 'Bo Tal'),
    'content/actors/cy-tal.md': ADA.replace('Ada Berg', 'Cy Moor'),
  };
  const folder = await createFolder(files);
  const { exitCode, out, err } = await callCommand(folder, runCheck, [], { today: TODAY });
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toBe(
    [
      'warning: There is no ledger [no-ledger] (1)',
      '  content/quotes.lock.json:1:1 There is no ledger: the address of a quote changes with its words.',
      '      Begin one with npm run ledger -- accept, and commit it.',
      '',
      'note: A name is in no entry [unknown-name] (1)',
      '  content/articles/flut.md:6:40 “Ada Berg” is named once and is not in the registry.',
      '      Add actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
      '',
      'note: A speaker is in no entry [unknown-speaker] (1)',
      '  content/articles/flut.md:6:1 “Uwe Lindner” speaks once and is not in the registry.',
      '      Add actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
      '',
      'note: No article names an entry [unused-entry] (2)',
      '  content/actors/bo-tal.md:2:7 No article names the actor bo-tal.',
      '  content/actors/cy-tal.md:2:7 No article names the actor cy-tal.',
      '      Add the form that articles use as an alias, or leave it for articles to come.',
      '',
      'content: 1 article, 0 errors, 1 warning, 4 notes.',
      '  warnings: no-ledger 1',
      '  notes: unused-entry 2, unknown-name 1, unknown-speaker 1',
      '',
    ].join('\n'),
  );
  expect(await readFiles(folder)).toEqual(files);
});

test('paths lead from the working directory to the file, wherever the content lies', async () => {
  const folder = await createFolder({
    'deep/site/articles/flut.md': `${HEAD}Der Deich <br> hält.\n`,
    'work/x.txt': '',
  });
  const { out } = await callCommand(join(folder, 'work'), runCheck, [], {
    env: { CONTENT_DIR: '../deep/site' },
  });
  expect(out).toContain(
    '\n  ../deep/site/articles/flut.md:6:11 HTML in a .md article is left out.',
  );
});

describe('the exit code is', () => {
  const WARNING = { 'content/articles/flut.md': `${HEAD}Der Deich <br> hält.\n` };
  const ERROR = { 'content/articles/flut.md': '---\ntitle: Flut\n---\n\nText.\n' };
  test.each([
    [0, 'nothing', QUIET, []],
    [0, 'a warning', WARNING, []],
    [1, 'a warning with --strict', WARNING, ['--strict']],
    [0, 'a note with --strict', { ...QUIET, 'content/actors/ada-berg.md': ADA }, ['--strict']],
    [1, 'an error', ERROR, []],
    [1, 'an error as JSON', ERROR, ['--format', 'json']],
    [1, 'a folder that is not there', {}, []],
  ])('%i for %s', async (expected, _, files, args) => {
    expect((await check(files, args)).exitCode).toBe(expected);
  });
});

describe('a check finds before a build', () => {
  test('a quote that is named and is none', async () => {
    const text = ARTICLE.replace(
      '---\n\n',
      'corrections:\n  - date: 2022-02-03\n    text: Es war anders.\n    quote: q-aaaaaaaa\n---\n\n',
    );
    expect(await findRules({ 'content/articles/flut.md': text })).toContain(
      'content/articles/flut.md:7 error unknown-reference',
    );
  });

  test('links to pages that the site will not have', async () => {
    const links =
      '[A](/articles/flut/) [B](/articles/flutt/) [C](/en/actors/ada-burg/) [D](/quotes/q-aaaaaaaa/) [E](/articles/flut)';
    const files = {
      'content/articles/flut.md': `${HEAD}${links}\n\n[Atom](/feeds/all.atom.xml)\n`,
      'content/actors/ada-berg.md': `${ADA}\n[F](/glossary/deich/)\n`,
    };
    const { out } = await check(files);
    expect(out.match(/“[^”]+” leads to nothing/gu)).toEqual([
      '“/glossary/deich/” leads to nothing',
      '“/articles/flutt/” leads to nothing',
      '“/en/actors/ada-burg/” leads to nothing',
      '“/quotes/q-aaaaaaaa/” leads to nothing',
      '“/articles/flut” leads to nothing',
    ]);
    expect(out).toContain('Write /articles/flut/: pages end in a slash.');
    expect(out).toContain('Did you mean “ada-berg”?');
  });

  test('links to places that an article or a page of one’s own does not have', async () => {
    const links = [
      '[gut](#was-bisher-geschah) [oben](#top) [Text](#text) [Karte](#actor-ada-berg)',
      '[A](#was-bischer-geschah) [B](sturm.md#über-den-deich) [C](sturm.md#ueber-den-deich)',
      '[D](/en/articles/sturm/#q-aaaaaaaa) [E](../../hilfe/#rechte) [F](../pages/hilfe.md#recht)',
      '[G](strum.md)',
    ].join('\n\n');
    const files = {
      'content/articles/flut.md': `${HEAD}## Was bisher geschah\n\n${links}\n`,
      'content/articles/sturm.md': `${HEAD}## Über den Deich\n\nEs regnet.\n`,
      'content/pages/hilfe.md': '---\ntitle: Hilfe\n---\n\n## Rechte\n\nText.\n',
    };
    const { out } = await check(files);
    expect(out.match(/:\d+:\d+ “[^”]+” leads to [^.]+\.\n.*$/gmu)).toEqual([
      ':10:1 “#was-bischer-geschah” leads to a place that the page does not have.\n      Did you mean “was-bisher-geschah”? Correct the address or take the link out.',
      ':10:56 “sturm.md#ueber-den-deich” leads to a place that the page does not have.\n      Did you mean “über-den-deich”? Correct the address or take the link out.',
      ':12:1 “/en/articles/sturm/#q-aaaaaaaa” leads to a place that the page does not have.\n      Correct the address or take the link out.',
      ':12:62 “../pages/hilfe.md#recht” leads to a place that the page does not have.\n      Did you mean “rechte”? Correct the address or take the link out.',
      ':14:1 “strum.md” leads to nothing.\n      Did you mean “sturm”? Correct the address or take the link out.',
    ]);
  });

  test('dates behind today, which is the first of March 2022 here', async () => {
    const files = {
      'content/articles/flut.md': `${HEAD.replace('2022-02-02', '2022-03-02')}Der Deich hält.\n`,
      'content/actors/ada-berg.md':
        '---\nname: Ada Berg\nkind: person\nroles:\n  - title: Wirtin\n    from: 2023\n    to: 2032\n  - title: Rätin\n    from: 2022\nsources:\n  - title: Bote\n    retrieved: 2022-04\n---\n',
    };
    expect((await findRules(files)).filter((line) => line.includes('future'))).toEqual([
      'content/actors/ada-berg.md:6 note future-date',
      'content/actors/ada-berg.md:12 note future-date',
      'content/articles/flut.md:3 note future-date',
    ]);
  });
});

test('where an article cannot be parsed nothing is told that needs all of them', async () => {
  const files = {
    'content/articles/flut.mdx': ARTICLE.replace('Ada Berg', '<Box>'),
    'content/actors/ada-berg.md': ADA,
  };
  expect(await findRules(files)).toEqual(['content/articles/flut.mdx:6 error broken-markdown']);
});

describe('what is silenced', () => {
  const files = {
    'content/articles/flut.md': `${HEAD}<!-- check-ignore unknown-name: a street -->\nDas ist die Uwe Lindner.\n`,
  };

  test('is counted and not told', async () => {
    expect((await check(files)).out).toBe(
      'content: 1 article, 0 errors, 0 warnings, 0 notes; 1 silenced.\n',
    );
  });

  test('stands in the JSON with its reason', async () => {
    const { out } = await check(files, ['--format', 'json']);
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      summary: { silenced: 1 },
      findings: [],
      silenced: [{ rule: 'unknown-name', line: 7, reason: 'a street' }],
    });
  });

  test('is told where nothing is found any more', async () => {
    const gone = {
      'content/articles/flut.md': files['content/articles/flut.md'].replace('Uwe L', 'L'),
    };
    expect(await findRules(gone)).toEqual(['content/articles/flut.md:6 note unused-ignore']);
  });
});
