import type { EntryState } from '../ledger/entries/compare-entries.ts';
import { compareEntries, toMoved } from '../ledger/entries/compare-entries.ts';
import type { EntryLedger } from '../ledger/entries/entry-ledger.ts';
import type { PresentEntry } from '../ledger/entries/find-entry-renames.ts';
import { toPresentIds, withoutSpeakers } from '../ledger/entries/to-present-ids.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { EntryKind } from '../schemas/entry-record.ts';
import { toMonth } from '../schemas/to-month.ts';
import type { IssuedQuotes } from '../ledger/issued-quotes.ts';
import type { LoadedEntryLedger } from './load-entry-ledger.ts';
import type { LoadedLedger } from './load-ledger.ts';

/** What the ledgers say of the entries that there are. */
export interface IssuedEntries extends LoadedEntryLedger {
  readonly states: readonly EntryState[];
  /** The ledger of quotes as it was written, with the ids of then. */
  readonly written: Ledger;
  /** Actors that are gone and may be new ones: what is written of their quotes waits for the answer. */
  readonly asked: ReadonlySet<string>;
}

/** The entries of a kind: those that are sound, and the ids of all. */
interface Entries<Data> {
  readonly entries: readonly { readonly id: string; readonly data: Data }[];
  readonly ids: ReadonlySet<string>;
}

interface EntryNames {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly isBuiltin: boolean;
}

/** All entries of a content folder, those that are built in included. */
export interface PresentEntries {
  readonly articles: Entries<{ readonly title: string; readonly date: string }>;
  readonly actors: Entries<EntryNames>;
  readonly places: Entries<EntryNames>;
  readonly terms: Entries<{ readonly term: string; readonly forms: readonly string[] }>;
}

/**
 * Puts both ledgers to the entries that there are. `issue` gives the quotes of a ledger to the articles, and tells thereby which files
 * got another name. Gives the ledger of quotes with the ids of today.
 */
export function issueEntries(
  loaded: LoadedLedger,
  entries: LoadedEntryLedger,
  all: PresentEntries,
  issue: (ledger: Ledger) => IssuedQuotes,
): { readonly issued: IssuedQuotes; readonly ledger: LoadedLedger; readonly state: IssuedEntries } {
  const present = toPresent(all);
  const compare = (kind: Exclude<EntryKind, 'article'>): EntryState =>
    compareEntries(entries.ledger, kind, present[kind]);
  const [actors, terms, places] = [compare('actor'), compare('term'), compare('place')];
  const settled = { kind: 'article', present: present.article, renames: new Map() } as const;
  const now = toPresentIds(loaded.ledger, {
    articles: toMoved(entries.ledger, settled),
    actors: toMoved(entries.ledger, actors),
  });
  const open = new Map(
    actors.lost.map(({ record, candidates, namesakes }) => {
      return [record.id, [...candidates, ...namesakes]] as const;
    }),
  );
  const likely = new Map(
    [...open].flatMap(([id, [first, ...more]]) =>
      first === undefined || more.length > 0 ? [] : [[id, first] as const],
    ),
  );
  // What is only likely helps to find quotes again and says nothing of them.
  const issued = issue(toPresentIds(now, { articles: new Map(), actors: likely }));
  const articles = compareEntries(entries.ledger, 'article', present.article, {
    renames: new Map([...issued.renames].map(([fresh, old]) => [old, fresh])),
    hasWords: createHasWords(now),
  });
  const asked = new Set([...open].flatMap(([id, { length }]) => (length > 0 ? [id] : [])));
  const ledger = withoutSpeakers(now, asked);
  const records = loaded.records.map((record) => ({ ...record, ...ledger.quotes.get(record.id) }));
  return {
    issued,
    ledger: { ...loaded, ledger, records },
    state: {
      ...entries,
      states: [articles, actors, terms, places],
      written: loaded.ledger,
      asked,
    },
  };
}

/** The ledger of quotes with the ids that an entry ledger gives today. */
export function toWritten(
  ledger: Ledger,
  entries: EntryLedger,
  states: readonly EntryState[],
): Ledger {
  const toMap = (kind: EntryKind): ReadonlyMap<string, string> => {
    const state = states.find((one) => one.kind === kind);
    return state ? toMoved(entries, { ...state, renames: new Map() }) : new Map();
  };
  return toPresentIds(ledger, { articles: toMap('article'), actors: toMap('actor') });
}

function createHasWords({ quotes }: Ledger): (id: string) => boolean {
  const ids = new Set([...quotes.values()].map(({ article }) => article));
  return (id) => ids.has(id);
}

function toPresent(all: PresentEntries): Readonly<Record<EntryKind, readonly PresentEntry[]>> {
  const none = { aliases: [], months: [], isBuiltin: false };
  return {
    article: list('article', all.articles, ({ title, date }) => {
      return { ...none, name: title, months: [toMonth(date)] };
    }),
    actor: list('actor', all.actors, toNamed),
    term: list('term', all.terms, ({ term, forms }) => {
      return { ...none, name: term, aliases: [...forms] };
    }),
    place: list('place', all.places, toNamed),
  };
}

function toNamed({ name, aliases, isBuiltin }: EntryNames): Omit<PresentEntry, 'kind' | 'id'> {
  return { name, aliases: [...aliases], months: [], isBuiltin };
}

/** A file with faults is there, whatever it holds. */
function list<Data>(
  kind: EntryKind,
  { entries, ids }: Entries<Data>,
  toEntry: (data: Data) => Omit<PresentEntry, 'kind' | 'id'>,
): PresentEntry[] {
  const known = new Map(entries.map(({ id, data }) => [id, { kind, id, ...toEntry(data) }]));
  const faulty = [...ids].filter((id) => !known.has(id));
  const empty = { kind, name: '', aliases: [], months: [], isBuiltin: false };
  return [...known.values(), ...faulty.map((id) => ({ ...empty, id }))];
}
