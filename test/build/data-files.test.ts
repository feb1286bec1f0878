import { describe, expect, inject, test } from 'vitest';
import { RENAMED } from '../fixtures/site.ts';
import { loadEntries, loadQuotes } from './data.ts';
import { SITE } from './run-build.ts';
import { listFiles } from './site-files.ts';

describe.each(inject('sites'))('the data under $base', ({ base, folder }) => {
  test.each([
    ['actors.json', 'actors', 'actors'],
    ['articles.json', 'articles', 'articles'],
    ['glossary.json', 'terms', 'glossary'],
  ])('%s lists the entries that have a page, and no other', async (file, key, pages) => {
    const entries = await loadEntries(folder, file, key);
    const files = (await listFiles(folder)).flatMap(
      (name) => new RegExp(`^${pages}/([^/]+)/index\\.html$`, 'u').exec(name)?.[1] ?? [],
    );
    const own = files.filter((id) => id !== RENAMED);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(own);
    for (const { id, url } of entries) expect(url).toBe(`${SITE}${base}${pages}/${id}/`);
  });

  test('articles.json and actors.json name quotes, actors, places and terms that exist', async () => {
    const { quotes } = await loadQuotes(folder);
    const [actors, articles, terms] = await Promise.all([
      loadEntries(folder, 'actors.json', 'actors'),
      loadEntries(folder, 'articles.json', 'articles'),
      loadEntries(folder, 'glossary.json', 'terms'),
    ]);
    const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
    for (const { id, ...article } of articles) {
      const own = quotes.filter((quote) => quote.article === id);
      expect(article.quotes).toEqual(ids(own));
      expect(ids(actors)).toEqual(expect.arrayContaining([...(article.actors ?? [])]));
      expect(ids(terms)).toEqual(expect.arrayContaining([...(article.terms ?? [])]));
    }
    for (const actor of actors) {
      const own = quotes.filter(({ speakers }) => speakers.includes(actor.id));
      expect(actor.quotes?.toSorted(), actor.id).toEqual(ids(own).toSorted());
    }
  });

  test('actors.json and glossary.json count as articles.json lists', async () => {
    const articles = await loadEntries(folder, 'articles.json', 'articles');
    for (const [file, key] of [
      ['actors.json', 'actors'],
      ['glossary.json', 'terms'],
    ] as const) {
      for (const { id, mentions } of await loadEntries(folder, file, key)) {
        const naming = articles.filter((article) => article[key]?.includes(id));
        expect(mentions?.map(({ article }) => article).toSorted(), id).toEqual(
          naming.map((article) => article.id).toSorted(),
        );
      }
    }
  });
});
