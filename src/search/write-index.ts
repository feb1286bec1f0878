import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../schemas/search-record.ts';
import { SEARCH_FOLDER, SEARCH_RECORDS, toRecordAddress } from '../schemas/search-record.ts';
import { hasCode } from '../system/has-code.ts';
import type { SearchForms } from './search-forms.ts';
import { createFormFinder } from './search-forms.ts';

/** How the endings of words are read; the texts of a site are German. */
const LANGUAGE = 'de';
/** So many records share a file: what a reader loads for a result stays small, and so does the number of files. */
const RECORDS_IN_FILE = 32;
/** Records on their way to Pagefind at once. */
const MOST_WAITING = 256;
/** What Pagefind writes that the page of the search asks for; the rest are interfaces of its own. */
const NEEDED =
  /^(?:fragment|index|filter|pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|wasm\.de\.pagefind|.*\.pf_meta)$/u;

/** This machine as the names of Pagefind's optional packages have it: `linux-x64`. */
export const MACHINE = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** Tells whether the program that makes an index is installed for a machine. */
export function canIndex(machine = MACHINE): boolean {
  try {
    createRequire(import.meta.url).resolve(`@pagefind/${machine}/package.json`);
    return true;
  } catch (error) {
    if (hasCode(error, 'MODULE_NOT_FOUND')) return false;
    throw error;
  }
}

/**
 * Makes the index of a finished site of the records that lie in it, and takes these away. The same records give the same
 * bytes. Gives how many there were; throws what Pagefind says against them.
 */
export async function writeIndex(site: string): Promise<number> {
  const file = join(site, `${SEARCH_RECORDS}.jsonl`);
  const records = await readRecords(file);
  await rm(file);
  await indexRecords(records, join(site, SEARCH_FOLDER));
  return records.length;
}

/** Makes an index of records in a folder of its own, in their order. */
export async function indexRecords(
  records: readonly SearchRecord[],
  folder: string,
): Promise<void> {
  const { createIndex, close } = await import('pagefind');
  try {
    const { index, errors } = await createIndex({
      forceLanguage: LANGUAGE,
      maxFragments: Math.ceil(records.length / RECORDS_IN_FILE) || 1,
    });
    if (!index) throw toError(errors);
    await addRecords(records, index);
    await mkdir(folder, { recursive: true });
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw toError(written.errors);
  } finally {
    await close();
  }
  const names = await readdir(folder);
  for (const name of names.filter((one) => !NEEDED.test(one)))
    await rm(join(folder, name), { recursive: true });
}

async function readRecords(file: string): Promise<SearchRecord[]> {
  // Not with `readline`: it takes U+2028, which JSON may hold, for the end of a line.
  const lines = (await readFile(file, 'utf8')).split('\n');
  // Written by `toSearchRecords` a moment ago.
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as SearchRecord);
}

async function addRecords(records: readonly SearchRecord[], index: PagefindIndex): Promise<void> {
  const findForms = createFormFinder(records);
  for (let at = 0; at < records.length; at += MOST_WAITING) {
    const answers = await Promise.all(
      records.slice(at, at + MOST_WAITING).map((record) =>
        index.addCustomRecord({
          url: toRecordAddress(record),
          // Pagefind refuses a record without words.
          content: record.text || record.title,
          language: LANGUAGE,
          meta: toMeta(record, findForms(record)),
          filters: toFilters(record),
          ...(record.date === undefined ? {} : { sort: { date: record.date } }),
        }),
      ),
    );
    const errors = answers.flatMap((answer) => answer.errors);
    if (errors.length > 0) throw toError(errors);
  }
}

function toMeta({ title, names }: SearchRecord, forms: SearchForms): Record<string, string> {
  const all = [...names, ...forms.names];
  return {
    title,
    ...(all.length > 0 ? { names: all.join(', ') } : {}),
    ...(forms.words.length > 0 ? { forms: forms.words.join(' ') } : {}),
  };
}

function toFilters({ kind, filters }: SearchRecord): Record<string, string[]> {
  const lists = Object.entries(filters).filter(([, values]) => values.length > 0);
  return { kind: [kind], ...Object.fromEntries(lists.map(([key, values]) => [key, [...values]])) };
}

function toError(errors: readonly string[]): Error {
  return new Error(`Pagefind could not make the index of the search: ${errors.join('; ')}`);
}
