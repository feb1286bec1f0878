import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from './run-build.ts';
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

describe('an article', () => {
  let workspace: Workspace;
  let statements: readonly Statement[] = [];

  beforeAll(async () => {
    workspace = await createWorkspace(undefined, toStatementFiles());
    await buildOrThrow(workspace);
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
});
