import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readShowing } from '../loaders/is-shown.ts';
import { loadContent } from '../loaders/load-content.ts';
import { didYouMean } from '../loaders/did-you-mean.ts';
import { toValidId } from '../schemas/to-id.ts';
import { ID } from '../schemas/values.ts';
import { toVisible } from '../schemas/visible-text.ts';
import type { Settings } from '../settings/read-settings.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import type { NewKind } from './new-file.ts';
import { isNewKind, NEW_KINDS, toNewFile } from './new-file.ts';
import { toUsageFault } from './run-command.ts';

const USAGE = `Usage: npm run new -- article TITLE [--date 2024-05-17]
       npm run new -- actor NAME [--kind person]
       npm run new -- place NAME --lat 53.5 --lon 9.9
       npm run new -- term TERM --short "One sentence."

Writes a file of content/ (CONTENT_DIR) to fill in. Its id is made of the name, or is --id. On a
terminal it asks for what is missing. No file is ever overwritten.`;

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ id: text, date: text, kind: text, lat: text, lon: text, short: text },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The flags of each kind beside --id, and what is asked where one that is needed is missing. */
const FLAGS: Readonly<Record<NewKind, Readonly<Record<string, string | undefined>>>> = {
  article: { date: undefined },
  actor: { kind: undefined },
  place: { lat: 'Degrees north', lon: 'Degrees east' },
  term: { short: 'What it means, in one sentence' },
};

type Values = Readonly<Record<string, string | undefined>>;

interface Request {
  readonly kind: NewKind;
  readonly values: Values;
}

/**
 * Writes a new article, actor, place or term into the content folder. Gives the exit code: 1 when the file exists
 * or there is no folder, 2 for arguments that it does not understand.
 */
export async function runNew(
  args: readonly string[],
  { contentDir: dir }: Settings,
  { env, log, error, ask }: CommandContext,
): Promise<number> {
  const request = readRequest(args);
  if (request === 'help') {
    log(USAGE);
    return 0;
  }
  if (typeof request === 'string') {
    error(`${toVisible(request)}\n\n${USAGE}`);
    return 2;
  }
  if (!existsSync(dir)) {
    error(`${dir}: there is no such folder. Make one with npm run init, or set CONTENT_DIR.`);
    return 1;
  }
  const { kind } = request;
  const values = await complete(request, ask);
  const made = toNewFile(kind, values, readShowing(env).today);
  if (Array.isArray(made)) {
    error(`${made.map(toVisible).join('\n')}\n\n${USAGE}`);
    return 2;
  }
  const id = values['id'] ?? toValidId(values['name'] ?? '');
  const path = join(dir, made.folder, `${id}.md`);
  const { articleFiles, registryFiles } = await loadContent(dir);
  const files = made.folder === 'articles' ? articleFiles : registryFiles[made.folder];
  const other = files.find((file) => file.id === id)?.path;
  const isWritten =
    other === undefined && (await writeFiles([{ path, text: made.text }], false)).has(path);
  if (!isWritten) {
    error(
      `${other === undefined ? path : join(dir, relative(resolve(dir), other))} exists and stays as it is; nothing was written. Give another id: --id ${id}-2.`,
    );
    return 1;
  }
  log(
    `${describeContent(dir)}\nWritten: ${path}\nNext: ${made.next} npm run check tells what is open.`,
  );
  return 0;
}

/** Asks for the name and the flags that are needed and missing. */
async function complete({ kind, values }: Request, ask: CommandContext['ask']): Promise<Values> {
  const questions = { name: 'Name', ...FLAGS[kind] };
  const all: Record<string, string | undefined> = { ...values };
  for (const [key, question] of Object.entries(questions))
    if (ask && question !== undefined) all[key] ??= (await ask(`${question}: `)).trim();
  return all;
}

/** What is to be written, `help`, or what is wrong with the command line. */
function readRequest(args: readonly string[]): Request | string {
  let parsed;
  try {
    parsed = parseArgs({ args: joinNumbers(args), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return toUsageFault(error);
  }
  const { values, positionals } = parsed;
  const { help, ...flags } = values;
  if (help) return 'help';
  const [kind, name, ...others] = positionals;
  if (kind === undefined) return `Say what is new: ${NEW_KINDS.join(', ')}.`;
  if (!isNewKind(kind))
    return `“${kind}” is none of ${NEW_KINDS.join(', ')}. ${didYouMean(kind, NEW_KINDS)}`.trim();
  if (others.length > 0)
    return `One name is needed; put “${[name, ...others].join(' ')}” in quotes.`;
  const foreign = Object.keys(flags).find((flag) => flag !== 'id' && !(flag in FLAGS[kind]));
  if (foreign !== undefined) return `--${foreign} is no option of ${kind}.`;
  if (flags.id !== undefined && !ID.test(flags.id))
    return `--id must be small letters, digits and single hyphens; it is “${flags.id}”.`;
  return { kind, values: { ...flags, name: name?.trim() } };
}

/** `--lon -9.9` is one option: the sign is no flag. */
function joinNumbers(args: readonly string[]): string[] {
  return args.flatMap((arg, at) => {
    const next = args[at + 1] ?? '';
    if (/^--(?:lat|lon)$/u.test(arg) && /^-[\d.]/u.test(next)) return [`${arg}=${next}`];
    return /^--(?:lat|lon)$/u.test(args[at - 1] ?? '') && /^-[\d.]/u.test(arg) ? [] : [arg];
  });
}
