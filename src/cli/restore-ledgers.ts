import { join } from 'node:path';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE, formatEntryLedger } from '../ledger/entries/entry-ledger.ts';
import { parseEntryRecords } from '../ledger/entries/parse-entry-ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { parseRecords } from '../ledger/parse-ledger.ts';
import type { Content } from '../reading/load-content.ts';
import type { EntryRecord } from '../schemas/entry-record.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import { createToWorkingPath } from '../system/to-working-path.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { LostLedger } from './find-lost-ledger.ts';
import type { LedgerName } from './find-lost-records.ts';
import { readLostRecords } from './find-lost-records.ts';
import { toCount } from './to-count.ts';

/** Puts back the records that commits took out of the ledgers, both files at once. Gives what is said of each. */
export async function restoreLedgers(
  { ledger, issuedEntries: entries }: Pick<Content, 'ledger' | 'issuedEntries'>,
  lost: readonly LostLedger[],
  dir: string,
): Promise<string[]> {
  const read = <Value>(
    name: LedgerName,
    parse: (text: string) => ReadonlyMap<string, Value>,
  ): Promise<ReadonlyMap<string, Value>> => {
    const records = lost.find((one) => one.name === name)?.records ?? [];
    return readLostRecords(records, dir, name, parse);
  };
  const quotes = await read(LEDGER_FILE, readQuotes);
  const others = await read(ENTRY_LEDGER_FILE, readEntries);
  // With the ids that stand in the files, not with those of today.
  const { written } = entries;
  const own = [...entries.ledger].filter(([key]) => entries.lines.has(key));
  const files = [
    {
      file: ledger.file,
      count: quotes.size,
      path: join(dir, LEDGER_FILE),
      text: formatLedger({ ...written, quotes: new Map([...written.quotes, ...quotes]) }),
    },
    {
      file: entries.file,
      count: others.size,
      path: join(dir, ENTRY_LEDGER_FILE),
      text: formatEntryLedger(new Map([...own, ...others])),
    },
  ];
  const changed = files.filter(({ count }) => count > 0);
  await writeFiles(
    changed.map(({ path, text }) => ({ path, text })),
    true,
  );
  const toPath = createToWorkingPath(dir);
  return (changed.length > 0 ? changed : files.slice(0, 1)).map(({ file, count }) => {
    const [name, records] = [toPath(file), toCount(count, 'record')];
    return say({
      de: `${name}: ${records} wieder eingetragen.`,
      en: `${name}: ${records} put back.`,
    });
  });
}

function readQuotes(text: string): ReadonlyMap<string, QuoteRecord> {
  const parsed = parseRecords(text, LEDGER_FILE);
  return Array.isArray(parsed) ? new Map() : parsed.quotes;
}

function readEntries(text: string): ReadonlyMap<string, EntryRecord> {
  const parsed = parseEntryRecords(text, ENTRY_LEDGER_FILE);
  return Array.isArray(parsed) ? new Map() : parsed.ledger;
}
