import { join } from 'node:path';
import type { EntryLedger } from '../ledger/entries/entry-ledger.ts';
import { ENTRY_LEDGER_FILE } from '../ledger/entries/entry-ledger.ts';
import { withImplied } from '../ledger/entries/imply-entries.ts';
import { parseEntryLedger } from '../ledger/entries/parse-entry-ledger.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { Finding } from '../schemas/finding.ts';
import { readLedgerText } from './load-ledger.ts';

/** The ledger of the entries of a content folder. */
export interface LoadedEntryLedger {
  /** With what the ledger of quotes tells of entries. */
  readonly ledger: EntryLedger;
  /** Path of the file, for messages. */
  readonly file: string;
  /** The line of each record that stands in the file, from 1. */
  readonly lines: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

/** Reads `entries.lock.jsonl` of a content folder; `folder` is its name in messages. Without a file there is what `quotes` tells. */
export async function loadEntryLedger(
  root: string,
  folder: string,
  quotes: Ledger,
): Promise<LoadedEntryLedger> {
  const file = `${folder}/${ENTRY_LEDGER_FILE}`;
  const none = { ledger: withImplied(new Map(), quotes), file, lines: new Map(), findings: [] };
  const text = await readLedgerText(join(root, ENTRY_LEDGER_FILE), file);
  if (text === undefined) return none;
  if (typeof text !== 'string') return { ...none, findings: [text] };
  const parsed = parseEntryLedger(text, file);
  if (Array.isArray(parsed)) return { ...none, findings: parsed };
  return { ...none, ledger: withImplied(parsed.ledger, quotes), lines: parsed.lines };
}
