import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../../schemas/compare-text.ts';
import type { EntryRecord } from '../../schemas/entry-record.ts';
import type { ListDoubt, SideName, Versions } from '../merge-lists.ts';
import { countBrought, mergeLists, toCircleDoubts } from '../merge-lists.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { findEntryDeadEnds } from './entry-ledger.ts';

/** One ledger of two, with what is doubtful as it is on our side, and how many records each side alone brought or renewed. */
export interface EntryLedgerMerge {
  readonly ledger: EntryLedger;
  readonly doubts: readonly ListDoubt<EntryRecord>[];
  readonly counts: Readonly<Record<SideName, number>>;
}

/**
 * Puts the ledgers of entries of two branches together. Every record of either is in it. `choices` are the answers to doubts, by
 * `toEntryKey`.
 */
export function mergeEntryLedgers(
  versions: Versions<EntryLedger>,
  choices: ReadonlyMap<string, SideName> = new Map(),
): EntryLedgerMerge {
  const { merged, doubts } = mergeLists(versions, choices, mergeEntryRecords);
  const asked = new Set(doubts.map(({ id }) => id));
  const deadEnds = findEntryDeadEnds(merged).filter((key) => !asked.has(key));
  return {
    ledger: merged,
    doubts: [...doubts, ...toCircleDoubts(deadEnds, versions, choices)],
    counts: countBrought(merged, versions),
  };
}

/**
 * The record of the side that changed its names or its end; undefined where both did. Months add up, and an address was issued on the
 * earlier of two days, whoever wrote which.
 */
export function mergeEntryRecords(versions: Versions<EntryRecord>): EntryRecord | undefined {
  const { ours, theirs, base } = versions;
  const [own, other, old] = [ours, theirs, base].map((record) => record && toSaid(record));
  const isOurs = isDeepStrictEqual(own, other) || isDeepStrictEqual(other, old);
  if (!isOurs && !isDeepStrictEqual(own, old)) return undefined;
  const days = [ours, theirs].flatMap(({ firstSeen }) => firstSeen ?? []).sort(compareText);
  return {
    ...(isOurs ? ours : theirs),
    months: [...new Set([...ours.months, ...theirs.months])].sort(compareText),
    firstSeen: days[0],
  };
}

function toSaid({ name, aliases, status, into, ended, reason }: EntryRecord): unknown {
  return { name, aliases, status, into, ended, reason };
}
