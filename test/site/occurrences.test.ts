import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { indexOccurrences } from '../../src/site/occurrences.ts';
import { toArticleEntry, toCollections } from './example-collections.ts';

const { articles } = buildSite(
  toCollections({
    articles: [
      toArticleEntry('alt', {
        date: '2022-02-01',
        text: 'Ada und Bo, auch Ada.\n\nCy und Ada.',
        mentions: ['Ada=actor:x', 'Bo=actor:bo', 'Cy=actor:cy'],
      }),
      toArticleEntry('neu', {
        date: '2022-02-02',
        text: 'Ada am Deich und Bo.',
        mentions: ['Ada=actor:x', 'Bo=actor:bo', 'Deich=term:x'],
      }),
    ],
    actors: [],
    places: [],
    terms: [],
  }),
);

describe('indexOccurrences', () => {
  const occurrences = indexOccurrences(articles);

  test('finds an entry in articles, in their order, with its count', () => {
    expect(occurrences('actor', 'x').map(({ article, count }) => [article.id, count])).toEqual([
      ['neu', 1],
      ['alt', 3],
    ]);
  });

  test('shows each mention with the words around it', () => {
    const [, alt] = occurrences('actor', 'x');
    expect(alt?.excerpts[1]).toEqual({
      parts: [
        { text: 'Ada und Bo, auch ', isPicked: false },
        { text: 'Ada', isPicked: true },
        { text: '.', isPicked: false },
      ],
    });
    expect(alt?.excerpts).toHaveLength(3);
  });

  test('names the place of each mention: the nearest quote of its paragraph, and the words', () => {
    const site = buildSite(
      toCollections({
        articles: [
          toArticleEntry('flut', {
            date: '2022-02-01',
            text: 'Ada kam.\n\n„Ja“, sagte Bo. „Nein“, sagte Ada am Deich.',
            quotes: [
              { id: 'q-aaaaaaaa', words: '„Ja“' },
              { id: 'q-bbbbbbbb', words: '„Nein“' },
            ],
            mentions: ['Ada=actor:x', 'Bo=actor:bo', 'Deich=term:x'],
          }),
        ],
        actors: [],
        places: [],
        terms: [],
      }),
    );
    const found = indexOccurrences(site.articles);
    expect(found('actor', 'x')[0]?.hashes).toEqual([
      '#:~:text=Ada',
      '#q-bbbbbbbb:~:text=Bo.%20%E2%80%9ENein%E2%80%9C%2C%20sagte-,Ada',
    ]);
    expect(found('term', 'x')[0]?.hashes).toEqual(['#q-bbbbbbbb:~:text=sagte%20Ada%20am-,Deich']);
  });

  test('keeps an actor and a term of one id apart', () => {
    expect(occurrences('term', 'x').map(({ article, count }) => [article.id, count])).toEqual([
      ['neu', 1],
    ]);
    expect(occurrences('place', 'x')).toEqual([]);
  });
});
