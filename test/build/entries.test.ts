import type { Element } from 'hast';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from '../cli/run-command.ts';
import type { BuildResult, Files, Workspace } from './run-build.ts';
import { changeContent, createWorkspace, removeWorkspace, runBuild } from './run-build.ts';
import { findElements, getText, listFiles, loadPage } from './site-files.ts';

const toArticle = (title: string, date: string, body: string): string =>
  `---\ntitle: ${title}\ndate: ${date}\n---\n\n${body}\n`;
const toActor = (name: string, more = ''): string =>
  `---\nname: ${name}\nkind: person\n${more}---\n`;
const HAFEN = toArticle(
  'Hafen zu',
  '2024-04-17',
  '„Wir öffnen wieder, wenn der Deich hält“, sagte Cem Roth.\n\n„Das Siel ist seit gestern dicht“, sagte C. Berg.',
);
const BEFORE: Files = {
  'articles/hafen.md': HAFEN,
  'articles/boot.md': toArticle('Boot', '2024-03-02', '„Das Boot ist leck“, sagte Cem Roth.'),
  'articles/deich.md': toArticle('Deich', '2024-04-02', '„Der Deich hielt“, sagte Cem Roth.'),
  'actors/cem-roth.md': toActor('Cem Roth'),
  'actors/c-berg.md': toActor('C. Berg'),
  'actors/cora-berg.md': toActor('Cora Berg'),
  'glossary/siel.md': '---\nterm: Siel\nshort: Ein Tor im Deich.\n---\n',
  'places/quellau.md': '---\nname: Quellau\nlat: 53.5\nlon: 9.9\n---\n',
};
/** Everything that can happen to an address, in one day. */
const AFTER: Files = {
  'articles/hafen.md': null,
  'articles/hafen-gesperrt.md': `${HAFEN}\n„Der Deich hielt“, sagte Cem Roth.\n`,
  'articles/boot.md': null,
  'articles/deich.md': null,
  'actors/cem-roth.md': null,
  'actors/roth-cem.md': toActor('Cem Roth'),
  'actors/c-berg.md': null,
  'actors/cora-berg.md': toActor('Cora Berg', 'aliases: [C. Berg]\n'),
  'glossary/siel.md': null,
  'places/quellau.md': null,
};

let workspace: Workspace;
let stopped: BuildResult;
let result: BuildResult;

async function ledger(...args: string[]): Promise<string> {
  const { exitCode, out, err } = await runCommand(workspace.folder, 'ledger', [
    ...args,
    '--date',
    '2024-05-02',
  ]);
  if (exitCode !== 0) throw new Error(out + err);
  return out;
}

beforeAll(async () => {
  workspace = await createWorkspace(undefined, BEFORE);
  await ledger('accept');
  await changeContent(workspace, AFTER);
  stopped = await runBuild(workspace, { env: { CI: 'true' } });
  await ledger('accept');
  await ledger('article', 'retire', 'boot', '--reason', 'Erfunden.');
  await ledger('article', 'merge', 'deich=hafen-gesperrt');
  await ledger('actor', 'merge', 'c-berg=cora-berg');
  await ledger('term', 'retire', 'siel', '--reason', 'Falsch.');
  await ledger('place', 'retire', 'quellau', '--reason', 'Doppelt.');
  await ledger('accept');
  result = await runBuild(workspace, { base: '/a/', env: { CI: 'true' } });
});

afterAll(() => removeWorkspace(workspace));

test('a build that nobody watches stops at lost addresses, with the commands that settle each', () => {
  expect(stopped.exitCode).toBe(1);
  for (const command of [
    'npm run ledger -- article retire boot --reason "…"',
    'npm run ledger -- article merge deich=',
    'npm run ledger -- actor merge c-berg=cora-berg',
    'npm run ledger -- term retire siel --reason "…"',
    'npm run ledger -- place retire quellau --reason "…"',
  ])
    expect(stopped.output).toContain(command);
  // What holds the same words has got another name.
  expect(stopped.output).not.toMatch(/(?:cem-roth|hafen) is gone/u);
});

test('a build with a settled ledger says nothing of it', () => {
  expect([result.exitCode, /-entry\]|-quote\]/u.test(result.output)]).toEqual([0, false]);
});

/** What a page at an old address has: its heading, canonical address, redirect and links. */
async function look(address: string) {
  const { tree } = await loadPage(workspace.out, `${address}index.html`);
  const find = (isIt: (element: Element) => boolean) => findElements(tree, isIt);
  const [canonical] = find(({ properties }) => String(properties.rel) === 'canonical');
  const [refresh] = find(({ properties }) => String(properties.httpEquiv) === 'refresh');
  const [robots] = find(({ properties }) => properties.name === 'robots');
  return {
    text: findElements(tree, isLine)
      .map((line) => getText(line).replace(/\s+/gu, ' ').trim())
      .join('|'),
    canonical: String(canonical?.properties.href).replace('https://o-ton.example', ''),
    refresh: refresh?.properties.content,
    robots: robots?.properties.content,
  };
}

/** A heading or a paragraph of the page itself, not of its footer. */
function isLine({ tagName, properties }: Element): boolean {
  const { className = [] } = properties;
  const isParagraph = tagName === 'p' && /^(?:lead|ui)$/u.test([className].flat().join(' '));
  return tagName === 'h1' || isParagraph;
}

describe('an old address', () => {
  test.each([
    ['articles/hafen/', 'Dieser Artikel hat eine andere Adresse', '/a/articles/hafen-gesperrt/'],
    ['en/articles/hafen/', 'This article has another address', '/a/en/articles/hafen-gesperrt/'],
    ['actors/cem-roth/', 'Dieser Akteur hat eine andere Adresse', '/a/actors/roth-cem/'],
  ])('of a renamed one, %s, sends readers on', async (address, text, target) => {
    const page = await look(address);
    expect(page).toMatchObject({
      canonical: target,
      refresh: `0; url=${target}`,
      robots: 'noindex',
    });
    expect(page.text).toContain(text);
  });

  test.each([
    [
      'articles/deich/',
      'Dieser Artikel ist in einem anderen aufgegangen|Weiter zu: Hafen zu',
      '/a/articles/hafen-gesperrt/',
    ],
    [
      'actors/c-berg/',
      'Dieser Akteur steht jetzt in einem anderen Eintrag|Weiter zu: Cora Berg',
      '/a/actors/cora-berg/',
    ],
  ])('of a merged one, %s, says so and leads on', async (address, text, target) => {
    const page = await look(address);
    expect(page).toEqual({ text, canonical: target, refresh: undefined, robots: 'noindex' });
  });

  test.each([
    ['articles/boot/', 'Dieser Artikel wurde zurückgezogen|am 2. Mai 2024. Grund: Erfunden.'],
    [
      'glossary/siel/',
      'Der Eintrag dieses Begriffs wurde zurückgezogen|am 2. Mai 2024. Grund: Falsch.',
    ],
    [
      'places/quellau/',
      'Der Eintrag dieses Orts wurde zurückgezogen|am 2. Mai 2024. Grund: Doppelt.',
    ],
  ])('of a withdrawn one, %s, says when and why', async (address, text) => {
    const page = await look(address);
    expect(page).toMatchObject({
      canonical: `/a/${address}`,
      refresh: undefined,
      robots: 'noindex',
    });
    expect(page.text).toContain(text);
  });

  test('is in no sitemap and in no list', async () => {
    const sitemap = await readFile(join(workspace.out, 'sitemap-1.xml'), 'utf8');
    expect(sitemap).toContain('/a/articles/hafen-gesperrt/');
    expect(sitemap).not.toMatch(/boot|articles\/deich|hafen\/|c-berg|cem-roth|siel|quellau/u);
  });
});

describe('a file of data', () => {
  const read = async (name: string) => {
    const bytes = await readFile(join(workspace.out, name));
    return String(name.endsWith('.gz') ? gunzipSync(bytes) : bytes);
  };

  test('about an article that is gone says so, in a month that has no other', async () => {
    expect((await listFiles(workspace.out)).filter((file) => file.includes('2024-03'))).toEqual([
      'cite/2024-03.bib',
      'cite/2024-03.json',
      'cite/2024-03.ris',
      'data/2024-03.annotations.json',
      'data/2024-03.articles.jsonl.gz',
      'data/2024-03.md',
      'data/2024-03.tei.xml.gz',
    ]);
    expect(await read('data/2024-03.tei.xml.gz')).toContain('xml:id="article-boot"');
    expect(await read('cite/2024-03.bib')).toContain('{oton-boot,');
    expect(await read('data/2024-04.tei.xml.gz')).toContain('xml:id="article-hafen"');
    expect(await read('cite/2024-04.json')).toContain('"id":"oton-deich"');
    expect(await read('data/2024-04.articles.jsonl.gz')).toContain('{"id":"hafen","url":"');
    // An article that was renamed stands under both keys where documents cite by keys.
    expect(await read('cite/2024-04.bib')).toContain('{oton-hafen,');
    expect(await read('cite/2024-04.ris')).not.toContain('oton-hafen\r\n');
    expect(await read('cite/2024-03.ris')).toContain('oton-boot\r\n');
  });

  test('about an actor who is another now is the feed of that one, and tells of no change', async () => {
    for (const [old, now] of [
      ['cem-roth', 'roth-cem'],
      ['c-berg', 'cora-berg'],
    ] as const)
      expect(await read(`feeds/actors/${old}.atom.xml`)).toBe(
        await read(`feeds/actors/${now}.atom.xml`),
      );
    const files = await listFiles(workspace.out);
    for (const file of files.filter((one) => /\.(?:xml|html|json)$/u.test(one)))
      expect(await read(file)).not.toMatch(/Zuordnung geändert|Zuvor zugeordnet/u);
  });
});
