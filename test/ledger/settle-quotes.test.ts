import { describe, expect, test } from 'vitest';
import { acceptAll } from '../../src/ledger/accept.ts';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import type { QuoteSettlement } from '../../src/ledger/settle-quotes.ts';
import { settle } from '../../src/ledger/settle-quotes.ts';
import type { FoundQuote } from '../../src/schemas/quote-traits.ts';
import { BO, toArticle, toFound, toLedger, toRecord } from './example-quotes.ts';

const [A, B, C, GONE] = ['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc', 'q-gggggggg'];
const DAY = '2024-06-01';
const LEDGER = toLedger({
  [A]: toRecord('Der Deich hält'),
  [B]: toRecord('Alle Boote liegen im Hafen', { before: 'x', after: 'y' }),
  [C]: toRecord('Ja', { status: 'merged', supersededBy: B, ended: '2024-05-02' }),
  [GONE]: toRecord('Nein', { status: 'retired', reason: 'Gestrichen.', ended: '2024-05-02' }),
});
const SAME = toFound('Der Deich hält');
const TYPO = toFound('Der Daich hält');
const DOUBTFUL = toFound('Der Daich hält', BO);

/** The ledger after a settlement, or the fault. */
function run(settlement: QuoteSettlement, found: readonly FoundQuote[], ledger: Ledger = LEDGER) {
  const settled = settle(ledger, [toArticle(ledger, found)], [settlement], DAY);
  return 'faults' in settled ? settled.faults.join('\n') : settled;
}

/** A record after a settlement. */
function getRecord(id: string, settled: Ledger | string) {
  if (typeof settled === 'string') throw new Error(settled);
  return settled.quotes.get(id);
}

const newId = (found: FoundQuote): string => toArticle(LEDGER, [found]).ids[0] ?? '';

describe('settle', () => {
  test.each([
    [
      { kind: 'retire', id: 'q-xxxxxxxx', reason: 'Weg.' },
      'q-xxxxxxxx is not in the ledger. npm run ledger lists what is; accept writes new ones.',
    ],
    [
      { kind: 'retire', id: GONE, reason: 'Weg.' },
      `${GONE} is retired since 2024-05-02; that cannot be undone here, only in version control.`,
    ],
    [
      { kind: 'correct', id: C },
      `${C} is merged since 2024-05-02; that cannot be undone here, only in version control.`,
    ],
    [
      { kind: 'accept', id: A, as: 'q-xxxxxxxx' },
      `No article has a quote q-xxxxxxxx now. npm run ledger lists the quotes that may be ${A}.`,
    ],
    [
      { kind: 'merge', id: B, into: 'q-xxxxxxxx' },
      'q-xxxxxxxx is not in the ledger, so nothing can be merged into it.',
    ],
    [{ kind: 'merge', id: B, into: B }, `${B} leads to ${B} itself.`],
    [{ kind: 'merge', id: B, into: C }, `${C} leads to ${B} itself.`],
    [
      { kind: 'retire', id: A, reason: 'Weg.' },
      `${A} still stands in flut. Take it out of the article first, or mark the words as no quote: :quote[…]{not}.`,
    ],
    [
      { kind: 'merge', id: A, into: B },
      `${A} still stands in flut. Take it out of the article first, or mark the words as no quote: :quote[…]{not}.`,
    ],
    [
      { kind: 'correct', id: A },
      `The words of ${A} never changed: mend them in the article first.`,
    ],
  ] as const)('refuses %j', (settlement, fault) => {
    expect(run(settlement, [SAME])).toBe(fault);
  });

  test('retires what is gone', () => {
    expect(getRecord(B, run({ kind: 'retire', id: B, reason: 'Gestrichen.' }, [SAME]))).toEqual({
      ...LEDGER.quotes.get(B),
      status: 'retired',
      reason: 'Gestrichen.',
      ended: DAY,
    });
  });

  test('merges what is gone into what is there', () => {
    expect(getRecord(B, run({ kind: 'merge', id: B, into: A }, [SAME]))).toEqual({
      ...LEDGER.quotes.get(B),
      status: 'merged',
      supersededBy: A,
      ended: DAY,
    });
  });

  test.each([[GONE], ['q-dddddddd']])(
    'merges nothing into %s, which leads to what was withdrawn',
    (into) => {
      const ledger = toLedger({
        ...Object.fromEntries(LEDGER.quotes),
        'q-dddddddd': toRecord('Nie', {
          status: 'merged',
          supersededBy: GONE,
          ended: '2024-05-02',
        }),
      });
      expect(run({ kind: 'merge', id: B, into }, [SAME], ledger)).toBe(
        `${GONE} is retired since 2024-05-02: who follows ${B} would find no quote there. Name another, or retire ${B} --reason "…".`,
      );
    },
  );
});

describe('accept ID=ID', () => {
  test('gives a quote its id back, and the ledger its words', () => {
    const settled = run({ kind: 'accept', id: A, as: newId(DOUBTFUL) }, [DOUBTFUL]);
    expect(getRecord(A, settled)?.history).toEqual([
      {
        date: DAY,
        kind: 'changed',
        text: 'Der Deich hält',
        speakers: ['ada-berg'],
        speakerText: 'Ada Berg',
      },
    ]);
    expect(typeof settled === 'string' ? [] : toArticle(settled, [DOUBTFUL]).ids).toEqual([A]);
  });

  test('sends readers on from the id that the quote had', () => {
    const found = toFound('Schiffe fahren heute keine', { before: 'p', after: 'q' });
    const ledger = acceptAll(LEDGER, [toArticle(LEDGER, [SAME, found])], DAY);
    const as = newId(found);
    const settled = run({ kind: 'accept', id: B, as }, [SAME, found], ledger);
    expect(getRecord(as, settled)).toMatchObject({ status: 'merged', supersededBy: B, ended: DAY });
    expect(getRecord(B, settled)).toMatchObject({ text: found.text, status: 'current' });
    expect(typeof settled === 'string' ? [] : toArticle(settled, [SAME, found]).ids).toEqual([
      A,
      B,
    ]);
  });

  test('refuses a second quote for an id that stands in an article', () => {
    const found = toFound('Schiffe fahren heute keine', { before: 'p', after: 'q' });
    expect(run({ kind: 'accept', id: A, as: newId(found) }, [SAME, found])).toBe(
      `${A} stands in flut already; it cannot be ${newId(found)} too.`,
    );
  });

  test('brings withdrawn words back, and keeps why they were away', () => {
    const found = toFound('Nein');
    const settled = run({ kind: 'accept', id: GONE, as: newId(found) }, [SAME, found]);
    const record = getRecord(GONE, settled);
    expect(record).toEqual(
      toRecord('Nein', {
        history: [{ date: DAY, kind: 'changed', text: 'Nein', note: 'Gestrichen.' }],
      }),
    );
  });

  test('gives a quote an id of its own that is none of those it was asked of', () => {
    const found = toFound('Nein');
    const as = newId(found);
    const settled = run({ kind: 'accept', id: as, as }, [SAME, found]);
    expect(getRecord(as, settled)).toEqual(toRecord('Nein', { firstSeen: DAY }));
    expect(getRecord(GONE, settled)).toEqual(LEDGER.quotes.get(GONE));
  });

  test('writes down one changed quote by its own id', () => {
    const settled = run({ kind: 'accept', id: A, as: A }, [TYPO]);
    expect(getRecord(A, settled)).toMatchObject({
      text: TYPO.text,
      history: [{ kind: 'changed' }],
    });
  });
});

describe('correct', () => {
  const CORRECTED = { date: DAY, kind: 'corrected', text: 'Der Deich hält', note: 'Hörfehler' };
  const settlement = { kind: 'correct', id: A, note: 'Hörfehler' } as const;

  test('writes a clear change down as a correction', () => {
    expect(getRecord(A, run(settlement, [TYPO]))).toMatchObject({
      text: TYPO.text,
      history: [CORRECTED],
    });
  });

  test('takes the one quote that may be it', () => {
    expect(getRecord(A, run(settlement, [DOUBTFUL]))).toMatchObject({
      text: DOUBTFUL.text,
      speakers: ['bo-tal'],
      history: [{ ...CORRECTED, speakers: ['ada-berg'] }],
    });
  });

  test('refuses where several quotes may be it', () => {
    const found = [DOUBTFUL, toFound('Der Deich hielt', BO)];
    const ids = toArticle(LEDGER, found).ids;
    const { quotes = [] } = toArticle(LEDGER, found).matching.doubts[0] ?? {};
    expect(run(settlement, found)).toBe(
      `${A} may be any of ${quotes.map((quote) => ids[quote]).join(', ')}. Say which with accept ${A}=ID, then correct ${A}.`,
    );
  });

  test('turns the last change that is written down into a correction', () => {
    const ledger = acceptAll(LEDGER, [toArticle(LEDGER, [TYPO])], '2024-05-20');
    const settled = run(settlement, [TYPO], ledger);
    expect(getRecord(A, settled)?.history).toEqual([{ ...CORRECTED, date: '2024-05-20' }]);
  });

  test('needs no note', () => {
    const settled = run({ kind: 'correct', id: A }, [TYPO]);
    expect(getRecord(A, settled)?.history).toEqual([
      { date: DAY, kind: 'corrected', text: 'Der Deich hält' },
    ]);
  });
});

describe('settle, several at once', () => {
  const retire = (id: string) => ({ kind: 'retire', id, reason: 'Gestrichen.' }) as const;

  test('settles all', () => {
    const settled = settle(LEDGER, [], [retire(A), retire(B)], DAY);
    if ('faults' in settled) throw new Error(settled.faults.join());
    expect([A, B].map((id) => settled.quotes.get(id)?.status)).toEqual(['retired', 'retired']);
    expect(LEDGER.quotes.get(A)?.status).toBe('current');
  });

  test('settles none where one is refused, and tells each that is', () => {
    const articles = [toArticle(LEDGER, [SAME])];
    const settled = settle(LEDGER, articles, [retire(B), retire(A), retire(GONE)], DAY);
    expect(
      'faults' in settled ? settled.faults.map((fault) => fault.slice(0, 23)) : settled,
    ).toEqual([`${A} still stands`, `${GONE} is retired s`]);
  });

  test('sees what it has settled before', () => {
    const merge = (id: string, into: string) => ({ kind: 'merge', id, into }) as const;
    expect(settle(LEDGER, [], [merge(A, B), merge(B, A)], DAY)).toEqual({
      faults: [`${A} leads to ${B} itself.`],
    });
  });
});
