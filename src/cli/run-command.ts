import { recoverSite } from '../output/recover-site.ts';
import { isSystemError } from '../system/is-system-error.ts';

/**
 * Runs a command with the arguments of the process and leaves its exit code; before it, mends what a killed build left.
 * What the system refuses (a disk that is full, a folder that is a file) is told in its words, exit code 1.
 */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  await tellSystemErrors(async () => {
    const told = await recoverSite(process.env['OUT_DIR'] || 'dist');
    if (told !== undefined) console.error(told);
  });
  const exitCode = await tellSystemErrors(() => main(process.argv.slice(2)));
  process.exitCode = exitCode ?? 1;
}

/** What `parseArgs` says of options that it does not know; anything else is thrown on. */
export function toUsageFault(error: unknown): string {
  if (error instanceof TypeError && 'code' in error) return error.message;
  throw error;
}

async function tellSystemErrors<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await task();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    console.error(error.message);
    return undefined;
  }
}
