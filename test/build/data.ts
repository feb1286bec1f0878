import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A quote as `quotes.json` has it. */
export interface QuoteRow {
  readonly id: string;
  readonly url: string;
  readonly inContext: string;
  readonly article: string;
  readonly statement: string;
  readonly type: string;
  readonly text: string;
  readonly speakers: readonly string[];
  readonly speakerText: string;
  readonly relay: readonly string[];
  readonly addressees: readonly string[];
}

/** An entry of the other files; each has a list of them under its own name. */
export interface EntryRow {
  readonly id: string;
  readonly url: string;
  readonly quotes?: readonly string[];
  readonly actors?: readonly string[];
  readonly places?: readonly string[];
  readonly terms?: readonly string[];
  readonly mentions?: readonly { readonly article: string; readonly count: number }[];
}

export interface QuotesFile {
  readonly version: number;
  readonly quotes: readonly QuoteRow[];
  /** Those that are in no article any more. */
  readonly past: readonly { readonly id: string }[];
}

export async function loadQuotes(folder: string): Promise<QuotesFile> {
  return (await loadJson(folder, 'quotes.json')) as QuotesFile;
}

/** Reads the list that a file of this name has under `key`. */
export async function loadEntries(
  folder: string,
  file: string,
  key: string,
): Promise<readonly EntryRow[]> {
  const data = (await loadJson(folder, file)) as Readonly<Record<string, readonly EntryRow[]>>;
  return data[key] ?? [];
}

// What a JSON file holds is for the tests to find out; the types above are what they expect.
async function loadJson(folder: string, file: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, file), 'utf8'));
}
