import { compareText } from '../../schemas/compare-text.ts';
import type { EntryKind, EntryRecord } from '../../schemas/entry-record.ts';
import type { QuoteRecord } from '../../schemas/ledger-file.ts';
import type { Ledger } from '../quote-ledger.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { toEntryKey } from './entry-ledger.ts';

/**
 * Adds what the ledger of quotes tells of entries, for those that have no record of their own: articles that hold or held a quote, actors
 * who say one, and the old ids of articles that older versions wrote there.
 */
export function withImplied(entries: EntryLedger, { quotes, articles }: Ledger): EntryLedger {
  const all = new Map<string, EntryRecord>();
  const add = (record: EntryRecord): void => {
    const key = toEntryKey(record);
    if (!all.has(key) && !entries.has(key)) all.set(key, record);
  };
  for (const [id, into] of articles)
    if (id !== into) add({ ...toEmpty('article', id), status: 'renamed', into });
  const records = [...quotes.values()];
  for (const [id, own] of Map.groupBy(records, ({ article }) => article))
    add({ ...toEmpty('article', id), firstSeen: toFirst(own) });
  const spoken = records.flatMap((record) => record.speakers.map((id) => ({ id, record })));
  for (const [id, own] of Map.groupBy(spoken, (one) => one.id)) {
    const mine = own.map(({ record }) => record);
    // Who speaks for somebody else, or together with others, is named in other words.
    const names = mine.filter(({ speakers }) => speakers.length === 1);
    const aliases = [...new Set(names.map(({ speakerText }) => speakerText).filter(Boolean))];
    add({ ...toEmpty('actor', id), aliases: aliases.sort(compareText), firstSeen: toFirst(mine) });
  }
  return new Map([...all, ...entries]);
}

function toEmpty(kind: EntryKind, id: string): EntryRecord {
  return { kind, id, name: '', aliases: [], months: [], status: 'current' };
}

function toFirst(records: readonly QuoteRecord[]): string | undefined {
  return records.map(({ firstSeen }) => firstSeen).sort(compareText)[0];
}
