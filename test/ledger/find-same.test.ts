import { describe, expect, test } from 'vitest';
import { assignIds } from '../../src/ledger/assign-ids.ts';
import { findSame } from '../../src/ledger/find-same.ts';
import { toFound, toKnown } from './example-quotes.ts';

const toId = (index: number): string => `q-${String(index).padStart(8, 'a')}`;

describe('findSame', () => {
  test('weighs all pairs of the same words', () => {
    const records = [0, 1, 2].map((index) => toKnown(toId(index), 'Ja'));
    const quotes = [toFound('JA!'), toFound('Nein'), toFound('Ja')];
    const pairs = findSame(records, quotes, [], 0.1).map(({ record, quote }) => [record, quote]);
    expect(pairs).toEqual([0, 1, 2].flatMap((record) => [0, 2].map((quote) => [record, quote])));
  });

  test('weighs of very many twins a few for each', () => {
    const texts = Array.from({ length: 700 }, () => 'laut Karl Tal');
    const records = texts.map((text, index) => toKnown(toId(index), text));
    const quotes = texts.map((text) => toFound(text));
    const candidates = findSame(
      records,
      quotes,
      records.map(({ id }) => id),
      0.1,
    );
    expect(candidates.length).toBeLessThanOrEqual(5 * 700);
  });

  test.each([
    [
      'stand in places of their own',
      (index: number) => ({ before: `Am Tag ${String(index)} kam ` }),
    ],
    ['stand in one place', () => ({})],
  ])('keeps the ids of 700 twins that %s', (_, toPlace) => {
    const quotes = Array.from({ length: 700 }, (__, index) =>
      toFound('laut Karl Tal', toPlace(index)),
    );
    const { ids } = assignIds('flut', quotes, [], () => false);
    const records = quotes.map((quote, index) => ({ ...quote, id: ids[index] ?? '' }));
    const again = assignIds('flut', quotes, records, (id) => ids.includes(id));
    expect(again.ids).toEqual(ids);
  });
});
