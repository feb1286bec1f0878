import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const OUTPUT = 2 ** 28;

/**
 * What Git writes when it is asked about a folder; undefined without Git or a repository, and where Git finds nothing.
 * A hook that runs this tells Git of its own repository, which is not the folder's: that is left out.
 */
export async function runGit(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX|COMMON_DIR|OBJECT_DIRECTORY)$/u.test(name),
  );
  try {
    const options = { cwd: folder, env: { ...Object.fromEntries(own), ...env }, maxBuffer: OUTPUT };
    return (await promisify(execFile)('git', [...args], options)).stdout;
  } catch (error) {
    // No Git, or its exit code.
    if (error instanceof Error && 'code' in error) return undefined;
    throw error;
  }
}
