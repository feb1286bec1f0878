import type { EntryKind, EntryRecord } from '../../schemas/entry-record.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { followEntry, listKind, toEntryKey } from './entry-ledger.ts';
import type { PresentEntry } from './find-entry-renames.ts';
import { findEntryRenames, hasNameOf } from './find-entry-renames.ts';

/** How the entries of one kind stand to the ledger. */
export interface EntryState {
  readonly kind: EntryKind;
  readonly present: readonly PresentEntry[];
  /** Those of the editor's without a record. */
  readonly fresh: readonly PresentEntry[];
  /** Plain to see and not written yet: from the old id to the new one. */
  readonly renames: ReadonlyMap<string, string>;
  /** Issued ids that no file has, and nobody has said why. */
  readonly lost: readonly LostEntry[];
  /** Ids that ended, by the ledger, and that a file has again. */
  readonly returned: readonly EntryRecord[];
}

export interface LostEntry {
  readonly record: EntryRecord;
  /** Ids of new ones that it may be, the likeliest first. */
  readonly candidates: readonly string[];
  /** Ids of known ones that have its name: it may have become a part of them. */
  readonly namesakes: readonly string[];
}

/** What tells, beside names, what became of entries. */
interface Evidence {
  /** From the old id to the new one, of articles whose statements went along. */
  readonly renames?: ReadonlyMap<string, string>;
  /** Whether an article has statements in the ledger. */
  readonly hasWords?: (id: string) => boolean;
}

/** Compares the entries of a kind that there are with the ledger. */
export function compareEntries(
  ledger: EntryLedger,
  kind: EntryKind,
  present: readonly PresentEntry[],
  { renames: moved = new Map(), hasWords = () => false }: Evidence = {},
): EntryState {
  const ids = new Set(present.map(({ id }) => id));
  const records = listKind(ledger, kind);
  const byKnown = new Map([...moved].filter(([old, now]) => !ids.has(old) && ids.has(now)));
  const gone = records.filter(
    ({ id, status }) => status === 'current' && !ids.has(id) && !byKnown.has(id),
  );
  const taken = new Set(byKnown.values());
  const unknown = present.filter((one) => !ledger.has(toEntryKey(one)));
  const named = findEntryRenames(
    gone,
    unknown.filter(({ id }) => !taken.has(id)),
    hasWords,
  );
  const known = present.filter((one) => ledger.has(toEntryKey(one)));
  const renames = new Map([...byKnown, ...named.sure]);
  // A file that got its old name back brings no other one to its address.
  const isBack = ({ id }: EntryRecord): boolean =>
    [...renames].some(([old, now]) => now === id && followEntry(ledger, kind, id)?.id === old);
  return {
    kind,
    present,
    fresh: unknown.filter(({ isBuiltin }) => !isBuiltin),
    renames,
    lost: gone
      .filter(({ id }) => !named.sure.has(id))
      .map((record) => ({
        record,
        candidates: named.candidates.get(record.id) ?? [],
        namesakes: known.filter((one) => hasNameOf(record, one)).map(({ id }) => id),
      })),
    returned: records.filter(
      (record) => record.status !== 'current' && ids.has(record.id) && !isBack(record),
    ),
  };
}

/**
 * From each id that ended to the one that stands for it now, a file of today: by the ledger and by the renames that are plain to
 * see, through any number of steps. Ids that a file has are in it only where that file took them over.
 */
export function toMoved(
  ledger: EntryLedger,
  { kind, present, renames }: Pick<EntryState, 'kind' | 'present' | 'renames'>,
): ReadonlyMap<string, string> {
  const ids = new Set(present.map(({ id }) => id));
  const moved = new Map<string, string>();
  for (const old of new Set([...listKind(ledger, kind).map(({ id }) => id), ...renames.keys()])) {
    if (ids.has(old)) continue;
    let at: string | undefined = old;
    const seen = new Set<string>();
    while (at !== undefined && !ids.has(at) && !seen.has(at)) {
      seen.add(at);
      at = renames.get(at) ?? ledger.get(toEntryKey({ kind, id: at }))?.into;
    }
    if (at !== undefined && ids.has(at)) moved.set(old, at);
  }
  return moved;
}
