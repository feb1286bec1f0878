import { compareText } from '../../schemas/compare-text.ts';
import type { EntryRecord } from '../../schemas/entry-record.ts';
import type { EntryState } from './compare-entries.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { toEntryKey } from './entry-ledger.ts';
import type { PresentEntry } from './find-entry-renames.ts';

/**
 * Writes down what is new and what is clear: entries without a record, other names, renames that are plain to see. What is lost,
 * what it may be now, and what has come back, stays as it is. Of what comes with the software only that is written down which is in
 * `used`, by `toEntryKey`: the rest has no page. `date` is the day, ISO.
 */
export function acceptEntries(
  ledger: EntryLedger,
  states: readonly EntryState[],
  used: ReadonlySet<string>,
  date: string,
): EntryLedger {
  const records = new Map(ledger);
  for (const { kind, present, renames, returned, lost } of states) {
    const candidates = lost.flatMap((one) => one.candidates);
    const asked = new Set([
      ...returned.map(({ id }) => id),
      // Once it is written down nobody would ask whether it is the lost one.
      ...candidates,
    ]);
    const targets = new Set(renames.values());
    for (const one of present) {
      const key = toEntryKey(one);
      const isIssued = !one.isBuiltin || targets.has(one.id) || ledger.has(key) || used.has(key);
      if (isIssued && !asked.has(one.id)) records.set(key, toRecord(ledger, one, date));
    }
    for (const [id, into] of renames) {
      const key = toEntryKey({ kind, id });
      const old = ledger.get(key);
      if (old) records.set(key, { ...old, status: 'renamed', into, ended: date });
    }
  }
  return records;
}

/** The record of an entry that a file has. */
export function toRecord(ledger: EntryLedger, entry: PresentEntry, date: string): EntryRecord {
  const { kind, id, name, aliases, months } = entry;
  const old = ledger.get(toEntryKey(entry));
  return {
    kind,
    id,
    name,
    aliases: [...aliases],
    months: [...new Set([...(old?.months ?? []), ...months])].sort(compareText),
    firstSeen: old?.firstSeen ?? date,
    status: 'current',
  };
}
