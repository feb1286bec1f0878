import { expect, test } from 'vitest';
import { findMentionEnds } from '../../components/mention-ends.ts';
import type { Article } from '../../src/site/model.ts';

const toOccurrence = (id: string, date: string, ...hashes: string[]) => ({
  // Nothing else of an article is read.
  article: { id, date } as Article,
  hashes,
});

test('the first place stands in the oldest article, the last one in the newest', () => {
  const newest = toOccurrence('neu', '2024-03-01', '#a', '#b');
  const oldest = toOccurrence('alt', '2022-01-01', '#c', '#d');
  expect(findMentionEnds([newest, toOccurrence('mitte', '2023-05-02', '#e'), oldest])).toEqual([
    { as: 'first', date: '2022-01-01', at: { article: oldest.article, hash: '#c' } },
    { as: 'last', date: '2024-03-01', at: { article: newest.article, hash: '#b' } },
  ]);
});

test('one article has one place, and none has none', () => {
  const only = toOccurrence('neu', '2024-03-01', '#a', '#b');
  expect(findMentionEnds([only])).toEqual([
    { as: 'only', date: '2024-03-01', at: { article: only.article, hash: '#a' } },
  ]);
  expect(findMentionEnds([])).toEqual([]);
});

test('several articles of one day are one line, and none of them comes first', () => {
  const day = '2024-03-01';
  expect(
    findMentionEnds([toOccurrence('neu', day, '#a'), toOccurrence('auch', day, '#b')]),
  ).toEqual([{ as: 'only', date: day, at: undefined }]);
});
