import type { Element } from 'hast';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';
import { runCommand } from '../cli/run-command.ts';
import { SMALL_FIXTURE } from '../fixtures/site.ts';
import type { BuildResult, Files, Workspace } from './run-build.ts';
import { changeContent, createWorkspace, removeWorkspace, runBuild } from './run-build.ts';
import type { HtmlPage } from './site-files.ts';
import { findElements, getText, hasClass, hashFiles, listFiles, loadPage } from './site-files.ts';

const HEAD = '---\ntitle: Deich\ndate: 2024-05-17\n---\n\n';
const DEICH = [
  '„Wir öffnen den Hafen wieder, wenn der Deich hält“, sagte Ada Berg.',
  '„Das wird niemand vergessen, der dabei war“, sagte Karl Tal am Abend.',
  '„Die Kosten trägt das Land, nicht die Stadt“, sagte Ada Berg im Rathaus.',
].join('\n\n');
const PEGEL = [
  '„Der Pegel fällt seit gestern langsam“, sagte Ada Berg.',
  '„Mehr Sand brauchen wir nicht“, sagte Karl Tal.',
  '„Sand haben wir genug bestellt“, sagte Karl Tal später.',
].join('\n\n');

const BEFORE: Files = {
  'articles/deich.md': HEAD + DEICH,
  'articles/pegel.md': HEAD.replace('Deich', 'Pegel') + PEGEL,
};

/** A renamed file, a typo fixed, a quote taken out without a word, one retired and one merged. */
const AFTER: Files = {
  'articles/deich.md': null,
  'articles/deich-haelt.md': HEAD + DEICH.replace('wieder, wenn', 'wieder auf, sobald'),
  'articles/pegel.md': HEAD.replace('Deich', 'Pegel') + (PEGEL.split('\n\n')[1] ?? ''),
};

let workspace: Workspace;
let result: BuildResult;
let ids: Record<string, string>;

async function ledger(...args: string[]): Promise<string> {
  const { exitCode, out, err } = await runCommand(workspace.folder, 'ledger', args);
  if (exitCode !== 0) throw new Error(out + err);
  return out;
}

async function readIds(): Promise<Record<string, string>> {
  const file = await readFile(join(workspace.content, 'quotes.lock.json'), 'utf8');
  const parsed = parseLedger(file, 'quotes.lock.json');
  if (Array.isArray(parsed)) throw new Error('The ledger cannot be read.');
  return Object.fromEntries(
    [...parsed.quotes].map(([id, { text }]) => [text.split(' ').slice(0, 2).join(' '), id]),
  );
}

const loadQuotePage = (begin: string): Promise<HtmlPage> =>
  loadPage(workspace.out, `quotes/${ids[begin] ?? ''}/index.html`);

beforeAll(async () => {
  workspace = await createWorkspace(SMALL_FIXTURE, {
    ...BEFORE,
    'articles/hafen.md': null,
    'articles/hafen-noch-einmal.mdx': null,
    'articles/werft.md': null,
  });
  await ledger('accept', '--date', '2024-05-18');
  ids = await readIds();
  await changeContent(workspace, AFTER);
  await ledger('accept', '--date', '2024-05-20');
  await ledger('retire', ids['Der Pegel'] ?? '', '--reason', 'Verhört.', '--date', '2024-05-21');
  await ledger('merge', ids['Sand haben'] ?? '', ids['Mehr Sand'] ?? '');
  result = await runBuild(workspace, { base: '/a/' });
});

afterAll(() => removeWorkspace(workspace));

test('a build with a settled ledger says nothing of it', () => {
  expect(result.output).not.toMatch(/-quote\]|no-ledger/u);
  expect(result.exitCode).toBe(0);
});

describe('every id ever issued', () => {
  test('has a page in the main language, and no other files', async () => {
    const files = await listFiles(workspace.out);
    expect(Object.keys(ids)).toHaveLength(6);
    for (const id of Object.values(ids)) {
      expect(files.filter((file) => file.includes(id))).toEqual([`quotes/${id}/index.html`]);
    }
  });

  test('is in the article as an anchor while its quote is there, in the renamed file too', async () => {
    const { tree } = await loadPage(workspace.out, 'articles/deich-haelt/index.html');
    const anchors = findElements(
      tree,
      (element) => element.properties.id !== undefined && hasClass(element, 'quote'),
    );
    expect(anchors.map(({ properties }) => properties.id)).toEqual([
      ids['Wir öffnen'],
      ids['Das wird'],
      ids['Die Kosten'],
    ]);
  });

  test('shows its old words and the day when they changed', async () => {
    const { tree } = await loadQuotePage('Wir öffnen');
    expect(getText(tree)).toContain('Wortlaut geändert am 20. Mai 2024');
    const old = findElements(tree, ({ tagName }) => tagName === 'del').map(getText);
    expect(old).toEqual(['Wir öffnen den Hafen wieder, wenn der Deich hält']);
  });

  test('says when and why it was withdrawn, without the words', async () => {
    const { tree } = await loadQuotePage('Der Pegel');
    expect(getText(tree)).toContain('am 21. Mai 2024. Grund: Verhört.');
    expect(getText(tree)).not.toContain('fällt seit gestern');
  });

  test('shows the statement that it was merged into, on its page and where it is embedded', async () => {
    const { tree } = await loadQuotePage('Sand haben');
    const target = `/a/quotes/${ids['Mehr Sand'] ?? ''}/`;
    const [embed] = findElements(tree, ({ properties }) => properties.id === 'embed');
    const [canonical] = findElements(
      tree,
      ({ tagName, properties }) => tagName === 'link' && String(properties.rel) === 'canonical',
    );
    expect(canonical?.properties.href).toBe(`https://o-ton.example${target}`);
    const figures = findElements(tree, ({ tagName }) => tagName === 'figure').map(getText);
    expect(figures).toHaveLength(2);
    for (const text of [...figures, embed ? getText(embed) : ''])
      expect(text).toContain('„Mehr Sand brauchen wir nicht“, sagte Karl Tal.');
    expect(getText(tree)).toContain('Diese Äußerung hat eine andere Adresse');
    // With a redirect a frame would show the whole page of the other.
    expect(findElements(tree, isRefresh)).toEqual([]);
  });
});

test('the old address of a renamed article sends readers to the new one', async () => {
  const { tree } = await loadPage(workspace.out, 'articles/deich/index.html');
  const [refresh] = findElements(tree, isRefresh);
  expect(refresh?.properties.content).toBe('0; url=/a/articles/deich-haelt/');
});

test('a doubt is an error where nobody can answer, and the old site stays', async () => {
  const old = await hashFiles(workspace.out);
  await changeContent(workspace, {
    'articles/pegel.md': `${HEAD}„Mehr Geld wollen wir nicht haben“, sagte Ada Berg.`,
  });
  const { exitCode, output } = await runBuild(workspace, { base: '/a/', env: { CI: 'true' } });
  expect(exitCode).toBe(1);
  expect(output).toContain(`error: Is this still ${ids['Mehr Sand'] ?? ''}`);
  expect(output).toContain(`npm run ledger -- accept ${ids['Mehr Sand'] ?? ''}=q-`);
  expect(await hashFiles(workspace.out)).toEqual(old);
});

function isRefresh({ properties }: Element): boolean {
  return String(properties.httpEquiv) === 'refresh';
}
