/**
 * Runs a command with the arguments of the process and leaves its exit code. What the system refuses (a disk that is
 * full, a folder that is a file) is told in its words, exit code 1.
 */
export async function runCommand(
  main: (args: readonly string[]) => Promise<number>,
): Promise<void> {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** What `parseArgs` says of options that it does not know; anything else is thrown on. */
export function toUsageFault(error: unknown): string {
  if (error instanceof TypeError && 'code' in error) return error.message;
  throw error;
}
