import { spawn } from 'node:child_process';
import { once } from 'node:events';

const CHECKS = ['check:types', 'lint', 'check:format'];

/** Runs one script of package.json, writes what it says when it ends, and tells whether it found nothing. */
async function runScript(name: string): Promise<boolean> {
  const child = spawn('npm', ['run', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const [code]: unknown[] = await once(child, 'close');
  process.stdout.write(Buffer.concat(chunks));
  return code === 0;
}

// Each keeps one core busy: together they take as long as the longest.
const results = await Promise.all(CHECKS.map(runScript));
process.exitCode = results.every(Boolean) ? 0 : 1;
