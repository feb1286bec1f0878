import { Console } from 'node:console';
import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Settings } from '../settings/read-settings.ts';
import { toLocalDay } from '../system/local-day.ts';

/** The streams and the environment of a process, or what stands in their place. */
export interface Surroundings {
  readonly env: NodeJS.ProcessEnv;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
}

/** What a command reads and writes; nothing else of its process is its business. */
export interface CommandContext extends Surroundings {
  /** Writes a line to standard output. */
  readonly log: (line: string) => void;
  /** Writes a line to standard error. */
  readonly error: (line: string) => void;
  /** Asks somebody at a terminal; undefined where nobody is there. */
  readonly ask: ((question: string) => Promise<string>) | undefined;
  /** ISO day, where the process runs. */
  readonly today: string;
}

/**
 * A command as a function: takes the arguments after its name and gives the exit code, 0 for done, 1 for refused or
 * failed, 2 for arguments that it does not understand. Paths are relative to the working directory.
 */
export type Command = (
  args: readonly string[],
  settings: Settings,
  context: CommandContext,
) => Promise<number>;

export function toContext(surroundings: Surroundings): CommandContext {
  const { env, stdin, stdout, stderr } = surroundings;
  const console = new Console({ stdout, stderr });
  const isAnybodyThere = stdin.isTTY === true && stdout.isTTY === true;
  return {
    ...{ env, stdin, stdout, stderr },
    log: (line) => console.log(line),
    error: (line) => console.error(line),
    ask: isAnybodyThere ? (question) => askAt(surroundings, question) : undefined,
    today: toLocalDay(new Date()),
  };
}

async function askAt({ stdin, stdout }: Surroundings, question: string): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout });
  try {
    return await terminal.question(question);
  } finally {
    terminal.close();
  }
}
