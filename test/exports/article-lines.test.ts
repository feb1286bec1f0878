import { expect, test } from 'vitest';
import { toArticleLines } from '../../src/exports/article-lines.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { ADDRESSES } from './example-addresses.ts';

test('gives a line for each article, with positions in code points', () => {
  const entries = [
    toArticleEntry('flut', {
      title: 'Flut',
      date: '2022-02-02',
      text: '😀 „Ja“, sagte Ada.',
      quotes: [{ id: 'q-aaaaaaaa', words: '„Ja“', text: 'Ja', speakerText: 'Ada' }],
    }),
    toArticleEntry('ebbe', { title: 'Ebbe', date: '2022-02-01', text: 'Nichts.' }),
  ];
  const { articles } = buildSite(toCollections({ articles: entries }));
  const lines = toArticleLines(articles, ADDRESSES).split('\n');
  expect(lines).toHaveLength(3);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    id: 'flut',
    url: 'https://news.example/deep/articles/flut/',
    title: 'Flut',
    date: '2022-02-02',
    text: '😀 „Ja“, sagte Ada.',
    quotes: [
      {
        id: 'q-aaaaaaaa',
        url: 'https://news.example/deep/quotes/q-aaaaaaaa/',
        statement: 'q-aaaaaaaa',
        speakers: [],
        speakerText: 'Ada',
        spans: [[2, 6]],
      },
    ],
    mentions: [],
  });
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ id: 'ebbe', quotes: [] });
});
