import { recoverSite } from '../output/recover-site.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';
import { hasCode } from '../system/has-code.ts';
import { describeError } from './describe-error.ts';

/**
 * Runs a command with the arguments of the process and the settings of its environment, and leaves its exit code. A bad
 * setting ends it before anything else; then what a killed build left is mended. Whatever is thrown is told without a
 * stack trace, exit code 1.
 */
export async function runCommand(
  main: (args: readonly string[], settings: Settings) => Promise<number>,
): Promise<void> {
  process.once('uncaughtException', (error: unknown) => {
    // Whoever reads the output has read enough: `npm run check | head`.
    if (!hasCode(error, 'EPIPE')) console.error(describeError(error, process.env));
    process.exit(1);
  });
  const { settings, findings } = readSettings(process.env);
  if (findings.length > 0) {
    console.error(formatFindings(findings));
    process.exitCode = 1;
    return;
  }
  await tellErrors(async () => {
    const told = await recoverSite(settings.outDir);
    if (told !== undefined) console.error(told);
  });
  const exitCode = await tellErrors(() => main(process.argv.slice(2), settings));
  process.exitCode = exitCode ?? 1;
}

/** What `parseArgs` says of options that it does not know; anything else is thrown on. */
export function toUsageFault(error: unknown): string {
  if (error instanceof TypeError && 'code' in error) return error.message;
  throw error;
}

async function tellErrors<Result>(task: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await task();
  } catch (error) {
    console.error(describeError(error, process.env));
    return undefined;
  }
}
