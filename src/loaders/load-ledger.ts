import { hasCode } from '../system/has-code.ts';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { EMPTY_LEDGER, LEDGER_FILE } from '../ledger/ledger.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import type { Finding } from '../schemas/finding.ts';
import type { StoredLedger } from '../schemas/ledger.ts';

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
  let text: string;
  try {
    text = await readFile(join(root, LEDGER_FILE), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR'))
      return { ledger: EMPTY_LEDGER, file, records: [], findings: [] };
    throw error;
  }
  const ledger = parseLedger(text, file);
  const lines = new Map(
    text.split('\n').flatMap((line, index) => {
      const id = /^\s*"(q-[a-z2-7]{8})":/u.exec(line)?.[1];
      return id === undefined ? [] : [[id, index + 1] as const];
    }),
  );
  if (Array.isArray(ledger)) return { ledger: EMPTY_LEDGER, file, records: [], findings: ledger };
  const records = [...ledger.quotes].map(([id, record]) => {
    return { ...record, id, file, line: lines.get(id) ?? 1 };
  });
  return { ledger, file, records, findings: [] };
}
