import { execFile } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { createFolder } from './run-command.ts';

/** A folder under Git: what an editor does in it. */
export interface GitFolder {
  readonly folder: string;
  /** Runs Git and gives what it wrote; a conflict is no failure. */
  readonly git: (...args: readonly string[]) => Promise<string>;
  readonly write: (name: string, text: string) => Promise<void>;
  readonly read: (name: string) => Promise<string>;
  /** Commits whatever changed. */
  readonly commit: (message: string) => Promise<void>;
}

/** Nothing of the machine's own settings. */
const ENV = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Ada Berg',
  GIT_AUTHOR_EMAIL: 'ada@example.org',
  GIT_COMMITTER_NAME: 'Ada Berg',
  GIT_COMMITTER_EMAIL: 'ada@example.org',
  MESSAGES: 'en',
};

/** Writes files into a new folder, on its branch `main`, which goes when the test ends where `create` sees to it. */
export async function createGitFolder(
  files: Readonly<Record<string, string>>,
  create = createFolder,
): Promise<GitFolder> {
  const folder = await create(files);
  const git = async (...args: readonly string[]): Promise<string> => {
    const env = { PATH: process.env['PATH'], HOME: folder, ...ENV };
    try {
      const { stdout, stderr } = await promisify(execFile)('git', args, { cwd: folder, env });
      return stdout + stderr;
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 1 && 'stdout' in error)
        return String(error.stdout);
      throw error;
    }
  };
  const commit = async (message: string): Promise<void> => {
    await git('add', '--all');
    await git('commit', '--quiet', '--message', message);
  };
  await git('init', '--quiet', '--initial-branch', 'main');
  await commit('Begin');
  return {
    folder,
    git,
    commit,
    read: (name) => readFile(join(folder, name), 'utf8'),
    write: async (name, text) => {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    },
  };
}
