import { expect, test } from 'vitest';
import { findMentionEnds } from '../../components/mention-ends.ts';
import type { Article } from '../../src/site/model.ts';

const toOccurrence = (id: string, ...hashes: string[]) => ({
  // Nothing else of an article is read.
  article: { id } as Article,
  hashes,
});

test('the first place stands in the oldest article, the last one in the newest', () => {
  const newest = toOccurrence('neu', '#a', '#b');
  const oldest = toOccurrence('alt', '#c', '#d');
  expect(findMentionEnds([newest, toOccurrence('mitte', '#e'), oldest])).toEqual({
    first: { article: oldest.article, hash: '#c' },
    last: { article: newest.article, hash: '#b' },
  });
});

test('one article has one place, and none has none', () => {
  const only = toOccurrence('neu', '#a', '#b');
  expect(findMentionEnds([only])).toEqual({
    first: { article: only.article, hash: '#a' },
    last: undefined,
  });
  expect(findMentionEnds([])).toBeUndefined();
});
