import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import { mergeLedgers } from '../../src/ledger/merge-ledgers.ts';
import type { QuoteRecord } from '../../src/schemas/ledger-file.ts';
import { BO, toLedger, toRecord } from './example-quotes.ts';

const A = 'q-aaaaaaaa';
const B = 'q-bbbbbbbb';
const OLD = toRecord('Der Deich hält');
const CORRECTED = toRecord('Der Deich hält noch', {
  history: [{ date: '2024-05-02', kind: 'corrected', text: 'Der Deich hält' }],
});
const CHANGED = toRecord('Der Deich hält nicht', {
  history: [{ date: '2024-05-03', kind: 'changed', text: 'Der Deich hält' }],
});
const RETIRED = toRecord('Der Deich hält', {
  status: 'retired',
  ended: '2024-05-04',
  reason: 'Gestrichen.',
});

const one = (record: QuoteRecord): Ledger => toLedger({ [A]: record });

/** The record that comes out for one id, or `doubt`. */
function merge(ours: QuoteRecord, theirs: QuoteRecord, base?: QuoteRecord): unknown {
  const { ledger, doubts } = mergeLedgers({
    ours: one(ours),
    theirs: one(theirs),
    base: base && one(base),
  });
  return doubts.length > 0 ? 'doubt' : ledger.quotes.get(A);
}

describe('mergeLedgers', () => {
  test('keeps the records of both sides and counts what each brings', () => {
    const ours = toLedger({ [A]: OLD, [B]: OLD }, { ebbe: 'flut' });
    const theirs = toLedger({ [A]: OLD, 'q-cccccccc': OLD }, { sturm: 'flut' });
    const { ledger, doubts, counts } = mergeLedgers({ ours, theirs });
    expect([[...ledger.quotes.keys()].sort(), [...ledger.articles.keys()].sort()]).toEqual([
      [A, B, 'q-cccccccc'],
      ['ebbe', 'sturm'],
    ]);
    expect([doubts, counts]).toEqual([[], { ours: 1, theirs: 1 }]);
  });

  test('keeps a record that one side took out', () => {
    const [full, empty] = [one(OLD), toLedger({})];
    for (const sides of [
      { ours: full, theirs: empty },
      { ours: empty, theirs: full },
    ])
      expect(mergeLedgers({ ...sides, base: full }).ledger.quotes.has(A)).toBe(true);
  });

  test.each([
    ['we changed', CORRECTED, OLD, CORRECTED],
    ['they changed', OLD, RETIRED, RETIRED],
    ['we brought back', OLD, RETIRED, OLD],
  ])('takes what one side alone changed: %s', (title, ours, theirs, now) => {
    expect(merge(ours, theirs, title === 'we brought back' ? RETIRED : OLD)).toEqual(now);
  });

  test('sees from the history which is newer, without a base', () => {
    expect([merge(OLD, CORRECTED), merge(CORRECTED, OLD)]).toEqual([CORRECTED, CORRECTED]);
    const named = toRecord('Der Deich hält', {
      ...BO,
      history: [
        {
          date: '2024-05-02',
          kind: 'changed',
          text: OLD.text,
          speakers: OLD.speakers,
          speakerText: OLD.speakerText,
        },
      ],
    });
    expect(merge(OLD, named)).toEqual(named);
  });

  test('asks where both changed one id, and where nothing tells which is newer', () => {
    expect(merge(CORRECTED, CHANGED, OLD)).toBe('doubt');
    expect(merge(CORRECTED, RETIRED, OLD)).toBe('doubt');
    expect(merge(CORRECTED, CHANGED)).toBe('doubt');
    expect(merge(OLD, RETIRED)).toBe('doubt');
    expect(merge(OLD, toRecord('Der Deich hält nun'))).toBe('doubt');
  });

  test('does not ask of what readers are not told', () => {
    const theirs = toRecord('Der Deich hält', {
      before: 'Am Abend. ',
      firstSeen: '2024-04-01',
      within: B,
    });
    expect(merge(OLD, theirs)).toEqual({ ...OLD, firstSeen: '2024-04-01' });
    expect(merge(OLD, theirs, OLD)).toMatchObject({ before: 'Am Abend. ' });
  });

  test('follows an article that was renamed on one side while its words changed on the other', () => {
    const moved = { ...OLD, article: 'sturm' };
    const base = toLedger({ [A]: OLD });
    const ours = toLedger({ [A]: moved }, { flut: 'sturm' });
    const { ledger, doubts } = mergeLedgers({ ours, theirs: one(CORRECTED), base });
    expect([doubts, ledger.quotes.get(A)]).toEqual([[], { ...CORRECTED, article: 'sturm' }]);
    expect(mergeLedgers({ ours: one(CORRECTED), theirs: ours }).ledger.quotes.get(A)).toEqual({
      ...CORRECTED,
      article: 'sturm',
    });
  });

  test('asks where an article got two new names', () => {
    const ours = toLedger({}, { flut: 'sturm' });
    const theirs = toLedger({}, { flut: 'ebbe' });
    expect(mergeLedgers({ ours, theirs }).doubts).toEqual([
      { kind: 'article', id: 'flut', ours: 'sturm', theirs: 'ebbe' },
    ]);
    const chosen = mergeLedgers({ ours, theirs }, new Map([['flut', 'theirs']]));
    expect([chosen.doubts, chosen.ledger.articles.get('flut')]).toEqual([[], 'ebbe']);
  });

  test('asks where two merges would lead in a circle', () => {
    const into = (id: string) => toRecord('Ja', { status: 'merged', supersededBy: id });
    const base = toLedger({ [A]: toRecord('Ja'), [B]: toRecord('Ja') });
    const ours = toLedger({ [A]: into(B), [B]: toRecord('Ja') });
    const theirs = toLedger({ [A]: toRecord('Ja'), [B]: into(A) });
    const { doubts } = mergeLedgers({ ours, theirs, base });
    expect(doubts.map(({ id }) => id)).toEqual([A, B]);
  });

  test('takes what an editor chooses', () => {
    const sides = { ours: one(CORRECTED), theirs: one(CHANGED), base: one(OLD) };
    for (const [side, record] of [
      ['ours', CORRECTED],
      ['theirs', CHANGED],
    ] as const) {
      const { ledger, doubts } = mergeLedgers(sides, new Map([[A, side]]));
      expect([doubts, ledger.quotes.get(A)]).toEqual([[], record]);
    }
  });

  test('keeps the later of the days until which embeds were promised', () => {
    const ours = { ...one(OLD), embedsUntil: '2024-05-01' };
    const theirs = { ...one(OLD), embedsUntil: '2024-06-01' };
    expect(mergeLedgers({ ours, theirs }).ledger.embedsUntil).toBe('2024-06-01');
    expect(mergeLedgers({ ours, theirs: one(OLD) }).ledger.embedsUntil).toBe('2024-05-01');
  });
});
