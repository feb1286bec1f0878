import type { CommandIo } from '../../src/cli/command-io.ts';
import type { Settings } from '../../src/settings/read-settings.ts';
import { readSettings } from '../../src/settings/read-settings.ts';

type Main<Io> = (args: readonly string[], settings: Settings, io: Io) => Promise<number>;

/** What a command wrote, and its exit code. */
export interface Ran {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/**
 * Runs a command in this process as if in a folder, with content in `content/` unless the environment says otherwise. `answer` is what
 * somebody at the terminal types; without one nobody is there.
 */
export async function runInProcess(
  main: Main<CommandIo>,
  cwd: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  answer?: string,
): Promise<Ran> {
  const written = { out: '', err: '' };
  const { settings } = readSettings(env);
  const exitCode = await main(args, settings, {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    cwd,
    env,
    today: '2022-03-01',
    ask:
      answer === undefined
        ? undefined
        : (question) => {
            written.out += question;
            return Promise.resolve(answer);
          },
  });
  return { exitCode, ...written };
}
