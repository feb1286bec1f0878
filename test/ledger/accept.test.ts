import { describe, expect, test } from 'vitest';
import { acceptAll, toStates } from '../../src/ledger/accept.ts';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import { EMPTY_LEDGER, formatLedger } from '../../src/ledger/quote-ledger.ts';
import { BO, toArticle, toFound, toLedger, toRecord } from './example-quotes.ts';

const A = 'q-aaaaaaaa';
const DAY = '2024-06-01';
const OLD = toLedger({ [A]: toRecord('Der Deich hält') });

describe('toStates', () => {
  test.each([
    ['Der Deich hält', {}, 'same'],
    ['„Der DEICH hält!“', {}, 'same'],
    ['Der Deich hält', { before: 'Zuvor. Am Morgen kam die Flut. ' }, 'same'],
    // Three words, and half of what stands beside them in their paragraph is new: they may be said again.
    ['Der Deich hält', { before: 'Anders. ' }, 'doubtful'],
    ['Der Daich hält', {}, 'changed'],
    ['Der Deich hält', BO, 'changed'],
    ['Der Daich hält', BO, 'doubtful'],
    ['Alle Boote liegen im Hafen', { before: '', after: '' }, 'new'],
  ])('“%s” %j is %s', (text, given, state) => {
    expect(toStates(OLD, toArticle(OLD, [toFound(text, given)]))).toEqual([state]);
  });

  test('is the same where the registry has learnt who somebody is', () => {
    const ledger = toLedger({ [A]: toRecord('Der Deich hält', { speakers: [] }) });
    expect(toStates(ledger, toArticle(ledger, [toFound('Der Deich hält')]))).toEqual(['same']);
    const nameless = toLedger({
      [A]: toRecord('Der Deich hält', { speakers: [], speakerText: '' }),
    });
    expect(toStates(nameless, toArticle(nameless, [toFound('Der Deich hält')]))).toEqual(['same']);
  });
});

describe('acceptAll', () => {
  test('writes a record for each quote that is new', () => {
    const { ids, ...article } = toArticle(EMPTY_LEDGER, [toFound('Ja')]);
    const { quotes, articles } = acceptAll(EMPTY_LEDGER, [{ ids, ...article }], DAY);
    expect([[...quotes], [...articles]]).toEqual([
      [[ids[0], toRecord('Ja', { firstSeen: DAY })]],
      [],
    ]);
  });

  test('keeps the id and the old words of a quote with a typo', () => {
    const article = toArticle(OLD, [
      toFound('Der Daich hält', { before: 'Neu.\n\nAm Morgen kam die Flut. ' }),
    ]);
    expect([...acceptAll(OLD, [article], DAY).quotes]).toEqual([
      [
        A,
        toRecord('Der Daich hält', {
          before: 'Neu.\n\nAm Morgen kam die Flut. ',
          history: [{ date: DAY, kind: 'changed', text: 'Der Deich hält' }],
        }),
      ],
    ]);
  });

  describe('a quote within the statement of another', () => {
    const WHOLE = toFound('Der Deich halte, er sei „sicher“');
    const PART = toFound('sicher', { before: 'halte, er sei „', after: '“, sagte Ada Berg' });
    const accept = (ledger: Ledger, heads: readonly number[]): Ledger =>
      acceptAll(ledger, [{ ...toArticle(ledger, [WHOLE, PART]), heads }], DAY);
    const toWithin = ({ quotes }: Ledger) => [...quotes.values()].map(({ within }) => within);
    const [first] = toArticle(EMPTY_LEDGER, [WHOLE, PART]).ids;

    test('is a fragment of its page', () => {
      expect(toWithin(accept(EMPTY_LEDGER, [0, 0]))).toEqual([undefined, first]);
    });

    test('gets a page where the statement is in doubt, and so has no address yet', () => {
      const ledger = toLedger({ [A]: toRecord('Der Deich hält') });
      const doubtful = toFound('Der Daich hält', BO);
      const article = { ...toArticle(ledger, [doubtful, PART]), heads: [0, 0] };
      expect(toStates(ledger, article)).toEqual(['doubtful', 'new']);
      const [, part = ''] = article.ids;
      expect(acceptAll(ledger, [article], DAY).quotes.get(part)?.within).toBeUndefined();
    });

    test('gets a page when it becomes a statement, and keeps it for good', () => {
      const ledger = accept(accept(EMPTY_LEDGER, [0, 0]), [0, 1]);
      expect(toWithin(ledger)).toEqual([undefined, undefined]);
      expect(toWithin(accept(ledger, [0, 0]))).toEqual([undefined, undefined]);
    });
  });

  test('keeps who was named before', () => {
    const article = toArticle(OLD, [toFound('Der Deich hält', BO)]);
    const past = {
      date: DAY,
      kind: 'changed',
      text: 'Der Deich hält',
      speakers: ['ada-berg'],
      speakerText: 'Ada Berg',
    };
    expect(acceptAll(OLD, [article], DAY).quotes.get(A)).toEqual(
      toRecord('Der Deich hält', { ...BO, history: [past] } as Parameters<typeof toRecord>[1]),
    );
  });

  test('adds to the history, oldest first', () => {
    let ledger = OLD;
    for (const [text, date] of [
      ['Der Daich hält', '2024-06-01'],
      ['Der Daich hielt', '2024-06-02'],
    ] as const)
      ledger = acceptAll(ledger, [toArticle(ledger, [toFound(text)])], date);
    expect(ledger.quotes.get(A)?.history.map(({ date, text }) => [date, text])).toEqual([
      ['2024-06-01', 'Der Deich hält'],
      ['2024-06-02', 'Der Daich hält'],
    ]);
  });

  test('takes other marks and another place over without a history', () => {
    const article = toArticle(OLD, [
      toFound('der Deich hält!', { after: ', sagte Ada Berg am Deich.\n\nDann' }),
    ]);
    expect(acceptAll(OLD, [article], DAY).quotes.get(A)).toEqual(
      toRecord('der Deich hält!', { after: ', sagte Ada Berg am Deich.\n\nDann' }),
    );
  });

  test('leaves what is doubtful, lost or ended as it is', () => {
    const ledger = toLedger({
      ...Object.fromEntries(OLD.quotes),
      'q-bbbbbbbb': toRecord('Alle Boote liegen im Hafen', { before: 'x', after: 'y' }),
      'q-cccccccc': toRecord('Ja', { status: 'retired', ended: DAY }),
    });
    const article = toArticle(ledger, [toFound('Der Daich hält', BO)]);
    expect(formatLedger(acceptAll(ledger, [article], DAY))).toBe(formatLedger(ledger));
  });

  test('gives no retired id to the same words', () => {
    const ja = toArticle(EMPTY_LEDGER, [toFound('Ja')]).ids[0] ?? '';
    const ledger = toLedger({ [ja]: toRecord('Ja', { status: 'retired', ended: '2024-05-02' }) });
    const after = acceptAll(ledger, [toArticle(ledger, [toFound('Ja')])], DAY);
    expect([after.quotes.size, after.quotes.get(ja)?.status]).toEqual([2, 'retired']);
  });

  test('writes down that a file got another name, and forgets a name that is used again', () => {
    const article = { ...toArticle(OLD, [toFound('Der Deich hält')]), article: 'sturm' };
    const after = acceptAll(OLD, [{ ...article, formerly: 'flut' }], DAY);
    expect([after.quotes.get(A)?.article, [...after.articles]]).toEqual([
      'sturm',
      [['flut', 'sturm']],
    ]);
    const back = acceptAll(after, [{ ...article, article: 'flut', formerly: 'sturm' }], DAY);
    expect([...back.articles]).toEqual([['sturm', 'flut']]);
  });

  test('changes nothing a second time', () => {
    const quotes = [toFound('Ja'), toFound('Ja'), toFound('Der Daich hält'), toFound('👍')];
    const once = acceptAll(OLD, [toArticle(OLD, quotes)], DAY);
    const twice = acceptAll(once, [toArticle(once, quotes)], '2024-12-31');
    expect(formatLedger(twice)).toBe(formatLedger(once));
  });
});
