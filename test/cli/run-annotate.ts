import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { runAnnotate as annotate } from '../../src/cli/annotate-command.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import type { CommandResult } from './run-command.ts';
import { callCommand } from './run-command.ts';

const COMMAND = fileURLToPath(new URL('../../src/cli/annotate.ts', import.meta.url));

type Environment = Readonly<Record<string, string>>;

/** Starts the real command in a folder, with nothing of this process's environment. */
export function startAnnotate(
  cwd: string,
  args: readonly string[],
  env: Environment = {},
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [COMMAND, ...args], {
    cwd,
    env: { MESSAGES: 'en', ...COMPILE_CACHE, ...env },
  });
}

/** Calls the command with this on standard input. */
export async function runAnnotate(
  cwd: string,
  args: readonly string[],
  input = '',
  env: Environment = {},
): Promise<CommandResult> {
  const result = await callCommand(cwd, annotate, args, { env, input });
  return { ...result, err: result.err.replace(/in \d+\.\d s/u, 'in … s') };
}
