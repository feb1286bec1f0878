import { describe, expect, test } from 'vitest';
import { planChange } from '../../src/cli/plan-change.ts';
import { toArticle, toFound, toLedger, toRecord } from '../ledger/example-quotes.ts';

const [A, B, C] = ['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'];
const LEDGER = toLedger({
  [A]: toRecord('Der Deich hält'),
  [B]: toRecord('Alle Boote liegen im Hafen', { article: 'ebbe' }),
  [C]: toRecord('Kein Schiff kam vor Abend an', { article: 'ebbe' }),
});
const ARTICLES = [
  {
    ...toArticle(LEDGER, [toFound('Der Deich hält')]),
    file: 'content/articles/flut.md',
    places: [{ line: 6, column: 1 }],
  },
];
const REST = { reason: 'Gelöscht.', date: '2024-06-01' };
const retire = (id: string) => ({ kind: 'retire', id, reason: 'Gelöscht.' }) as const;

describe('planChange', () => {
  test('retires all that a deleted article took along, and says first how many', () => {
    const plan = planChange(LEDGER, ARTICLES, { kind: 'retire-article', article: 'ebbe', ...REST });
    if ('faults' in plan) throw new Error(plan.faults.join());
    expect([plan.begin, plan.end]).toEqual(['2 quotes to retire.', '2 quotes settled.']);
    expect([...plan.ledger.quotes.values()].map(({ status }) => status)).toEqual([
      'current',
      'retired',
      'retired',
    ]);
  });

  test.each([
    [
      'flut',
      'flut has lost no quote: its words still stand there, or are settled. npm run ledger shows what is lost.',
    ],
    [
      'ebe',
      'The ledger has no article ebe. Did you mean “ebbe”? npm run ledger shows what is lost.',
    ],
  ])('refuses to retire what %s has lost', (article, fault) => {
    expect(planChange(LEDGER, ARTICLES, { kind: 'retire-article', article, ...REST })).toEqual({
      faults: [fault],
    });
  });

  test('settles none of several where one is refused', () => {
    const settlements = [retire(B), retire(A), retire('q-xxxxxxxx')];
    const { date } = REST;
    expect(planChange(LEDGER, ARTICLES, { kind: 'settle', settlements, date })).toEqual({
      faults: [
        `${A} still stands in flut. Take it out of the article first, or mark the words as no quote: :quote[…]{not}.`,
        'q-xxxxxxxx is not in the ledger. npm run ledger lists what is; accept writes new ones.',
        'Nothing was written.',
      ],
    });
  });
});
