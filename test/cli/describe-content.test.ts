import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runAnnotate } from '../../src/cli/annotate-command.ts';
import { runImport } from '../../src/cli/import-command.ts';
import { runLedger } from '../../src/cli/ledger-command.ts';
import { runRegistry } from '../../src/cli/registry-command.ts';
import { runSuggest } from '../../src/cli/suggest-command.ts';
import { callCommand, createFolder } from './run-command.ts';

const SITE = {
  'content/articles/flut.md': '---\ntitle: Flut\ndate: 2022-02-02\n---\n\nAda Berg schwieg.\n',
  'ebbe.txt': 'Ebbe\n\nAda Berg schwieg.\n',
};

test.each([
  ['annotate', runAnnotate, ['-', '-']],
  ['import', runImport, ['ebbe.txt', '--date', '2024-05-17']],
  ['ledger', runLedger, []],
  ['registry', runRegistry, ['export', 'out']],
] as const)('%s names its content folder on standard error', async (_, command, args) => {
  const folder = await createFolder(SITE);
  const { out, err } = await callCommand(folder, command, args, { keepsContent: true });
  expect(err).toMatch(/^Content: .*\n/u);
  expect(err.split('\n')[0]).toBe(`Content: ${join(folder, 'content')}`);
  expect(out).not.toContain('Content: ');
});

test('suggest names it, too', async () => {
  const folder = await createFolder(SITE);
  const { err } = await callCommand(folder, runSuggest, [], { keepsContent: true });
  expect(err).toBe(`Content: ${join(folder, 'content')}\n`);
});
