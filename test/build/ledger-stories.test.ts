import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accept, add, begin, branch, LEDGER, ledger, toArticle } from '../cli/ledger-branches.ts';
import { makeFolder } from '../cli/run-command.ts';
import type { GitFolder } from '../cli/git-folder.ts';
import { readPageLinks } from '../../src/output/links/read-page-links.ts';
import { loadIssued } from '../../src/output/mark.ts';
import type { BuildResult, Workspace } from './run-build.ts';
import { removeWorkspace, ROOT, runBuild } from './run-build.ts';
import { hashFiles, loadPage, loadPages } from './site-files.ts';

/** Beside the checkout, with its name and more: Astro takes such a folder for a part of it. */
const OUT = join(dirname(ROOT), `${basename(ROOT)}-o-ton-test-site`, 'dist');

const HEADINGS = [
  ...['Was bisher geschah', 'Text', 'Über den Deich', 'Über den Deich'].map((one) => `## ${one}`),
  '[gut](#über-den-deich-1) [oben](#text) [weiter](#h-text) [fort](flut.md#was-bisher-geschah)',
].join('\n\n');
const FAULTS = [
  '[A](#ueber-den-deich) [B](strum.md)',
  '[C](/impresum/) [D](/bilder/hafen.pdf)',
  '[E](/articles/gezeit/#q-aaaaaaaa)',
].join('\n\n');

let own: GitFolder;
let workspace: Workspace;
let unmerged: BuildResult;
let built: BuildResult;

const build = (env: Readonly<Record<string, string>> = {}): Promise<BuildResult> =>
  runBuild(workspace, { env });

/** The id of the record of an article. */
async function findId(article: string): Promise<string> {
  const text = await own.read(LEDGER);
  return new RegExp(`"(q-[a-z2-7]{8})": \\{"article":"${article}"`, 'u').exec(text)?.[1] ?? '';
}

const readStatement = async (article: string): Promise<string> =>
  (await loadPage(OUT, `quotes/${await findId(article)}/index.html`)).html;

/** Two branches correct one statement and add an article each; the merge is settled before it is built. */
beforeAll(async () => {
  own = await begin(makeFolder);
  workspace = { folder: own.folder, content: join(own.folder, 'content'), out: OUT };
  const correct = async (words: string, day: string): Promise<void> => {
    await own.write('content/articles/flut.md', toArticle('Flut', words));
    await accept(own.folder, day);
  };
  await branch(own, {
    main: async () => {
      await correct('Der Deich hält bis Montag', '2024-05-02');
      await add(own, 'sturm', 'Wir bleiben alle hier')();
    },
    zweig: async () => {
      await correct('Der Deich hält bis Freitag', '2024-05-03');
      await add(own, 'tide', 'Die Flut kommt am Abend')();
    },
  });
  await own.git('merge', 'zweig');
  const words = toArticle('Flut', 'Der Deich hält bis Freitag');
  await own.write('content/articles/flut.md', `${words}\n${HEADINGS}\n`);
  unmerged = await build();
  await ledger(own.folder, 'resolve', `${await findId('flut')}=theirs`);
  await own.commit('Merge zweig');
  built = await build();
});

afterAll(async () => {
  await rm(dirname(OUT), { recursive: true, force: true });
  await removeWorkspace(workspace);
});

test('a ledger with markers is not built, and the finding names the line and the command', async () => {
  expect(unmerged.exitCode).toBe(1);
  expect(unmerged.output).toMatch(
    /content\/quotes\.lock\.json:\d+:1 error: Two branches met here and were not merged\. \[broken-ledger\]\n {4}npm run ledger shows what both bring; npm run ledger -- resolve/u,
  );
});

describe('two branches that are merged', () => {
  test('have a page for each statement of either, in a folder whose path begins with the checkout’s', async () => {
    expect([built.output, built.exitCode]).toEqual([expect.any(String), 0]);
    expect(await readStatement('sturm')).toContain('Wir bleiben alle hier');
    expect(await readStatement('tide')).toContain('Die Flut kommt am Abend');
    expect((await loadIssued(OUT))?.issued).toBe(3);
  });

  test('show the correction that the editor chose with its history, and nowhere the other', async () => {
    const html = await readStatement('flut');
    expect(html).toContain('Der Deich hält bis Freitag');
    expect(html).toContain('Der Deich hält bis morgen');
    const texts = Object.keys(await hashFiles(OUT)).filter((file) =>
      /\.(?:html|json|txt|csv|xml|gz)$/u.test(file),
    );
    expect(texts.length).toBeGreaterThan(30);
    for (const file of texts) {
      const bytes = await readFile(join(OUT, file));
      const text = String(file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
      expect(text, file).not.toContain('bis Montag');
    }
  });
});

describe('headings', () => {
  test('have ids from their words, and no page has an id twice', async () => {
    const { html } = await loadPage(OUT, 'articles/flut/index.html');
    expect([...html.matchAll(/<h2 id="([^"]+)">[^<]*<\/h2>/gu)].map(([, id]) => id)).toEqual(
      expect.arrayContaining([
        'was-bisher-geschah',
        'h-text',
        'über-den-deich',
        'über-den-deich-1',
      ]),
    );
    for (const page of await loadPages(OUT)) {
      const ids = [...page.html.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id);
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        page.file,
      ).toEqual([]);
    }
    expect(readPageLinks(html, 'https://o-ton.example/').ids).toContain('text');
  });
});

test('faults in links are each told once with their line and what is meant, and the old site stays', async () => {
  const before = await hashFiles(OUT);
  const file = 'content/articles/sturm.md';
  const text = await own.read(file);
  const lock = await own.read(LEDGER);
  await own.write(file, `${text}\n${FAULTS}\n`);
  await own.write(
    LEDGER,
    lock.replace('"quotes": {', '"articles": {\n"gezeit": "tide"\n},\n"quotes": {'),
  );
  await own.write('content/pages/impressum.md', '---\ntitle: Impressum\n---\n\nText.\n');
  const { exitCode, output } = await build();
  await own.write(file, text);
  await own.write(LEDGER, lock);
  await rm(join(own.folder, 'content/pages/impressum.md'));
  const told = output.split('\n').filter((line) => line.includes('[broken-link]'));
  const shown = told.map((line) =>
    line.replace(/ \(in [^)]+\)/u, '').replace(/^\S*content\//u, 'content/'),
  );
  expect([exitCode, shown]).toEqual([
    1,
    [
      `${file}:12:1 warning: The link “/articles/gezeit/#q-aaaaaaaa” leads to what was renamed. [broken-link]`,
      `${file}:8:1 error: “#ueber-den-deich” leads to a place that the page does not have. [broken-link]`,
      `${file}:8:23 error: “strum.md” leads to nothing. [broken-link]`,
      `${file}:10:1 error: “/impresum/” leads to nothing. [broken-link]`,
      `${file}:10:17 error: “/bilder/hafen.pdf” leads to nothing. [broken-link]`,
    ],
  ]);
  expect(output).toContain('Did you mean “/impressum/”?');
  expect(output).toContain('Did you mean “/articles/sturm/”?');
  expect(await hashFiles(OUT)).toEqual(before);
});

describe('a ledger that is lost', () => {
  test('ends a build, which leaves the old site; a preview goes on and forgets nothing', async () => {
    const before = await hashFiles(OUT);
    await rm(join(own.folder, LEDGER));
    const lost = await build();
    expect(lost.exitCode).toBe(1);
    expect(lost.output).toContain(
      'error: The ledger is lost: in Git (HEAD) it has 3 issued addresses.',
    );
    expect(await hashFiles(OUT)).toEqual(before);
    await rm(join(own.folder, '.git'), { recursive: true });
    const preview = await build({ PREVIEW: '1' });
    expect(preview.exitCode).toBe(0);
    const again = await build();
    expect([again.exitCode, again.output]).toEqual([
      1,
      expect.stringContaining(`error: The ledger is lost: in the last build (${OUT}) it has 3`),
    ]);
  });
});
