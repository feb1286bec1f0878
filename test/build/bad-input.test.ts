import { readdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BuildResult, Files, Workspace } from './run-build.ts';
import {
  changeContent,
  createWorkspace,
  removeWorkspace,
  ROOT,
  runBuild,
  SITE,
} from './run-build.ts';
import { readPageLinks } from '../../src/output/links/read-page-links.ts';
import { hashFiles, loadPages } from './site-files.ts';

const toArticle = (body: string): string => `---\ntitle: Titel\ndate: 2024-01-01\n---\n${body}`;
const toActor = (lines: string): string => `---\nname: ${lines}\nkind: person\n---\n\nText.\n`;

/** As many faults as one folder can hold, one in each file. */
const FAULTS: Files = {
  'actors/ada-berg.md': toActor('Ada Berg\naliasse: [Ada]'),
  'actors/karl-tal.md': toActor('Karl Tal\nmemberOf: [werk-nrd]'),
  'actors/nora-see.md': toActor('Nora See\naliases: [Nora, Karl Tal]'),
  'actors/kaputt.md': '---\nname: Kaputt\nkind: person\n\troles: []\n---\n\nText.\n',
  'actors/werk-nord.md': toActor('Werk Nord'),
  'articles/alt.md': Buffer.from(toArticle('\nSchöne Grüße.\n'), 'latin1'),
  'articles/datum.md': '---\ntitle: Titel\ndate: 2024-02-30\n---\n\nText.\n',
  'articles/doppelt.md': toArticle('\nText.\n'),
  'articles/doppelt.mdx': toArticle('\nText.\n'),
  'articles/klammer.mdx': toArticle('\nHier steht eine { offene Klammer.\n'),
  'articles/leer.md': toArticle(''),
  'articles/niemand.md': toArticle('\nDa sprach :actor[die Frau].\n'),
  'articles/verwechselt.md': toArticle('\nDa sprach :actor[die Frau]{id=ada-brg}.\n'),
};

/** What the build says of each, without the advice in the line below. */
const MESSAGES = [
  ['actors/ada-berg.md:3:1', '“aliasse” is no key of an actor.', 'unknown-key'],
  ['actors/kaputt.md:4:1', 'The frontmatter is no YAML', 'broken-frontmatter'],
  ['actors/karl-tal.md:3:12', '“memberOf” names “werk-nrd”', 'unknown-reference'],
  ['actors/nora-see.md:3:17', '“Karl Tal” is claimed by two actors', 'alias-collision'],
  ['articles/alt.md:6:4', 'The file is not UTF-8.', 'not-utf-8'],
  ['articles/datum.md:3:7', '“date” must be an ISO date', 'invalid-value'],
  ['articles/doppelt.mdx:1:1', 'The id “doppelt” is taken', 'duplicate-id'],
  ['articles/klammer.mdx:6:34', 'The MDX does not parse', 'broken-markdown'],
  ['articles/leer.md:5:1', 'The article has no text.', 'empty-article'],
  ['articles/niemand.md:6:11', ':actor names nobody.', 'unknown-directive-target'],
  ['articles/verwechselt.md:6:11', ':actor names “ada-brg”', 'unknown-directive-target'],
] as const;

let workspace: Workspace;
let old: Record<string, string>;

/** Empties the content folder, fills it anew and builds over the old site. */
async function buildWith(files: Files, from: Files = {}): Promise<BuildResult> {
  await changeContent(workspace, Object.fromEntries(Object.keys(from).map((path) => [path, null])));
  await changeContent(workspace, files);
  return runBuild(workspace, { base: '/a//' });
}

async function expectNothingTouched(): Promise<void> {
  expect(await hashFiles(workspace.out)).toEqual(old);
  expect(await readdir(dirname(workspace.out))).toEqual(['dist']);
}

const OLD: Files = { 'articles/offen.md': toArticle('\nEr sagte: „Das bleibt offen.\n') };
let oldBuild: BuildResult;

beforeAll(async () => {
  const made = await createWorkspace();
  workspace = { ...made, out: join(made.folder, 'new', 'site', 'dist') };
  oldBuild = await buildWith(OLD);
  old = await hashFiles(workspace.out);
});

afterAll(() => removeWorkspace(workspace));

describe('content with an unclosed quotation mark and without actors, places, glossary and pages', () => {
  test('is built, with one warning', () => {
    expect(oldBuild.exitCode).toBe(0);
    expect(oldBuild.output).toContain(
      'content/articles/offen.md:6:11 warning: The quotation mark „ is not closed. [unclosed-quotation-mark]',
    );
    expect(oldBuild.output.split('[unclosed-quotation-mark]')).toHaveLength(2);
    expect(Object.keys(old)).toContain('articles/offen/index.html');
    expect(Object.keys(old)).toContain('en/glossary/index.html');
  });
});

describe('a build with BASE=/a// and an OUT_DIR in folders that are not there', () => {
  test('leaves nothing there but the site', async () => {
    expect(await readdir(join(workspace.folder, 'new'))).toEqual(['site']);
    expect(await readdir(join(workspace.folder, 'new/site'))).toEqual(['dist']);
  });

  test('has all its addresses under /a/', async () => {
    const pages = await loadPages(workspace.out);
    const own = pages
      .flatMap(({ html }) => readPageLinks(html, `${SITE}/a/`).links)
      .filter(({ href }) => href.startsWith('/'));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter(({ href }) => !/^\/a\/(?!\/)/u.test(href))).toEqual([]);
  });
});

describe('content with faults', () => {
  let result: BuildResult;
  let lines: string[];

  beforeAll(async () => {
    result = await buildWith(FAULTS, OLD);
    lines = result.output.split('\n');
  });

  test('is not built, and the old site stays as it was', async () => {
    expect(result.exitCode).toBe(1);
    expect(result.output).toContain('11 faults: nothing was built');
    await expectNothingTouched();
  });

  test.each(MESSAGES)('is reported once, at its place: %s %s', (place, message, rule) => {
    const reports = lines.filter((line) => line.startsWith(`${toOwnPath()}/${place} `));
    expect(reports).toEqual([expect.stringContaining(`error: ${message}`)]);
    expect(reports[0]?.endsWith(`[${rule}]`)).toBe(true);
    expect(lines[lines.indexOf(reports[0] ?? '') + 1]).toMatch(/^ {4}\S/u);
  });

  test.each([
    ['aliasse', 'aliases'],
    ['werk-nrd', 'werk-nord'],
    ['ada-brg', 'ada-berg'],
  ])('makes the build ask whether %s is %s', (wrong, right) => {
    const report = lines.findIndex((line) => line.includes(`“${wrong}”`));
    expect(lines[report + 1]).toContain(`Did you mean “${right}”?`);
  });

  test('is all that the build speaks of', () => {
    const places = lines.flatMap((line) => /^\S+\/content\/(\S+) error: /u.exec(line)?.[1] ?? []);
    expect(places).toEqual(MESSAGES.map(([place]) => place));
  });
});

test('a card for a quote that is none fails the build and leaves the old site as it was', async () => {
  const { exitCode, output } = await buildWith(
    { 'articles/karte.mdx': toArticle('\nText.\n\n<Statement id="q-unknown00"/>\n') },
    FAULTS,
  );
  expect(exitCode).toBe(1);
  const report = 'content/articles/karte.mdx:8:12 error: <Statement> names “q-unknown00”';
  expect(output.split(report)).toHaveLength(2);
  await expectNothingTouched();
});

describe('a card for a quote that is none', () => {
  const CARD: Files = {
    'articles/karte.mdx': toArticle('\nText.\n\n<Statement id="q-unknown00"/>\n'),
  };

  test.each([
    ['is told together with other faults', 'articles/niemand.md', 2],
    ['is not told where MDX does not parse', 'articles/klammer.mdx', 1],
    ['is not told where an article cannot be read', 'articles/alt.md', 1],
  ])('%s: %s', async (_what, file, faults) => {
    const other = { [file]: FAULTS[file] ?? null };
    const { output } = await buildWith({ ...CARD, ...other });
    await changeContent(workspace, { [file]: null });
    expect(output.split('<Statement> names “q-unknown00”')).toHaveLength(faults);
    expect(output).toContain(`content/${file}:6:`);
    expect(output).toContain(`${faults === 1 ? '1 fault' : '2 faults'}: nothing was built`);
    await expectNothingTouched();
  });
});

describe('code of an .mdx article', () => {
  test.each([
    ['throws', '{nirgends.da}', '8:2', 'nirgends is not defined.'],
    [
      'imports what is not there',
      'import A from "./nichts.js"\n\n{A}',
      '8:16',
      'Could not resolve',
    ],
  ])(
    'that %s fails the build with its line and no stack trace',
    async (_what, code, at, reason) => {
      const { exitCode, output } = await buildWith({
        'articles/karte.mdx': toArticle(`\nText.\n\n${code}\n`),
      });
      expect(exitCode).toBe(1);
      expect(output).toContain(
        `content/articles/karte.mdx:${at} error: The code of the file fails: ${reason}`,
      );
      expect(output).not.toMatch(/^\s+at .+:\d+:\d+/mu);
      await expectNothingTouched();
    },
  );
});

test('settings with faults end the build before it begins, and all are told', async () => {
  const env = { SITE: 'o-ton.example', CARDS: 'alle' };
  const { exitCode, output } = await runBuild(workspace, { env });
  expect(exitCode).toBe(1);
  expect(output.trim().split('\n')).toEqual([
    expect.stringContaining('CARDS:1:1 error: “alle” is no '),
    expect.stringContaining('Set a number such as 500'),
    expect.stringContaining('SITE:1:1 error: “o-ton.example” is no '),
    expect.stringContaining('Did you mean “https://o-ton.example”?'),
  ]);
  await expectNothingTouched();
});

test('content without an article fails the build and leaves the old site as it was', async () => {
  const { exitCode, output } = await buildWith({}, { 'articles/karte.mdx': null });
  expect(exitCode).toBe(1);
  expect(output.split('content/articles:1:1 error: There is no article.')).toHaveLength(2);
  await expectNothingTouched();
});

/** The content folder as a terminal reads it: from the folder in which the build runs. */
function toOwnPath(): string {
  return relative(ROOT, workspace.content);
}
