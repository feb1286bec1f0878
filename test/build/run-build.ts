import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toCacheFolder } from '../../src/system/cache-folder.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const SITE = 'https://o-ton.example';

/** A content folder of its own and a place for the site built from it, in a temporary folder. */
export interface Workspace {
  readonly folder: string;
  readonly content: string;
  readonly out: string;
}

export interface BuildResult {
  readonly exitCode: number;
  /** What the build wrote to the terminal, standard output and errors together. */
  readonly output: string;
}

/** Files of a content folder by their paths; `null` removes one. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>;

/** Copies a content folder into a new workspace and changes `files` in it. */
export async function createWorkspace(source?: string, files: Files = {}): Promise<Workspace> {
  const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
  const workspace = { folder, content: join(folder, 'content'), out: join(folder, 'dist') };
  await mkdir(workspace.content);
  if (source !== undefined) await cp(source, workspace.content, { recursive: true });
  await changeContent(workspace, files);
  return workspace;
}

export async function changeContent({ content }: Workspace, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(content, path);
    if (text === null) {
      await rm(file);
    } else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

/** Removes a workspace and what Astro remembers of it. */
export async function removeWorkspace({ folder, content }: Workspace): Promise<void> {
  await rm(join(ROOT, toCacheFolder(content)), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** How to build: `out` is another place than the workspace's, `env` more of the environment, `args` the options of the command. */
export interface BuildOptions {
  readonly base?: string;
  readonly out?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
}

/** Runs the real build in a process of its own. */
export function runBuild(
  { content, out: ownOut }: Workspace,
  { base = '/', out = ownOut, env: more = {}, args = [] }: BuildOptions = {},
): Promise<BuildResult> {
  const env = {
    // Nothing else of this process, so that tests say what a build depends on.
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    ...COMPILE_CACHE,
    CONTENT_DIR: content,
    OUT_DIR: out,
    BASE: base,
    SITE,
    // Cards take their time; a build that is asked for them gets them.
    CARDS: '0',
    MESSAGES: 'en',
    ...more,
  };
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['src/cli/build.ts', ...args],
      { cwd: ROOT, env, maxBuffer: 2 ** 26 },
      (_error, stdout, stderr) =>
        resolve({ exitCode: child.exitCode ?? -1, output: stdout + stderr }),
    );
  });
}

/** Runs a build that must succeed; throws what it wrote when it does not. */
export async function buildOrThrow(...args: Parameters<typeof runBuild>): Promise<BuildResult> {
  const result = await runBuild(...args);
  if (result.exitCode !== 0) throw new Error(`The build failed:\n${result.output}`);
  return result;
}
