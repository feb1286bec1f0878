import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const COMMANDS = fileURLToPath(new URL('../../src/cli/', import.meta.url));

type Files = Readonly<Record<string, string | Uint8Array>>;

/** What a command wrote. */
export interface CommandResult {
  readonly exitCode: unknown;
  readonly out: string;
  readonly err: string;
}

type Command = 'check' | 'import' | 'ledger' | 'registry' | 'suggest';

/** Runs a real command in a folder, with nothing of this process's environment. */
export function runCommand(
  cwd: string,
  command: Command,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<CommandResult> {
  return run(cwd, [process.execPath, join(COMMANDS, `${command}.ts`), ...args], env);
}

/** The same where no file may become larger than some kilobytes: what is too much fails as on a full disk. */
export function runWithSmallFiles(
  cwd: string,
  kilobytes: number,
  command: Command,
  args: readonly string[] = [],
): Promise<CommandResult> {
  // POSIX counts in blocks of 512 bytes.
  const script = `trap '' XFSZ; ulimit -f ${String(2 * kilobytes)}; exec "$0" "$@"`;
  const own = [process.execPath, join(COMMANDS, `${command}.ts`), ...args];
  return run(cwd, ['/bin/sh', '-c', script, ...own], {});
}

async function run(
  cwd: string,
  [program = '', ...args]: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<CommandResult> {
  const child = spawn(program, args, { cwd, env });
  const written = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (written.out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (written.err += text));
  child.stdin.end();
  const exitCode = await new Promise((resolve) => child.on('close', resolve));
  return { exitCode, ...written };
}

/** Writes files into a new folder, which goes when the test ends, and returns its path. */
export async function createFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
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
