import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { LEDGER_FILE } from '../../src/ledger/ledger.ts';
import type { Workspace } from '../build/run-build.ts';
import {
  buildOrThrow,
  changeContent,
  createWorkspace,
  removeWorkspace,
} from '../build/run-build.ts';
import { runCommand } from '../cli/run-command.ts';
import { serveFolder } from '../serve.ts';
import { CHANGED, RENAMED, WITHDRAWN } from './pages.ts';

const HEAD = `---
title: Deich
date: 2024-05-17
source:
  publisher: Quellauer Bote
  url: https://example.org/deich
`;
const SPOKEN = '„Wir öffnen den Hafen wieder, wenn der Deich hält“, sagte Ada Berg.\n\n';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the home page is, with a slash at the end. */
    home: string;
    /** The folder of the site that is served there. */
    folder: string;
  }
}

/** An article whose quotes were corrected, answered and withdrawn. */
async function addChangedQuotes(workspace: Workspace): Promise<void> {
  const ledger = async (...args: string[]): Promise<void> => {
    const { exitCode, out, err } = await runCommand(workspace.folder, 'ledger', args);
    if (exitCode !== 0) throw new Error(out + err);
  };
  await changeContent(workspace, {
    'articles/deich.md': `${HEAD}---\n\n${SPOKEN}„Der Pegel fällt“, sagte Ada Berg.\n`,
  });
  await ledger('accept', '--date', '2024-05-18');
  const corrections = [
    'corrections:',
    '  - { date: 2024-05-20, text: Der Hafen war nie zu. }',
    `  - { kind: reply, by: Ada Berg, date: 2024-05-21, text: Anders war es, quote: ${CHANGED} }`,
    '---',
  ].join('\n');
  await changeContent(workspace, {
    'articles/deich.md': `${HEAD}${corrections}\n\n${SPOKEN.replace('wieder', 'bald')}`,
  });
  await ledger('accept', '--date', '2024-05-22');
  await ledger('correct', CHANGED, '--note', 'Hörfehler.');
  await ledger('retire', WITHDRAWN, '--reason', 'Verhört.', '--date', '2024-05-23');
  // An article that had another name before.
  const file = join(workspace.content, LEDGER_FILE);
  const text = await readFile(file, 'utf8');
  const renamed = `"articles": {"${RENAMED}": "deich"},\n"quotes"`;
  await changeContent(workspace, { [LEDGER_FILE]: text.replace('"quotes"', renamed) });
}

/** Builds the repository's own content under a deep base path, the harder case, and serves it to all browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const base = '/deep/folder/';
  const workspace = await createWorkspace('content');
  try {
    await addChangedQuotes(workspace);
    await buildOrThrow(workspace, { base });
    const server = await serveFolder(workspace.out, base);
    project.provide('home', server.origin + base);
    project.provide('folder', workspace.out);
    return async () => {
      await server.close();
      await removeWorkspace(workspace);
    };
  } catch (error) {
    await removeWorkspace(workspace);
    throw error;
  }
}
