import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { EntryKind, EntryRecord } from '../../schemas/entry-record.ts';
import { toRecord } from './accept-entries.ts';
import type { EntryState } from './compare-entries.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { followEntry, toEntryKey } from './entry-ledger.ts';

/** What an editor says of an address that was issued; the commands `npm run ledger -- article …` and so on. */
export type EntrySettlement = { readonly entry: EntryKind; readonly id: string } & (
  | { readonly kind: 'rename' | 'merge'; readonly into: string }
  | { readonly kind: 'retire'; readonly reason: string }
  /** The file that has the id again is what its address stands for. */
  | { readonly kind: 'restore' }
);

/** With their articles, as sentences begin. */
const NAMES: Readonly<Record<EntryKind, Said>> = {
  article: { de: 'Der Artikel', en: 'The article' },
  actor: { de: 'Der Akteur', en: 'The actor' },
  term: { de: 'Der Begriff', en: 'The term' },
  place: { de: 'Der Ort', en: 'The place' },
};

/** @example toEntryName('actor', 'cem-roth') // 'The actor cem-roth' */
export function toEntryName(kind: EntryKind, id: string): string {
  return `${say(NAMES[kind])} ${id}`;
}

/**
 * Settles what became of an id; `state` is that of its kind, `date` is the day, ISO. Gives the ledger, or why it cannot be. What
 * still has a file is not ended: its page would be there and its address say that it is gone.
 */
export function settleEntry(
  ledger: EntryLedger,
  { present }: Pick<EntryState, 'present'>,
  settlement: EntrySettlement,
  date: string,
): EntryLedger | string {
  const { entry: kind, id } = settlement;
  const key = toEntryKey({ kind, id });
  const record = ledger.get(key);
  const name = toEntryName(kind, id);
  if (!record)
    return say({
      de: `${name} steht nicht im Verzeichnis. npm run ledger zeigt, was darin fehlt und was weg ist.`,
      en: `${name} is not in the ledger. npm run ledger shows what is missing there and what is gone.`,
    });
  const own = present.find((one) => one.id === id);
  if (settlement.kind === 'restore') {
    if (record.status === 'current')
      return say({ de: `${name} ist nicht beendet.`, en: `${name} has not ended.` });
    if (!own)
      return say({
        de: `${name} hat keine Datei. Sie zuerst zurückholen.`,
        en: `${name} has no file. Bring it back first.`,
      });
    return new Map([...ledger, [key, toRecord(ledger, own, date)]]);
  }
  if (own?.isBuiltin === true)
    return say({
      de: `${name} kommt mit O-Ton und behält seine Seite; eine eigene Datei mit dieser ID ersetzt den Eintrag.`,
      en: `${name} comes with O-Ton and keeps its page; a file of your own with this id takes the place of the entry.`,
    });
  if (own)
    return say({
      de: `${name} hat noch eine Datei. Sie zuerst löschen.`,
      en: `${name} still has a file. Delete it first.`,
    });
  if (record.status === 'retired' || record.status === 'merged') return toEnded(name, record);
  if (settlement.kind === 'retire')
    return new Map([
      ...ledger,
      [key, { ...toOpen(record), status: 'retired', ended: date, reason: settlement.reason }],
    ]);
  const { into } = settlement;
  const target = present.find((one) => one.id === into);
  if (!target)
    return say({
      de: `${toEntryName(kind, into)} hat keine Datei, also führt nichts dorthin.`,
      en: `${toEntryName(kind, into)} has no file, so nothing leads there.`,
    });
  const known = ledger.get(toEntryKey(target));
  // A file that got its old name back.
  const leadsBack = followEntry(ledger, kind, into)?.id === id;
  if (known && known.status !== 'current' && !leadsBack)
    return toEnded(toEntryName(kind, into), known);
  const status = settlement.kind === 'rename' ? 'renamed' : 'merged';
  return new Map([
    ...ledger,
    [toEntryKey(target), known?.status === 'current' ? known : toRecord(ledger, target, date)],
    [key, { ...toOpen(record), status, into, ended: date }],
  ]);
}

function toOpen({ kind, id, name, aliases, months, firstSeen }: EntryRecord): EntryRecord {
  return { kind, id, name, aliases, months, firstSeen, status: 'current' };
}

function toEnded(name: string, { status, ended = '?' }: EntryRecord): string {
  const word = {
    current: '',
    renamed: 'umbenannt',
    merged: 'mit einem anderen zusammengelegt',
    retired: 'zurückgezogen',
  }[status];
  return say({
    de: `${name} ist seit ${ended} ${word}; rückgängig machen lässt sich das mit restore, wenn die Datei wieder da ist, oder in der Versionsverwaltung.`,
    en: `${name} is ${status} since ${ended}; restore undoes that when its file is back, or version control does.`,
  });
}
