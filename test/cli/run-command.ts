import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { runAnnotate } from '../../src/cli/annotate-command.ts';
import { runCheck } from '../../src/cli/check-command.ts';
import type { Command } from '../../src/cli/command.ts';
import { runImport } from '../../src/cli/import-command.ts';
import { runInit } from '../../src/cli/init-command.ts';
import { runLedger } from '../../src/cli/ledger-command.ts';
import { runNew } from '../../src/cli/new-command.ts';
import { runRegistry } from '../../src/cli/registry-command.ts';
import { executeCommand } from '../../src/cli/run-command.ts';
import { runSchemas } from '../../src/cli/schemas-command.ts';
import { runSuggest } from '../../src/cli/suggest-command.ts';
import { speak } from '../../src/i18n/say.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';

const COMMANDS = fileURLToPath(new URL('../../src/cli/', import.meta.url));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a command wrote. */
export interface CommandResult {
  readonly exitCode: unknown;
  readonly out: string;
  /** Without the line that names the content folder, unless that is asked for. */
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

const FUNCTIONS = {
  annotate: runAnnotate,
  check: runCheck,
  import: runImport,
  init: runInit,
  ledger: runLedger,
  new: runNew,
  registry: runRegistry,
  schemas: runSchemas,
  suggest: runSuggest,
} as const;

export type Name = keyof typeof FUNCTIONS;

/** Runs a command in a folder, with nothing of this process's environment. */
export function runCommand(
  cwd: string,
  name: Name,
  args: readonly string[] = [],
  env: Environment = {},
): Promise<CommandResult> {
  return callCommand(cwd, FUNCTIONS[name], args, { env });
}

/** What a command that is called gets beside its arguments. */
interface Given {
  readonly env?: Environment;
  /** What stands on standard input. */
  readonly input?: string;
  /** What somebody at the terminal types; without it nobody is there. */
  readonly answer?: string;
  /** ISO day. */
  readonly today?: string;
  /** Whether `err` keeps the line that names the content folder. */
  readonly keepsContent?: boolean;
}

function withoutContent(err: string): string {
  return err.replace(/^(?:Content|Inhalt): .*\n/mu, '');
}

// A process has one working directory: one command after another.
let last: Promise<unknown> = Promise.resolve();

/** Calls a command in this process, as if it were started in a folder. */
export function callCommand(
  cwd: string,
  command: Command,
  args: readonly string[],
  { env = {}, input = '', answer, today, keepsContent = false }: Given = {},
): Promise<CommandResult> {
  const call = async (): Promise<CommandResult> => {
    const stdout = new PassThrough();
    const stderr = new PassThrough();
    const home = process.cwd();
    process.chdir(cwd);
    try {
      const stdin = Readable.from([Buffer.from(input)]);
      const given: Command = (own, settings, context) => {
        const ask = (question: string): Promise<string> => {
          stdout.write(question);
          return Promise.resolve(answer ?? '');
        };
        const day = today ?? context.today;
        return command(own, settings, {
          ...context,
          today: day,
          ...(answer === undefined ? {} : { ask }),
        });
      };
      const exitCode = await executeCommand(given, args, {
        env: { MESSAGES: 'en', ...env },
        stdin,
        stdout,
        stderr,
      });
      const [out, err] = await Promise.all([text(stdout.end()), text(stderr.end())]);
      return { exitCode, out, err: keepsContent ? err : withoutContent(err) };
    } finally {
      process.chdir(home);
      speak('en');
    }
  };
  const result = last.then(call);
  last = result.catch(() => undefined);
  return result;
}

/** Starts a command as package.json does: what depends on a process of its own. */
export function spawnCommand(
  cwd: string,
  name: Name,
  args: readonly string[] = [],
  env: Environment = {},
): Promise<CommandResult> {
  return run(cwd, [process.execPath, join(COMMANDS, `${name}.ts`), ...args], env);
}

/** The same where no file may become larger than some kilobytes: what is too much fails as on a full disk. */
export function runWithSmallFiles(
  cwd: string,
  kilobytes: number,
  name: Name,
  args: readonly string[] = [],
): Promise<CommandResult> {
  // POSIX counts in blocks of 512 bytes.
  const script = `trap '' XFSZ; ulimit -f ${String(2 * kilobytes)}; exec "$0" "$@"`;
  const own = [process.execPath, join(COMMANDS, `${name}.ts`), ...args];
  return run(cwd, ['/bin/sh', '-c', script, ...own], {});
}

async function run(
  cwd: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const child = spawn(program, args, { cwd, env: { MESSAGES: 'en', ...COMPILE_CACHE, ...env } });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  child.stdin.end();
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, out: written.out, err: withoutContent(written.err) };
}

/** Writes files into a new folder, which goes when the test ends, and returns its path. */
export async function createFolder(files: Files): Promise<string> {
  const folder = await makeFolder(files);
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** Writes files into a new folder that whoever made it removes, and returns its path. */
export async function makeFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** All files of a folder with their texts. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = paths
    .sort()
    .map(async (path) => [relative(folder, path), await readFile(path, 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}
