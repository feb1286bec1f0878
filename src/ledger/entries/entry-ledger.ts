import { compareText } from '../../schemas/compare-text.ts';
import type { EntryKind, EntryRecord } from '../../schemas/entry-record.ts';
import { ENTRY_KINDS } from '../../schemas/entry-record.ts';

/** Every address that was ever issued to an article, an actor, a term or a place, by `toEntryKey`. */
export type EntryLedger = ReadonlyMap<string, EntryRecord>;

/** The name of the file in the content folder. */
export const ENTRY_LEDGER_FILE = 'entries.lock.jsonl';

/** @example toEntryKey({ kind: 'actor', id: 'ada-berg' }) // 'actor ada-berg' */
export function toEntryKey({ kind, id }: Pick<EntryRecord, 'kind' | 'id'>): string {
  return `${kind} ${id}`;
}

/** Whether a text is JSON Lines, as a ledger of entries is, with or without the markers of a merge; a ledger of quotes is one object. */
export function isEntryLedger(text: string): boolean {
  return /^\{"version":\d+\}\r?$|^\{"kind":/mu.test(text);
}

/**
 * How an editor names a record on the command line.
 * @example toAnswerKey('actor ada-berg') // 'actor/ada-berg'
 */
export function toAnswerKey(key: string): string {
  return key.replace(' ', '/');
}

/** The records of a kind, in order of their ids. */
export function listKind(ledger: EntryLedger, kind: EntryKind): EntryRecord[] {
  return [...ledger.values()]
    .filter((record) => record.kind === kind)
    .sort((a, b) => compareText(a.id, b.id));
}

/**
 * Writes a ledger as JSON Lines, a line for each record by kind and id behind one that tells the version. Every line ends
 * alike, so that what two branches add merges line by line. What is empty is left out.
 */
export function formatEntryLedger(ledger: EntryLedger): string {
  const lines = ENTRY_KINDS.flatMap((kind) => listKind(ledger, kind)).map(toPlain);
  return [{ version: 1 }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}

function toPlain(record: EntryRecord): object {
  const { kind, id, name, aliases, months, firstSeen, status, into, ended, reason } = record;
  return {
    kind,
    id,
    name: name || undefined,
    aliases: aliases.length > 0 ? aliases : undefined,
    months: months.length > 0 ? months : undefined,
    firstSeen,
    status: status === 'current' ? undefined : status,
    into,
    ended,
    reason,
  };
}

/** The record that stands for an id now: its own, or the last one that it was renamed or merged into, through any number of steps. */
export function followEntry(
  ledger: EntryLedger,
  kind: EntryKind,
  id: string,
): EntryRecord | undefined {
  const seen = new Set<string>();
  let at = ledger.get(toEntryKey({ kind, id }));
  while (at?.into !== undefined && !seen.has(at.id)) {
    seen.add(at.id);
    at = ledger.get(toEntryKey({ kind, id: at.into }));
  }
  return at?.into === undefined ? at : undefined;
}

/** The keys of records that lead to one that the ledger does not have, or in a circle. */
export function findEntryDeadEnds(ledger: EntryLedger): string[] {
  return [...ledger].flatMap(([key, { kind, id, into }]) =>
    into !== undefined && !followEntry(ledger, kind, id) ? [key] : [],
  );
}
