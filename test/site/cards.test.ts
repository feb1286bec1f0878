import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { toCarded } from '../../src/site/cards.ts';
import { COLLECTIONS } from './example-site.ts';
import { RICH } from './rich-site.ts';

const { quotes: QUOTES, actors: ACTORS } = buildSite(COLLECTIONS);

const IN_ORDER = [
  // The newest article first.
  ...['q-dddddddd', 'q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'],
  // Named three, two and one times, then by id.
  ...['ada-berg', 'bo-tal', 'nordfunk', 'quellau', 'rat'],
];

describe('toCarded', () => {
  test.each([0, 1, 3, 4, 5, 8, 9, 10, Infinity])(
    'gives the newest quotes and then the actors named most a card, %d of them',
    (most) => {
      expect([...toCarded(QUOTES, ACTORS, most)]).toEqual(IN_ORDER.slice(0, most));
    },
  );

  test('orders actors by how often they are named, not by how they are given', () => {
    expect([...toCarded([], ACTORS.toReversed(), 2)]).toEqual(['ada-berg', 'bo-tal']);
  });
});

describe('buildSite', () => {
  test('gives every quote and actor a card unless told a number', () => {
    expect([...buildSite(COLLECTIONS).cards]).toEqual(IN_ORDER);
    expect([...buildSite(COLLECTIONS, 2).cards]).toEqual(IN_ORDER.slice(0, 2));
  });

  test('gives no card to a quote that is gone', () => {
    const { cards, pastQuotes } = buildSite(RICH);
    expect(pastQuotes.map(({ id }) => id)).toEqual(['q-gggggggg', 'q-hhhhhhhh', 'q-iiiiiiii']);
    expect(pastQuotes.filter(({ id }) => cards.has(id))).toEqual([]);
  });
});
