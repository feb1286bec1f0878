import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { say } from '../i18n/say.ts';
import { hasCode } from '../system/has-code.ts';

/** Where a command reads from and writes to; `-` is standard input and output. */
export interface AnnotatePaths {
  readonly input: string;
  readonly output: string;
}

/**
 * Makes paths absolute. npm runs a script in the folder of package.json, whatever folder somebody calls it in; what
 * they type is meant from theirs, which npm gives as INIT_CWD.
 */
export function resolvePaths(
  { input, output }: AnnotatePaths,
  env: NodeJS.ProcessEnv,
): AnnotatePaths {
  const folder = env['npm_lifecycle_event'] === 'annotate' ? env['INIT_CWD'] : undefined;
  const toPath = (path: string): string => (path === '-' ? path : resolve(folder ?? '.', path));
  return { input: toPath(input), output: toPath(output) };
}

/** Tells why nothing can be read from the one path or written to the other; undefined if it can. */
export async function findPathFault({ input, output }: AnnotatePaths): Promise<string | undefined> {
  const from = input === '-' ? undefined : await getStats(input);
  const to = output === '-' ? undefined : await getStats(output);
  if (input !== '-' && !from)
    return say({
      de: `${input}: Diese Datei gibt es nicht.`,
      en: `${input}: there is no such file.`,
    });
  if (from?.isDirectory())
    return say({
      de: `${input} ist ein Ordner. Eine Datei nennen, oder - für die Standardeingabe.`,
      en: `${input} is a folder. Name a file, or - for standard input.`,
    });
  if (to?.isDirectory())
    return say({
      de: `${output} ist ein Ordner. Eine Datei darin nennen.`,
      en: `${output} is a folder. Name a file in it.`,
    });
  if (from?.isFile() && to?.ino === from.ino && to.dev === from.dev)
    return say({
      de: `${output} ist die Datei, die gelesen wird. Eine andere zum Schreiben nennen.`,
      en: `${output} is the file to read. Name another file to write.`,
    });
  if (output === '-' || to || (await getStats(dirname(output)))?.isDirectory()) return undefined;
  return say({
    de: `${dirname(output)}: Diesen Ordner gibt es nicht. Ihn anlegen, oder eine andere Datei zum Schreiben nennen.`,
    en: `${dirname(output)}: there is no such folder. Make it, or name another file to write.`,
  });
}

async function getStats(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    throw error;
  }
}
