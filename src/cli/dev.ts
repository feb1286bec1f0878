import type { ChildProcess } from 'node:child_process';
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCommand } from './run-command.ts';
import { startAstro } from './start-astro.ts';

// Astro reloads content, pages and components by itself. These are loaded once for its life: it must begin again.
const ANNOTATOR = ['text', 'spans', 'remark', 'schemas', 'ledger', 'loaders', 'integrations'];
const QUIET_MS = 200;

/** Runs `astro dev` with the arguments given, and again whenever the annotator's own code changes. Ends with it. */
function dev(args: readonly string[]): Promise<number> {
  const source = fileURLToPath(new URL('..', import.meta.url));
  let isRestarting = false;
  const start = (): ChildProcess => {
    const started = startAstro(['dev', ...args]);
    started.on('exit', (code) => {
      if (!isRestarting) process.exit(code ?? 1);
      isRestarting = false;
      child = start();
    });
    return started;
  };
  let child = start();
  let timer: NodeJS.Timeout | undefined;
  for (const folder of ANNOTATOR.flatMap((name) => findFolders(join(source, name)))) {
    watch(folder, () => {
      // An editor writes a file in several steps.
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log('The annotator changed: starting again.');
        isRestarting = true;
        child.kill();
      }, QUIET_MS);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  // It ends by the exit of Astro, above.
  return new Promise(() => undefined);
}

// Each folder is watched by itself: a recursive watch loses a file that an editor replaces.
function findFolders(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return [folder, ...inside.flatMap(({ name }) => findFolders(join(folder, name)))];
}

// Drafts are there to be looked at.
process.env['PREVIEW'] ||= '1';
await runCommand(dev);
