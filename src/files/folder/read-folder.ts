import { basename, extname } from 'node:path';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { compareText } from '../../schemas/compare-text.ts';
import type { Finding } from '../../schemas/finding.ts';
import { toValidId } from '../../schemas/to-id.ts';
import { ID } from '../../schemas/values.ts';
import type { ContentCache, FileReading } from '../content-cache.ts';
import type { ContentFile, Entry } from '../content-file.ts';
import { readContentFile } from '../content-file.ts';
import { findTooLarge } from '../find-too-large.ts';
import { toUnreadable } from './folder-faults.ts';
import { toFile } from './list-content.ts';
import { validate } from '../values/validate.ts';

/** What a folder holds: sound entries, all files that could be read, and what is wrong. */
export interface Folder<Data> {
  readonly entries: readonly Entry<Data>[];
  readonly files: readonly ContentFile[];
  /** Ids of all files, those that could not be read included: a reference to them is no second fault. */
  readonly ids: ReadonlySet<string>;
  readonly unreadable: number;
  readonly findings: readonly Finding[];
}

type Schema<Data> = Parameters<typeof validate<Data>>[1];

/** Reads the files of a folder of content and checks each for itself; `root` is the content folder, `what` one of `KIND_NAMES`, `cache` what earlier readings found out, `onRead` is told how many files were read. */
export async function readFolder<Data>(
  root: string,
  paths: readonly string[],
  schema: Schema<Data>,
  what: Said,
  cache: ContentCache,
  onRead: (done: number) => void = () => undefined,
): Promise<Folder<Data>> {
  let done = 0;
  const read = await Promise.all(
    paths.map(async (path) => {
      const reading = await readOrTell(path, toFile(root, path), cache);
      onRead((done += 1));
      return reading;
    }),
  );
  const findings: Finding[] = read.flatMap((result) => (Array.isArray(result) ? result : []));
  const files = read.flatMap((result) => (Array.isArray(result) ? [] : [result]));
  const entries = new Map<string, Entry<Data>>();
  const first = new Map<string, ContentFile>();
  for (const path of paths.filter((one) => !isId(toId(one))))
    findings.push(toMisnamed(toFile(root, path)));
  for (const file of files) {
    const other = first.get(file.id);
    if (other) findings.push(toDuplicate(file, other));
    first.set(file.id, other ?? file);
    const entry = cache.derive('entry', file, [], () => {
      const data = validate(file, schema, what);
      return Array.isArray(data) ? data : { ...file, data };
    });
    if (Array.isArray(entry)) findings.push(...entry);
    else if (!other && isId(file.id)) entries.set(file.id, entry);
  }
  return {
    entries: [...entries.values()].sort((a, b) => compareText(a.id, b.id)),
    files,
    ids: new Set(paths.map(toId)),
    unreadable: paths.length - files.length,
    findings,
  };
}

function toId(path: string): string {
  return basename(path, extname(path));
}

/** A file that the system does not let us read is a fault of that file. */
async function readOrTell(path: string, file: string, cache: ContentCache): Promise<FileReading> {
  try {
    return await cache.readFile(path, async () => {
      const read = await readContentFile(path, file, toId(path));
      const tooLarge = Array.isArray(read) ? [] : findTooLarge(read);
      return tooLarge.length > 0 ? tooLarge : read;
    });
  } catch (error) {
    return [toUnreadable(file, error)];
  }
}

// Files of a site are named after ids, with up to 30 characters behind them; systems allow 255.
const LONGEST_ID = 200;

function isId(id: string): boolean {
  return ID.test(id) && id.length <= LONGEST_ID;
}

function toMisnamed(file: string): Finding {
  const id = toId(file);
  const length = String(id.length);
  const name = `${toValidId(id).slice(0, LONGEST_ID).replace(/-$/u, '')}${extname(file)}`;
  return {
    rule: 'invalid-id',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: say(
      id.length > LONGEST_ID
        ? {
            de: `Der Name der Datei ist zu lang für eine ID: ${length} Zeichen.`,
            en: `The name of the file is too long for an id: ${length} characters.`,
          }
        : { de: `„${id}“ kann keine ID sein.`, en: `“${id}” cannot be an id.` },
    ),
    fix: say({
      de: `Die Datei in ${name} umbenennen; IDs haben Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche.`,
      en: `Rename the file to ${name}; ids have small letters a to z, digits and single hyphens.`,
    }),
  };
}

function toDuplicate(entry: ContentFile, other: ContentFile): Finding {
  return {
    rule: 'duplicate-id',
    severity: 'error',
    file: entry.file,
    line: 1,
    column: 1,
    message: say({
      de: `Die ID „${entry.id}“ hat schon ${other.file}.`,
      en: `The id “${entry.id}” is taken by ${other.file}.`,
    }),
    fix: say({ de: 'Eine der beiden Dateien umbenennen.', en: 'Rename one of the two files.' }),
  };
}
