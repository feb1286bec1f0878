import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toMentionIds } from '../../src/exports/mention-ids.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Article } from '../../src/site/model.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';

const MENTIONS = ['Ada=actor:ada', 'Deich=term:deich'];

function toArticle(text: string): Article {
  const entry = toArticleEntry('a', { date: '2022-02-02', text, mentions: MENTIONS });
  const [article] = buildSite(toCollections({ articles: [entry] })).articles;
  if (!article) throw new Error('the example has an article');
  return article;
}

const toIds = (text: string): readonly string[] => toMentionIds(toArticle(text));

test('ids name what is mentioned, and the paragraph by its text', () => {
  expect(toIds('Am Deich stand Ada. Ada ging.\n\nDer Deich hielt.')).toEqual([
    'mention-term-deich-040rnvb',
    'mention-actor-ada-040rnvb',
    'mention-actor-ada-040rnvb-2',
    'mention-term-deich-1j1i2zj',
  ]);
});

test('an edit elsewhere in the article changes no id', () => {
  const before = toIds('Ada kam.\n\nAm Deich stand Ada.');
  const after = toIds('Ada kam nicht, hieß es: Ada blieb.\n\nNeu am Deich.\n\nAm Deich stand Ada.');
  expect(after.slice(-2)).toEqual(before.slice(-2));
  expect(after).not.toContain(before[0]);
});

test('paragraphs that are alike have ids that are not', () => {
  const ids = toIds('Ada kam.\n\nAda kam.');
  expect(new Set(ids).size).toBe(2);
});

test('no two ids of an article are the same', () => {
  const paragraph = fc.array(fc.constantFrom('Ada', 'Deich', 'und'), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
      const ids = toIds(paragraphs.map((words) => `${words.join(' ')}.`).join('\n\n'));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z][a-z0-9-]*$/u);
    }),
    { numRuns: 100, seed: 1962 },
  );
});
