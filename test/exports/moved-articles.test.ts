import { expect, test } from 'vitest';
import { toArticleLines } from '../../src/exports/article-lines.ts';
import { toArticlesMarkdown } from '../../src/exports/article-markdown.ts';
import type { MovedArticle } from '../../src/exports/moved-articles.ts';
import { describeMoved, toMovedCitations } from '../../src/exports/moved-articles.ts';
import { toWebAnnotations } from '../../src/exports/web-annotation.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const SITE = buildSite(COLLECTIONS);
const [article] = SITE.articles;
const NO_END = { ended: undefined, reason: undefined };
const RENAMED: MovedArticle = { id: 'alt', status: 'renamed', into: article, ...NO_END };
const MOVED: MovedArticle = { id: article?.id ?? '', status: 'moved', into: article, ...NO_END };
const RETIRED: MovedArticle = {
  id: 'weg',
  status: 'retired',
  into: undefined,
  ended: '2024-05-02',
  reason: 'Erfunden.',
};
const MISSING: MovedArticle = { id: 'fort', status: 'missing', into: undefined, ...NO_END };
const ALL = [RENAMED, RETIRED, MISSING];
const NOW = `https://news.example/deep/articles/${article?.id ?? ''}/`;

test('it is said in one line what became of an article', () => {
  expect([RENAMED, MOVED, RETIRED, MISSING].map((one) => describeMoved(one, ADDRESSES))).toEqual([
    `Dieser Artikel hat eine andere Adresse. Weiter zu: ${NOW}`,
    `Dieser Artikel steht in der Datei eines anderen Monats. Weiter zu: ${NOW}`,
    'Dieser Artikel wurde zurückgezogen am 2. Mai 2024. Grund: Erfunden.',
    'Diesen Artikel gibt es hier nicht mehr.',
  ]);
});

test('the lines of a month have one for it, in which nothing stands', () => {
  const lines = toArticleLines([], ADDRESSES, ALL)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ id, status, movedTo, reason }) => [id, status, movedTo, reason])).toEqual([
    ['alt', 'renamed', NOW, null],
    ['weg', 'retired', null, 'Erfunden.'],
    ['fort', 'missing', null, null],
  ]);
  for (const { text, quotes, mentions } of lines)
    expect([text, quotes, mentions]).toEqual(['', [], []]);
});

test('the annotations of a month link the old address to the new one, or comment it', () => {
  const { items } = JSON.parse(toWebAnnotations('2022-02', [], ADDRESSES, ALL)) as {
    items: Record<string, unknown>[];
  };
  expect(items.map(({ motivation, target }) => [motivation, target])).toEqual([
    ['linking', 'https://news.example/deep/articles/alt/'],
    ['commenting', 'https://news.example/deep/articles/weg/'],
    ['commenting', 'https://news.example/deep/articles/fort/'],
  ]);
  expect(items[0]?.['body']).toBe(NOW);
  expect(items[1]?.['body']).toMatchObject({ value: describeMoved(RETIRED, ADDRESSES) });
});

test('a key that was cited is that of the article of today, with its statements in another month', () => {
  const toKeys = (one: MovedArticle, month: string) =>
    toMovedCitations(one, month, ADDRESSES).map(({ id, page }) => [id, page]);
  const month = article?.date.slice(0, 7) ?? '';
  expect(toKeys(RENAMED, month)).toEqual([['oton-alt', NOW]]);
  expect(toKeys(RENAMED, '1999-01').length).toBe(1 + (article?.statements.length ?? 0));
  expect(article?.statements.length).toBeGreaterThan(0);
  expect(toMovedCitations(RETIRED, month, ADDRESSES)[0]?.title).toContain('zurückgezogen');
  expect(toKeys(MISSING, month)).toEqual([]);
});

test('the Markdown of a month says at the old anchor where an article is', () => {
  const text = toArticlesMarkdown([], ADDRESSES, [RENAMED, RETIRED]);
  expect(text).toBe(
    `<a id="article-alt"></a>\n\nDieser Artikel hat eine andere Adresse. Weiter zu: ${NOW}\n` +
      '\n---\n\n<a id="article-weg"></a>\n\nDieser Artikel wurde zurückgezogen am 2. Mai 2024. Grund: Erfunden.\n',
  );
});
