import { say } from '../i18n/say.ts';
import { hasCode } from '../system/has-code.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../ledger/quote-ledger.ts';
import { findKeys, toKeyName } from '../ledger/find-keys.ts';
import { EMPTY_LEDGER, LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import type { Finding } from '../schemas/finding.ts';
import type { StoredLedger } from '../schemas/ledger-file.ts';
import { decodeText } from './decode-text.ts';

/** The ledger of a content folder. */
export interface LoadedLedger {
  readonly ledger: Ledger;
  /** Path of the file, for messages. */
  readonly file: string;
  /** Each record with its id and where it stands. */
  readonly records: StoredLedger['records'];
  readonly findings: readonly Finding[];
}

/** Reads `quotes.lock.json` of a content folder; `folder` is its name in messages. Without a file the ledger is empty. */
export async function loadLedger(root: string, folder: string): Promise<LoadedLedger> {
  const file = `${folder}/${LEDGER_FILE}`;
  const empty = { ledger: EMPTY_LEDGER, file, records: [], findings: [] };
  const text = await readLedgerText(join(root, LEDGER_FILE), file);
  if (text === undefined) return empty;
  if (typeof text !== 'string') return { ...empty, findings: [text] };
  const keys = findKeys(text);
  const ledger = parseLedger(text, file, keys);
  if (Array.isArray(ledger)) return { ...empty, findings: ledger };
  const records = [...ledger.quotes].map(([id, record]) => {
    const line = keys.places.get(toKeyName(['quotes', id]))?.line ?? 1;
    return { ...record, id, file, line };
  });
  return { ...empty, ledger, records };
}

/** The text of a ledger, what is wrong with the file, or undefined where there is none; `file` is its path in messages. */
export async function readLedgerText(
  path: string,
  file: string,
): Promise<string | Finding | undefined> {
  try {
    return decodeText(await readFile(path), file);
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return undefined;
    if (!(error instanceof Error && 'code' in error)) throw error;
    const isFolder = error.code === 'EISDIR';
    const code = String(error.code);
    const [message, fix] = isFolder
      ? [
          say({ de: 'Das Zitatverzeichnis ist ein Ordner.', en: 'The ledger is a folder.' }),
          say({
            de: 'Dem Ordner einen anderen Namen geben und die Datei aus der Versionsverwaltung zurückholen.',
            en: 'Give the folder another name, and bring the file back from version control.',
          }),
        ]
      : [
          say({
            de: `Das Zitatverzeichnis ist nicht lesbar (${code}).`,
            en: `The ledger cannot be read (${code}).`,
          }),
          say({
            de: 'Die Datei lesbar machen oder aus der Versionsverwaltung zurückholen.',
            en: 'Make it a file that you may read, or bring it back from version control.',
          }),
        ];
    return { rule: 'broken-ledger', severity: 'error', file, line: 1, column: 1, message, fix };
  }
}
