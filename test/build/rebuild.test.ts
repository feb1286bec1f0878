import { readFile, stat, truncate } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getArticleBlocks } from './article-blocks.ts';
import { loadQuotes } from './data.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import { SMALL_FIXTURE } from '../fixtures/site.ts';
import type { Files, Workspace } from './run-build.ts';
import {
  buildOrThrow,
  changeContent,
  createWorkspace,
  removeWorkspace,
  ROOT,
  SITE,
} from './run-build.ts';
import { findElements, getText, hashFiles, hasClass, listFiles, loadPage } from './site-files.ts';

/** Ada Berg gets another name, so that one mention of hers appears; Karl Tal loses his in both articles. */
const NEW_NAMES: Files = {
  'actors/ada-berg.md':
    '---\nname: Ada Berg\nkind: person\naliases: Chefin vom Deich\n---\n\nAda.\n',
  'actors/karl-tal.md': '---\nname: Carl Thal\nkind: person\n---\n\nCarl.\n',
};

const WITHOUT_ARTICLES: Files = {
  'articles/werft.md': null,
  'articles/hafen-noch-einmal.mdx': null,
};

/** A machine in another place, in another language, with a NODE_ENV of its own. */
const ELSEWHERE = {
  TZ: 'Pacific/Kiritimati',
  LANG: 'tr_TR.UTF-8',
  LC_ALL: 'tr_TR.UTF-8',
  NODE_ENV: 'development',
};

const DAY = { BUILD_DATE: '2026-01-02' };

let here: Workspace;
/** Where the first site of `here` stays while later ones take the place of one another. */
let firstOut: string;
let elsewhere: Workspace;
/** Where the shards of the same site are put together. */
let merged: string;
/** What was said to that, and where a shard is missing, and on another day. */
let said: Record<'whole' | 'lone' | 'late', string>;
const toShard = (number: number): string => join(here.folder, `shard-${String(number)}`);
/** The files of each build with their hashes. */
const hashes: Record<string, Record<string, string>> = {};
let mentionsBefore: string[];
let mentionsAfter: string[];
/** What the last build told. */
let lastOutput: string;
/** What two builds wrote that began together. */
let together: string[];

beforeAll(async () => {
  here = await createWorkspace(SMALL_FIXTURE);
  merged = join(here.folder, 'merged');
  elsewhere = await createWorkspace(SMALL_FIXTURE, { ...NEW_NAMES, ...WITHOUT_ARTICLES });
  firstOut = join(here.folder, 'first');
  await record('first', { ...here, out: firstOut });
  mentionsBefore = await listMentions(firstOut, 'hafen');
  for (const number of [1, 2]) {
    const args = ['--fresh', '--shard', `${String(number)}/2`];
    await buildOrThrow(here, { out: toShard(number), args, env: DAY });
  }
  await mergeShards();
  await changeContent(here, NEW_NAMES);
  together = await Promise.all([
    record('after new names', here),
    record('clean', elsewhere, ELSEWHERE),
  ]);
  mentionsAfter = await listMentions(here.out, 'hafen');
  // One change after the other, so that what the first leaves in the cache shows in the end.
  await changeContent(here, WITHOUT_ARTICLES);
  lastOutput = await record('after removal', here);
});

afterAll(() => Promise.all([here, elsewhere].map(removeWorkspace)));

describe('a build after two changes and a clean one of the same content', () => {
  test('give the same bytes, in whatever folder, time zone, language and NODE_ENV', () => {
    expect(Object.keys(hashes['clean'] ?? {}).length).toBeGreaterThan(30);
    expect(hashes['after removal']).toEqual(hashes['clean']);
  });

  test('write no path of this machine', async () => {
    const paths = [
      ...[elsewhere.folder, ROOT, 'file://'],
      ...(homedir() === '/' ? [] : [`${homedir()}/`]),
    ];
    const telling = [];
    for (const file of await listFiles(elsewhere.out)) {
      const text = await readFile(join(elsewhere.out, file), 'latin1');
      if (paths.some((path) => text.includes(path))) telling.push(file);
    }
    expect(telling).toEqual([]);
  });
});

describe('a build of what the last one built', () => {
  const NOTHING = 'Nothing has changed since the last build';
  const page = (): string => join(here.out, 'articles/hafen/index.html');

  test('leaves the site as it is, and tells the same doubts', async () => {
    const before = await stat(page());
    const { output } = await buildOrThrow(here, { env: DAY });
    expect(output).toContain(NOTHING);
    expect((await stat(page())).ctimeMs).toBe(before.ctimeMs);
    expect(findDoubts(output)).toEqual(findDoubts(lastOutput));
    expect(findDoubts(output).length).toBeGreaterThan(0);
  });

  test('writes a page again that somebody changed', async () => {
    await truncate(page(), 10);
    const { output } = await buildOrThrow(here, { env: DAY });
    expect(output).not.toContain(NOTHING);
    expect(await hashFiles(here.out)).toEqual(hashes['clean']);
  });
});

test('two builds of different content that begin together run one after the other', () => {
  expect(together.join('\n')).toContain('Another build of this checkout is running');
});

describe('the same site in two shards', () => {
  test('is put together to the same bytes, and neither shard has everything', async () => {
    expect(said.whole).toContain('Merged 2 shards');
    expect(await hashFiles(merged)).toEqual(hashes['first']);
    const files = await listFiles(toShard(1));
    expect(files.length).toBeLessThan(Object.keys(hashes['first'] ?? {}).length * 0.8);
  });

  test('is refused where a shard is missing or of another day', async () => {
    expect(said.lone).toContain('Shards are missing: 2/2.');
    expect(said.late).toContain('other content, with other code or other settings');
    expect(await hashFiles(`${merged}-not`).catch(() => ({}))).toEqual({});
  });
});

describe('a build after a change', () => {
  test('marks a name that the registry got and drops one that it lost', () => {
    expect(mentionsBefore).toEqual(['Tiefhafen', 'Karl Tal']);
    expect(mentionsAfter).toEqual(['Tiefhafen', 'Chefin vom Deich']);
  });

  test('has the same files where names changed, and none of an article that is gone', () => {
    const [first, renamed, removed] = ['first', 'after new names', 'after removal'].map((name) =>
      // The index of the search is named after what it holds.
      Object.keys(hashes[name] ?? {}).filter((file) => !file.startsWith('pagefind/')),
    );
    // Karl Tal says nothing any more, and without a ledger nobody knows that he did.
    expect(renamed).toEqual(first?.filter((file) => file !== 'feeds/actors/karl-tal.atom.xml'));
    expect(renamed).toContain('articles/werft/index.html');
    expect(removed).not.toContain('articles/werft/index.html');
  });
});

describe('an article in Markdown and in MDX', () => {
  test('has the same text and the same marks', async () => {
    const [markdown, mdx] = await Promise.all(
      ['hafen', 'hafen-noch-einmal'].map((id) => loadPage(firstOut, `articles/${id}/index.html`)),
    );
    if (!markdown || !mdx) throw new Error('A page is missing.');
    expect(getArticleBlocks(mdx)).toEqual(getArticleBlocks(markdown));
    const { quotes } = await loadQuotes(firstOut);
    const toMarks = (article: string): unknown[] =>
      quotes
        .filter((quote) => quote.article === article)
        .map(({ text, type, speakers, speakerText, addressees }) => ({
          ...{ text, type, speakers, speakerText, addressees },
        }));
    expect(toMarks('hafen-noch-einmal')).toEqual(toMarks('hafen'));
    expect(toMarks('hafen')).toHaveLength(2);
  });
});

/** While the content is still that of the shards. */
async function mergeShards(): Promise<void> {
  const both = [toShard(2), toShard(1)];
  const no = `${merged}-not`;
  said = {
    whole: await merge(both, merged),
    lone: await merge(both.slice(1), no),
    late: await merge(both, no, { BUILD_DATE: '2026-01-03' }),
  };
}

/** Runs the command in a process of its own, as an editor does. */
async function merge(shards: readonly string[], out: string, env = {}): Promise<string> {
  const run = promisify(execFile)(process.execPath, ['src/cli/merge.ts', ...shards], {
    cwd: ROOT,
    env: {
      ...{ PATH: process.env['PATH'], HOME: process.env['HOME'] },
      ...COMPILE_CACHE,
      ...{ CONTENT_DIR: here.content, OUT_DIR: out, SITE, CARDS: '0', MESSAGES: 'en' },
      ...DAY,
      ...env,
    },
  });
  const { stdout, stderr } = await run.catch((error: { stdout: string; stderr: string }) => error);
  return stdout + stderr;
}

async function record(name: string, workspace: Workspace, more = {}): Promise<string> {
  const { output } = await buildOrThrow(workspace, { env: { ...DAY, ...more } });
  hashes[name] = await hashFiles(workspace.out);
  return output;
}

function findDoubts(output: string): string[] {
  return output.split('\n').filter((line) => line.includes(' warning: '));
}

async function listMentions(folder: string, article: string): Promise<string[]> {
  const { tree } = await loadPage(folder, `articles/${article}/index.html`);
  return findElements(
    tree,
    (element) => element.tagName === 'a' && hasClass(element, 'mention'),
  ).map(getText);
}
