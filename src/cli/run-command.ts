import { say, speak } from '../i18n/say.ts';
import { recoverSite } from '../output/recover-site.ts';
import { formatFindings } from '../schemas/finding.ts';
import { readMessages, readSettings } from '../settings/read-settings.ts';
import { hasCode } from '../system/has-code.ts';
import type { Command, CommandContext, Surroundings } from './command.ts';
import { toContext } from './command.ts';
import { describeError } from './describe-error.ts';

/** Runs a command with the arguments and the surroundings of the process, and leaves its exit code. */
export async function runCommand(command: Command): Promise<void> {
  process.once('uncaughtException', (error: unknown) => {
    // Whoever reads the output has read enough: `npm run check | head`.
    if (!hasCode(error, 'EPIPE')) console.error(describeError(error, process.env));
    process.exit(1);
  });
  process.exitCode = await executeCommand(command, process.argv.slice(2), process);
}

/**
 * Runs a command with the settings of an environment and gives its exit code. A bad setting ends it before anything
 * else; then what a killed build left is mended. Whatever is thrown is told without a stack trace, exit code 1.
 */
export async function executeCommand(
  command: Command,
  args: readonly string[],
  surroundings: Surroundings,
): Promise<number> {
  const context = toContext(surroundings);
  speak(readMessages(context.env));
  const { settings, findings } = readSettings(context.env);
  if (findings.length > 0) {
    context.error(formatFindings(findings));
    return 1;
  }
  await tellErrors(context, async () => {
    const told = await recoverSite(settings.outDir);
    if (told !== undefined) context.error(told);
  });
  return (await tellErrors(context, () => command(args, settings, context))) ?? 1;
}

/** What `parseArgs` says of options that it does not know; anything else is thrown on. */
export function toUsageFault(error: unknown): string {
  if (!(error instanceof TypeError && 'code' in error)) throw error;
  return say({ de: toGermanFault(error.message, error.code), en: error.message });
}

/** Node says it in English, with the option or the argument between single quotation marks: `-h, --help`, `--title <value>`. */
function toGermanFault(message: string, code: unknown): string {
  const named = /'(?<name>[^']*)'/u.exec(message)?.groups?.['name'] ?? '';
  const option = /--?[^\s,]+$/u.exec(named.replace(/ <value>$/u, ''))?.[0] ?? named;
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Die Option „${option}“ gibt es nicht.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `„${named}“ ist zu viel: Der Befehl nimmt nur Optionen.`;
    default:
      return message.includes('does not take')
        ? `${option} nimmt keinen Wert.`
        : `${option} braucht einen Wert; beginnt er mit einem Strich, dann so: ${option}=-x.`;
  }
}

async function tellErrors<Result>(
  { env, error: tell }: CommandContext,
  task: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await task();
  } catch (error) {
    tell(describeError(error, env));
    return undefined;
  }
}
