import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const COMMAND = fileURLToPath(new URL('../../src/cli/annotate.ts', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** What the command wrote, the time it took left out. */
export interface AnnotateResult {
  readonly exitCode: unknown;
  readonly out: string;
  readonly err: string;
}

/** Starts the real command in a folder, with nothing of this process's environment. */
export function startAnnotate(
  cwd: string,
  args: readonly string[],
  env: Environment = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], { cwd, env });
}

/** Runs the real command with this on standard input. */
export async function runAnnotate(
  cwd: string,
  args: readonly string[],
  input = '',
  env?: Environment,
): Promise<AnnotateResult> {
  const child = startAnnotate(cwd, args, env);
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  child.stdin.end(input);
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, out: written.out, err: written.err.replace(/in \d+\.\d s/u, 'in … s') };
}
