import { compareText } from '../../schemas/compare-text.ts';
import type { IssuedEntry, PastEntryRecord } from '../../schemas/entry-record.ts';
import type { EntryState } from './compare-entries.ts';
import { toMoved } from './compare-entries.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { followEntry, listKind, toEntryKey } from './entry-ledger.ts';

/** Every issued id that no file has, with the one that stands for it today, not one in between, or what became of that. */
export function toPastEntries(
  ledger: EntryLedger,
  states: readonly EntryState[],
): PastEntryRecord[] {
  return states.flatMap((state) => {
    const { kind, present } = state;
    const ids = new Set(present.map(({ id }) => id));
    const moved = toMoved(ledger, state);
    return listKind(ledger, kind)
      .filter(({ id }) => !ids.has(id))
      .sort((a, b) => compareText(a.id, b.id))
      .map(({ id, name, months, status, ended }): PastEntryRecord => {
        const into = moved.get(id);
        if (into !== undefined) {
          const isMerged = status === 'merged';
          return { kind, id, name, months, status: isMerged ? 'merged' : 'renamed', into, ended };
        }
        const end = followEntry(ledger, kind, id);
        return end?.status === 'retired'
          ? { kind, id, name, months, status: 'retired', ended: end.ended, reason: end.reason }
          : { kind, id, name, months, status: 'missing' };
      });
  });
}

/** The entries of today whose day of issue is known, by kind and id. */
export function toIssuedEntries(ledger: EntryLedger, states: readonly EntryState[]): IssuedEntry[] {
  return states.flatMap(({ kind, present }) =>
    present
      .toSorted((a, b) => compareText(a.id, b.id))
      .flatMap(({ id }) => {
        const firstSeen = ledger.get(toEntryKey({ kind, id }))?.firstSeen;
        return firstSeen === undefined ? [] : [{ kind, id, firstSeen }];
      }),
  );
}

/** For each article of today the months that have held it and do not now; those that have none are left out. */
export function toFormerMonths(
  ledger: EntryLedger,
  states: readonly EntryState[],
): { readonly id: string; readonly months: string[] }[] {
  const articles = states.find(({ kind }) => kind === 'article')?.present ?? [];
  return articles.flatMap((article) => {
    const known = ledger.get(toEntryKey(article))?.months ?? [];
    const months = known.filter((month) => !article.months.includes(month));
    return months.length > 0 ? [{ id: article.id, months }] : [];
  });
}
