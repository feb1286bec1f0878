import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { getArticleBlocks } from './article-blocks.ts';
import { loadQuotes } from './data.ts';
import { SMALL_FIXTURE } from '../fixtures/site.ts';
import type { Files, Workspace } from './run-build.ts';
import {
  buildOrThrow,
  changeContent,
  createWorkspace,
  removeWorkspace,
  ROOT,
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

let warm: Workspace;
const workspaces: Workspace[] = [];
/** The files of each build with their hashes. */
const hashes: Record<string, Record<string, string>> = {};
let mentionsBefore: string[];
let mentionsAfter: string[];
/** What two builds wrote that began together. */
let together: string[];

beforeAll(async () => {
  warm = await open({});
  await record('first', warm);
  mentionsBefore = await listMentions(warm, 'hafen');
  await record('clean', await open({}), ELSEWHERE);

  await changeContent(warm, NEW_NAMES);
  await record('warm after new names', warm);
  mentionsAfter = await listMentions(warm, 'hafen');

  const renamed = await open(NEW_NAMES);
  await changeContent(warm, WITHOUT_ARTICLES);
  together = await Promise.all([
    record('clean with new names', renamed),
    record('warm after removal', warm),
  ]);
  await record('clean without', await open({ ...NEW_NAMES, ...WITHOUT_ARTICLES }));
});

afterAll(async () => {
  await Promise.all(workspaces.map(removeWorkspace));
});

describe('two builds of the same content', () => {
  test('give the same bytes, in whatever folder, time zone, language and NODE_ENV', () => {
    expect(Object.keys(hashes['first'] ?? {}).length).toBeGreaterThan(30);
    expect(hashes['first']).toEqual(hashes['clean']);
  });

  test('write no path of this machine', async () => {
    const { folder, out } = workspaces[1] ?? warm;
    const paths = [folder, ROOT, homedir() === '/' ? '' : `${homedir()}/`, 'file://'].filter(
      Boolean,
    );
    const telling = [];
    for (const file of await listFiles(out)) {
      const text = await readFile(join(out, file), 'latin1');
      if (paths.some((path) => text.includes(path))) telling.push(file);
    }
    expect(telling).toEqual([]);
  });
});

describe('two builds of different content that begin together', () => {
  test('run one after the other', () => {
    expect(together.join('\n')).toContain('Another build of this checkout is running');
  });

  test('give the same files as each gives alone', () => {
    expect(hashes['clean with new names']).toEqual(hashes['warm after new names']);
    expect(hashes['warm after removal']).toEqual(hashes['clean without']);
  });
});

describe('a build after a change', () => {
  test('marks a name that the registry got and drops one that it lost', () => {
    expect(mentionsBefore).toEqual(['Tiefhafen', 'Karl Tal']);
    expect(mentionsAfter).toEqual(['Tiefhafen', 'Chefin vom Deich']);
  });

  test('gives the same files as a build without a cache: names', () => {
    expect(hashes['warm after new names']).toEqual(hashes['clean with new names']);
    expect(hashes['warm after new names']).not.toEqual(hashes['first']);
  });

  test('gives the same files as a build without a cache: articles removed', () => {
    expect(hashes['warm after removal']).toEqual(hashes['clean without']);
    expect(Object.keys(hashes['warm after removal'] ?? {})).not.toContain(
      'articles/werft/index.html',
    );
  });
});

describe('an article in Markdown and in MDX', () => {
  test('has the same text and the same marks', async () => {
    const { out } = workspaces[1] ?? warm;
    const [markdown, mdx] = await Promise.all(
      ['hafen', 'hafen-noch-einmal'].map((id) => loadPage(out, `articles/${id}/index.html`)),
    );
    if (!markdown || !mdx) throw new Error('A page is missing.');
    expect(getArticleBlocks(mdx)).toEqual(getArticleBlocks(markdown));
    const { quotes } = await loadQuotes(out);
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

async function open(files: Files): Promise<Workspace> {
  const workspace = await createWorkspace(SMALL_FIXTURE, files);
  workspaces.push(workspace);
  return workspace;
}

async function record(name: string, workspace: Workspace, env = {}): Promise<string> {
  const { output } = await buildOrThrow(workspace, { env });
  hashes[name] = await hashFiles(workspace.out);
  return output;
}

async function listMentions({ out }: Workspace, article: string): Promise<string[]> {
  const { tree } = await loadPage(out, `articles/${article}/index.html`);
  return findElements(
    tree,
    (element) => element.tagName === 'a' && hasClass(element, 'mention'),
  ).map(getText);
}
