import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Files, Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from './run-build.ts';
import { listFiles } from './site-files.ts';
import { STATEMENT_ARTICLES, toStatementFiles } from './statement-articles.ts';
import type { Statement } from './statement-views.ts';
import { loadJson, readViews, toLetters, toParts } from './statement-views.ts';

/** The parts of statements that a view has dropped; none is what must be. */
async function findDropped(folder: string, statements: readonly Statement[]): Promise<string[]> {
  const { actors } = await loadJson<{ actors: { id: string; name: string }[] }>(
    folder,
    'actors.json',
  );
  const names = new Map(actors.map(({ id, name }) => [id, name]));
  const dropped: string[] = [];
  for (const statement of statements) {
    const views = await readViews(folder, statement);
    const isInFeed = views.some(({ name }) => name === 'feed');
    if (isInFeed !== statement.isSure) dropped.push(`${statement.id} in the feed`);
    for (const view of views) {
      const letters = toLetters(view.words);
      for (const part of [statement.text, ...toParts(statement, names, view)])
        if (!letters.includes(toLetters(part))) dropped.push(`${view.name}: “${part}”`);
    }
  }
  return dropped;
}

async function loadStatements(folder: string): Promise<readonly Statement[]> {
  return (await loadJson<{ statements: Statement[] }>(folder, 'statements.json')).statements;
}

describe.each(inject('sites'))('the site of the fixtures under $base', ({ folder }) => {
  test('tells every statement whole, wherever it is shown', async () => {
    const statements = await loadStatements(folder);
    expect(statements.length).toBeGreaterThan(20);
    expect(await findDropped(folder, statements)).toEqual([]);
  });

  test('has each quote in one statement', async () => {
    const statements = await loadStatements(folder);
    const { quotes } = await loadJson<{ quotes: { id: string; statement: string }[] }>(
      folder,
      'quotes.json',
    );
    const pairs = statements.flatMap(({ id, quotes: own }) => own.map((one) => [one, id]));
    expect(quotes.map(({ id, statement }) => [id, statement]).sort()).toEqual(pairs.sort());
  });
});

/** Beside the statements: an actor and an article that are drafts. */
const MORE: Files = {
  'actors/aal.md': '---\nname: Ada Aal\nkind: person\ndraft: true\n---\n',
  'articles/flut.md': '---\ntitle: Flut\ndate: 2022-02-02\n---\n\n„Der Aal lebt“, sagte Ada Aal.\n',
  'articles/aalfang.md': '---\ntitle: Aal\ndate: 2022-02-03\ndraft: true\n---\n\nEin Entwurf.\n',
};

describe('an article', () => {
  let workspace: Workspace;
  let statements: readonly Statement[] = [];
  let output = '';

  beforeAll(async () => {
    workspace = await createWorkspace(undefined, { ...toStatementFiles(), ...MORE });
    const options = { args: ['--quiet', '--profile'], env: { CARDS: '5' } };
    ({ output } = await buildOrThrow(workspace, options));
    statements = await loadStatements(workspace.out);
  });

  afterAll(() => removeWorkspace(workspace));

  test.each(STATEMENT_ARTICLES.map((one, index) => [one.sentence, one.told, index] as const))(
    'that says “%s” is understood and told whole',
    async (sentence, told, index) => {
      const own = statements.filter(({ article }) => article === `deich-${String(index)}`);
      const found = own.filter(({ text }) => text === sentence).map((one) => one.attribution);
      expect(found.join('; ')).toSatisfy((all: string) => told.every((one) => all.includes(one)));
      expect(found).not.toEqual([]);
      expect(await findDropped(workspace.out, own)).toEqual([]);
    },
  );

  test('that is a draft is in no file of a published site, nor in those that hold the whole site', async () => {
    const files = await listFiles(workspace.out);
    const all = ['archive.db.gz', 'archive.nq.gz', 'data/2022-02.md', 'quotes.csv'];
    expect(files).toEqual(expect.arrayContaining(all));
    const bytes = await Promise.all(files.map((file) => readFile(join(workspace.out, file))));
    const texts = bytes.map((one, at) =>
      String(files[at]?.endsWith('.gz') ? gunzipSync(one) : one),
    );
    const find = (words: string): string[] =>
      files.filter((_, at) => texts[at]?.includes(words) === true);
    expect(find('Der Aal lebt')).toEqual(expect.arrayContaining(all));
    expect(find('Ein Entwurf.')).toEqual([]);
    expect(find('articles/aalfang')).toEqual([]);
  });

  test('is built quietly: warnings and the last line, and a profile where that is asked for', () => {
    const [said, steps, routes, memory] = output.split(/\n\n(?=Step|Route|Most)/u);
    expect(said).toMatch(/^Built .* in \d+\.\d s: \d+ articles, \d+ actors, 0 terms, 0 places\.$/u);
    expect(steps).toMatch(/^Reading content +\d+\.\d s$/mu);
    expect(steps).toMatch(/^Annotating articles +\d+\.\d s$/mu);
    expect(steps).toMatch(/^Writing pages +\d+\.\d s$/mu);
    expect(routes).toMatch(/^cards\/\[\.\.\.card\]\.png\.ts +\d+ +\d+\.\d s +[\d.]+ ms$/mu);
    // Standard error comes last: each line is a warning or, below it, its remedy.
    const [most, ...warnings] = (memory ?? '').trimEnd().split('\n');
    expect(most).toMatch(/^Most memory: [\d,]+ MB$/u);
    expect(warnings[0]).toMatch(/^\S*content\/actors\/aal\.md:4:8 warning: /u);
    expect(warnings.filter((line) => !/^ {4}| warning: .* \[[a-z-]+\]$/u.test(line))).toEqual([]);
  });
});
