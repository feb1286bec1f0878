import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { listArticles, listSayings, listStatements, listTagged } from '../../src/site/lists.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

/** An article of a day, in which Ada Berg says something, where asked for on another day. */
const toArticle = (id: string, date: string, said?: string) =>
  toArticleEntry(id, {
    date,
    text: '„Wir bleiben“, sagte Ada Berg.',
    tags: ['Deich'],
    quotes: [
      { id: `q-${id}`, words: '„Wir bleiben“', speakers: ['ada-berg'], ...(said ? { said } : {}) },
    ],
  });

const repeat = (count: number, date: string, said?: string) =>
  Array.from({ length: count }, (_, index) => toArticle(`a-${date}-${String(index)}`, date, said));

const ADA = toActorEntry('ada-berg', { name: 'Ada Berg' });

function build(...articles: ReturnType<typeof toArticle>[]) {
  return buildSite(toCollections({ articles, actors: [ADA] }));
}

describe('lists', () => {
  test('of statements are by the day of the article, those of an actor by the day it was said', () => {
    const site = build(...repeat(50, '2022-03-01', '2021-12-24'), toArticle('b', '2022-02-01'));
    expect(listStatements(site).years.map(({ year, count }) => [year, count])).toEqual([
      ['2022', 51],
    ]);
    const [ada] = site.actors;
    const sayings = ada && listSayings(ada);
    expect(sayings?.years.map(({ year, count }) => [year, count])).toEqual([
      ['2022', 1],
      ['2021', 50],
    ]);
  });

  test('of an actor with 50 statements have the profile alone', () => {
    const [ada] = build(...repeat(50, '2022-03-01')).actors;
    expect(ada && listSayings(ada).pages).toHaveLength(1);
  });

  test('of articles leave the address of a year to an article that has it', () => {
    const site = build(...repeat(50, '2022-03-01'), toArticle('2022', '2021-01-01'));
    expect(listArticles(site).pages.map(({ path }) => path)).toEqual(['', '2022/1/', '2021/']);
  });

  test('of articles leave it to one that had it as well', () => {
    const articles = [...repeat(51, '2022-03-01')];
    const past = {
      kind: 'article' as const,
      id: '2022',
      name: '',
      months: [],
      status: 'missing' as const,
    };
    const site = buildSite(toCollections({ articles, pastEntries: [past], actors: [ADA] }));
    expect(listArticles(site).pages.map(({ path }) => path)).toEqual(['', '2022/1/', '2022/2/']);
  });

  test('of articles under a tag have 100 on a page', () => {
    const [tag] = build(...repeat(100, '2022-03-01')).tags;
    const [longer] = build(...repeat(101, '2022-03-01')).tags;
    const toSizes = (one: typeof tag) =>
      one && listTagged(one).pages.map(({ path, items }) => [path, items.length]);
    expect(toSizes(tag)).toEqual([['', 100]]);
    expect(toSizes(longer)).toEqual([
      ['', 100],
      ['2022/', 100],
      ['2022/2/', 1],
    ]);
  });
});
