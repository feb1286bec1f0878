import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { toCarded } from '../../src/site/cards.ts';
import { toArticleEntry, toCollections } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';
import { RICH } from './rich-site.ts';
import { STATEMENT_COLLECTIONS } from './statement-site.ts';

const { statements: STATEMENTS, actors: ACTORS } = buildSite(COLLECTIONS);

const IN_ORDER = [
  // The newest article first.
  ...['q-dddddddd', 'q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'],
  // Named three, two and one times, then by id.
  ...['ada-berg', 'bo-tal', 'nordfunk', 'quellau', 'rat'],
];

describe('toCarded', () => {
  test.each([0, 1, 3, 4, 5, 8, 9, 10, Infinity])(
    'gives the newest statements and then the actors named most a card, %d of them',
    (most) => {
      expect([...toCarded(STATEMENTS, ACTORS, most)]).toEqual(IN_ORDER.slice(0, most));
    },
  );

  test('orders actors by how often they are named, not by how they are given', () => {
    expect([...toCarded([], ACTORS.toReversed(), 2)]).toEqual(['ada-berg', 'bo-tal']);
  });
});

describe('buildSite', () => {
  test('gives every statement and actor a card unless told a number', () => {
    expect([...buildSite(COLLECTIONS).cards]).toEqual(IN_ORDER);
    expect([...buildSite(COLLECTIONS, { mostCards: 2 }).cards]).toEqual(IN_ORDER.slice(0, 2));
  });

  test('shows as sure and hands on what the settings of the site say', () => {
    const confidence = { sure: 1, feeds: 0 };
    const { statements, cards } = buildSite(STATEMENT_COLLECTIONS, { confidence });
    expect(statements.some(({ isSure }) => isSure)).toBe(false);
    expect(statements.every(({ isHandedOn, id }) => isHandedOn && cards.has(id))).toBe(true);
  });

  test('gives no card to what is not sure, nor to a quote within a statement', () => {
    expect([...buildSite(STATEMENT_COLLECTIONS).cards]).toEqual([
      'q-aaaaaaaa',
      'q-dddddddd',
      'ada',
      'bo',
    ]);
  });

  test.each([
    ['a card to a statement that has just room on it', 328, ['q-aaaaaaaa']],
    ['no card to one whose sentence is a letter longer', 329, []],
  ])('gives %s', (_, letters, cards) => {
    const text = `„${'a'.repeat(letters - 1)}.“`;
    const quotes = [{ id: 'q-aaaaaaaa', words: text }];
    const article = toArticleEntry('a', { date: '2022-02-02', text, quotes });
    expect([...buildSite(toCollections({ articles: [article] })).cards]).toEqual(cards);
  });

  test('gives a card to a long statement that can do without some of its sentences', () => {
    const text = `„Wir bleiben.${' Der Deich ist alt.'.repeat(30)} Ja“, sagte Bo.`;
    const quotes = [{ id: 'q-aaaaaaaa', words: text.slice(0, -11), frame: 'sagte Bo' }];
    const article = toArticleEntry('a', { date: '2022-02-02', text, quotes });
    expect([...buildSite(toCollections({ articles: [article] })).cards]).toEqual(['q-aaaaaaaa']);
  });

  test('gives no card to a quote that is gone', () => {
    const { cards, pastQuotes } = buildSite(RICH);
    expect(pastQuotes.map(({ id }) => id)).toEqual(['q-gggggggg', 'q-hhhhhhhh', 'q-iiiiiiii']);
    expect(pastQuotes.filter(({ id }) => cards.has(id))).toEqual([]);
  });
});
