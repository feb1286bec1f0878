import { describe, expect, test } from 'vitest';
import type { EntryLedger } from '../../../src/ledger/entries/entry-ledger.ts';
import { toEntryKey } from '../../../src/ledger/entries/entry-ledger.ts';
import { mergeEntryLedgers } from '../../../src/ledger/entries/merge-entry-ledgers.ts';
import type { EntryRecord } from '../../../src/schemas/entry-record.ts';

const toRecord = (id: string, more: Partial<EntryRecord> = {}): EntryRecord => ({
  ...{ kind: 'actor', id, name: id, aliases: [], months: [], firstSeen: '2024-05-01' },
  status: 'current',
  ...more,
});
const toLedger = (...records: readonly EntryRecord[]): EntryLedger =>
  new Map(records.map((record) => [toEntryKey(record), record]));
const ADA = toRecord('ada-berg');
const ENDED = { ended: '2024-05-02' };
const RETIRED = toRecord('ada-berg', { ...ENDED, status: 'retired', reason: 'Ein Irrtum.' });
const RENAMED = toRecord('ada-berg', { ...ENDED, status: 'renamed', into: 'ada-burg' });
const BURG = toRecord('ada-burg');

/** The keys of doubts, and the record of Ada Berg. */
const merge = (
  ours: EntryLedger,
  theirs: EntryLedger,
  base?: EntryLedger,
): [doubts: readonly string[], ada: EntryRecord | undefined] => {
  const { ledger, doubts } = mergeEntryLedgers({ ours, theirs, base });
  return [doubts.map(({ id }) => id), ledger.get('actor ada-berg')];
};

test('keeps the records of both, and one of equal ones', () => {
  const ours = toLedger(ADA, toRecord('bo-tal'));
  const theirs = toLedger(ADA, toRecord('cem-roth'));
  const { ledger, doubts, counts } = mergeEntryLedgers({ ours, theirs });
  expect([...ledger.keys()].sort()).toEqual(['actor ada-berg', 'actor bo-tal', 'actor cem-roth']);
  expect([doubts, counts]).toEqual([[], { ours: 1, theirs: 1 }]);
});

test('keeps a record that one side took out', () => {
  const base = toLedger(ADA);
  expect(merge(new Map(), base, base)).toEqual([[], ADA]);
  expect(merge(base, new Map(), base)).toEqual([[], ADA]);
});

describe('a record that ended on one side', () => {
  test.each([
    ['retired', RETIRED],
    ['renamed', RENAMED],
  ])('wins over one that the other left as the base has it: %s', (_, ended) => {
    const base = toLedger(ADA);
    expect(merge(toLedger(ended, BURG), base, base)).toEqual([[], ended]);
    expect(merge(base, toLedger(ended, BURG), base)).toEqual([[], ended]);
  });

  test('is asked about without a base', () => {
    expect(merge(toLedger(RETIRED), toLedger(ADA))).toEqual([['actor ada-berg'], RETIRED]);
  });

  test('is asked about where the other side changed it, too', () => {
    const theirs = toLedger(toRecord('ada-berg', { aliases: ['Frau Berg'] }));
    expect(merge(toLedger(RETIRED), theirs, toLedger(ADA))[0]).toEqual(['actor ada-berg']);
  });
});

test('takes the answer to a doubt', () => {
  const versions = { ours: toLedger(RETIRED), theirs: toLedger(RENAMED, BURG) };
  const { ledger, doubts } = mergeEntryLedgers(versions, new Map([['actor ada-berg', 'theirs']]));
  expect([doubts, ledger.get('actor ada-berg')]).toEqual([[], RENAMED]);
});

test('adds up months, and takes the earlier day on which an address was issued', () => {
  const flut = { kind: 'article', id: 'flut' } as const;
  const ours = toLedger(toRecord('', { ...flut, months: ['2024-05'], firstSeen: '2024-05-03' }));
  const theirs = toLedger(toRecord('', { ...flut, months: ['2024-04'], firstSeen: '2024-05-02' }));
  const { ledger, doubts } = mergeEntryLedgers({ ours, theirs });
  expect([doubts, ledger.get('article flut')]).toMatchObject([
    [],
    { months: ['2024-04', '2024-05'], firstSeen: '2024-05-02' },
  ]);
});

test('asks about two that each branch renamed to the other: they would lead nowhere', () => {
  const base = toLedger(ADA, BURG);
  const back = toRecord('ada-burg', { ...ENDED, status: 'renamed', into: 'ada-berg' });
  const versions = { ours: toLedger(RENAMED, BURG), theirs: toLedger(ADA, back), base };
  const { doubts } = mergeEntryLedgers(versions);
  expect(doubts.map(({ id }) => id).sort()).toEqual(['actor ada-berg', 'actor ada-burg']);
  const choices = new Map([['actor ada-burg', 'ours'] as const]);
  const settled = mergeEntryLedgers(versions, choices);
  expect([settled.doubts, settled.ledger.get('actor ada-berg')?.into]).toEqual([[], 'ada-burg']);
});
