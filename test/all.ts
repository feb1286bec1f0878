import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * What `npm test` runs beside the types: two rows of scripts of package.json side by side, about as long as one another. Builds
 * and browser wait for one another, which leaves a second core to the unit tests. The types come first and alone, for
 * `astro check` writes the names of compiled articles to the place where a build reads them.
 */
const ROWS: readonly (readonly (readonly string[])[])[] = [
  [['test:slow']],
  [['lint'], ['check:format'], ['test:unit', '--', '--maxWorkers=1']],
];

/** Runs one script, writes what it says when it ends, and tells whether it found nothing. */
async function runScript(args: readonly string[]): Promise<boolean> {
  const child = spawn('npm', ['run', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code]: unknown[] = await once(child, 'close');
  process.stdout.write(Buffer.concat(chunks));
  return code === 0;
}

/** Runs scripts one after another, all of them, whatever one finds. Gives the names of those that found something. */
async function runRow(row: (typeof ROWS)[number]): Promise<string[]> {
  const failed: string[] = [];
  for (const args of row) if (!(await runScript(args))) failed.push(args[0] ?? '');
  return failed;
}

const failed = [
  ...(await runRow([['check:types']])),
  ...(await Promise.all(ROWS.map(runRow))).flat(),
];
console.log(failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exitCode = failed.length === 0 ? 0 : 1;
