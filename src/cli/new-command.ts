import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { readShowing } from '../files/is-shown.ts';
import { loadContent } from '../reading/load-content.ts';
import { didYouMean } from '../files/did-you-mean.ts';
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

const USAGE: Said = {
  de: `Aufruf: npm run new -- article TITEL [--date 2024-05-17]
        npm run new -- actor NAME [--kind person]
        npm run new -- place NAME --lat 53.5 --lon 9.9
        npm run new -- term BEGRIFF --short "Ein Satz."

Schreibt eine Datei in content/ (CONTENT_DIR), die noch auszufüllen ist. Ihre ID entsteht aus dem
Namen, oder sie ist --id. Am Terminal fragt der Befehl nach dem, was fehlt. Keine Datei wird je
überschrieben.`,
  en: `Usage: npm run new -- article TITLE [--date 2024-05-17]
       npm run new -- actor NAME [--kind person]
       npm run new -- place NAME --lat 53.5 --lon 9.9
       npm run new -- term TERM --short "One sentence."

Writes a file of content/ (CONTENT_DIR) to fill in. Its id is made of the name, or is --id. On a
terminal it asks for what is missing. No file is ever overwritten.`,
};

const text = { type: 'string' } as const;
const OPTIONS = {
  ...{ id: text, date: text, kind: text, lat: text, lon: text, short: text },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The flags of each kind beside --id, and what is asked where one that is needed is missing. */
const FLAGS: Readonly<Record<NewKind, Readonly<Record<string, Said | undefined>>>> = {
  article: { date: undefined },
  actor: { kind: undefined },
  place: {
    lat: { de: 'Grad nördlicher Breite', en: 'Degrees north' },
    lon: { de: 'Grad östlicher Länge', en: 'Degrees east' },
  },
  term: { short: { de: 'Was es bedeutet, in einem Satz', en: 'What it means, in one sentence' } },
};
const NAME: Said = { de: 'Name', en: 'Name' };

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
    log(say(USAGE));
    return 0;
  }
  if (typeof request === 'string') {
    error(`${toVisible(request)}\n\n${say(USAGE)}`);
    return 2;
  }
  if (!existsSync(dir)) {
    error(
      say({
        de: `${dir}: Diesen Ordner gibt es nicht. Mit npm run init einen anlegen, oder CONTENT_DIR setzen.`,
        en: `${dir}: there is no such folder. Make one with npm run init, or set CONTENT_DIR.`,
      }),
    );
    return 1;
  }
  const { kind } = request;
  const values = await complete(request, ask);
  const made = toNewFile(kind, values, readShowing(env).today);
  if (Array.isArray(made)) {
    error(`${made.map(toVisible).join('\n')}\n\n${say(USAGE)}`);
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
    const taken = other === undefined ? path : join(dir, relative(resolve(dir), other));
    error(
      say({
        de: `${taken} gibt es schon und bleibt, wie es ist; nichts wurde geschrieben. Eine andere ID geben: --id ${id}-2.`,
        en: `${taken} exists and stays as it is; nothing was written. Give another id: --id ${id}-2.`,
      }),
    );
    return 1;
  }
  const done = say({
    de: `Geschrieben: ${path}\nWeiter: ${made.next} npm run check sagt, was noch offen ist.`,
    en: `Written: ${path}\nNext: ${made.next} npm run check tells what is open.`,
  });
  log(`${describeContent(dir)}\n${done}`);
  return 0;
}

/** Asks for the name and the flags that are needed and missing. */
async function complete({ kind, values }: Request, ask: CommandContext['ask']): Promise<Values> {
  const questions = { name: NAME, ...FLAGS[kind] };
  const all: Record<string, string | undefined> = { ...values };
  for (const [key, question] of Object.entries(questions))
    if (ask && question !== undefined) all[key] ??= (await ask(`${say(question)}: `)).trim();
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
  const kinds = NEW_KINDS.join(', ');
  if (kind === undefined)
    return say({ de: `Sagen, was neu ist: ${kinds}.`, en: `Say what is new: ${kinds}.` });
  if (!isNewKind(kind)) {
    const meant = didYouMean(kind, NEW_KINDS);
    return say({
      de: `Etwas Neues ist eines von ${kinds}, nicht „${kind}“. ${meant}`,
      en: `“${kind}” is none of ${kinds}. ${meant}`,
    }).trim();
  }
  if (others.length > 0) {
    const whole = [name, ...others].join(' ');
    return say({
      de: `Ein einziger Name ist nötig; „${whole}“ in Anführungszeichen setzen.`,
      en: `One name is needed; put “${whole}” in quotes.`,
    });
  }
  const foreign = Object.keys(flags).find((flag) => flag !== 'id' && !(flag in FLAGS[kind]));
  if (foreign !== undefined)
    return say({
      de: `--${foreign} ist keine Option von ${kind}.`,
      en: `--${foreign} is no option of ${kind}.`,
    });
  if (flags.id !== undefined && !ID.test(flags.id))
    return say({
      de: `--id darf nur kleine Buchstaben, Ziffern und einzelne Bindestriche haben; es ist „${flags.id}“.`,
      en: `--id must be small letters, digits and single hyphens; it is “${flags.id}”.`,
    });
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
