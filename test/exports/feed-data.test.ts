import { describe, expect, test } from 'vitest';
import { toArticlesFeed } from '../../src/exports/feed-articles.ts';
import type { FeedData } from '../../src/exports/feed-data.ts';
import { toQuotesFeed } from '../../src/exports/feed-quotes.ts';
import { toFeed } from '../../src/exports/feeds.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Site } from '../../src/site/model.ts';
import { toArticleEntry, toCollections, toRecordEntry } from '../site/example-collections.ts';
import { ADDRESSES } from './example-addresses.ts';

const GERMAN = getLocalization('de');

function buildMany(count: number): Site {
  const articles = Array.from({ length: count }, (_, at) =>
    toArticleEntry(`a-${String(at)}`, {
      date: new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10),
      text: '„Ja“',
      quotes: [{ id: `q-${String(at).padStart(8, 'a')}`, words: '„Ja“', text: 'Ja' }],
      corrections: at === 0 ? [{ kind: 'correction', date: '2025-01-01', text: 'Nein.' }] : [],
    }),
  );
  return buildSite(toCollections({ articles }));
}

// Its only statement is too unsure to be handed on.
const SILENT = toCollections({
  articles: [
    toArticleEntry('a', {
      date: '2024-06-01',
      text: '„Ja“',
      quotes: [{ id: 'q-aaaaaaaa', words: '„Ja“', text: 'Ja', confidence: 0.3 }],
    }),
  ],
  records: [toRecordEntry('q-aaaaaaaa', { article: 'a', text: 'Ja', firstSeen: '2024-05-03' })],
});

describe('a feed', () => {
  test('holds the 100 that came last, and what happened last before them', () => {
    const { items, updated } = toArticlesFeed(buildMany(120), ADDRESSES, GERMAN);
    expect(items).toHaveLength(100);
    expect(items[0]).toMatchObject({ title: 'Korrigiert · a-0', published: '2025-01-01' });
    expect(items[1]?.published).toBe('2020-04-29');
    expect(items.at(-1)?.published).toBe('2020-01-22');
    expect(updated).toBe('2025-01-01');
    expect(toQuotesFeed(buildMany(120), ADDRESSES, GERMAN).items).toHaveLength(100);
  });

  test('has an old article that came today before a newer one that was there', () => {
    const quotes = (id: string) => [{ id, words: '„Ja“', text: 'Ja' }];
    const articles = [
      toArticleEntry('alt', { date: '1998-03-01', text: '„Ja“', quotes: quotes('q-aaaaaaaa') }),
      toArticleEntry('neu', { date: '2024-03-01', text: '„Ja“', quotes: quotes('q-bbbbbbbb') }),
    ];
    const records = [
      toRecordEntry('q-aaaaaaaa', { article: 'alt', text: 'Ja', firstSeen: '2024-05-02' }),
      toRecordEntry('q-bbbbbbbb', { article: 'neu', text: 'Ja', firstSeen: '2024-03-02' }),
    ];
    const site = buildSite(toCollections({ articles, records }));
    const toDays = ({ items }: FeedData) =>
      items.map(({ url, published }) => [url.slice(26), published]);
    expect(toDays(toArticlesFeed(site, ADDRESSES, GERMAN))).toEqual([
      ['articles/alt/', '2024-05-02'],
      ['articles/neu/', '2024-03-02'],
    ]);
    expect(toDays(toQuotesFeed(site, ADDRESSES, GERMAN))).toEqual([
      ['quotes/q-aaaaaaaa/', '2024-05-02'],
      ['quotes/q-bbbbbbbb/', '2024-03-02'],
    ]);
  });

  test('dates an article by its record, and tells which are gone', () => {
    const article = toArticleEntry('alt', { date: '1998-03-01', text: 'Nichts.' });
    const gone = { kind: 'article' as const, name: '', months: [], ended: '2024-05-03' };
    const site = buildSite(
      toCollections({
        articles: [article],
        issuedEntries: [{ kind: 'article', id: 'alt', firstSeen: '2024-05-02' }],
        pastEntries: [
          { ...gone, id: 'weg', status: 'retired', reason: 'Erfunden.' },
          { ...gone, id: 'damm', status: 'renamed', into: 'alt' },
        ],
      }),
    );
    const [past, own, ...others] = toArticlesFeed(site, ADDRESSES, GERMAN).items;
    expect(past).toMatchObject({
      id: 'tag:news.example,2024-05-03:/deep/articles/weg/',
      title: 'Dieser Artikel wurde zurückgezogen',
      published: '2024-05-03',
      html: '<p>Dieser Artikel wurde zurückgezogen am 3. Mai 2024. Grund: Erfunden.</p><p><a href="https://news.example/deep/">O-Ton</a></p>',
    });
    expect(own).toMatchObject({
      url: 'https://news.example/deep/articles/alt/',
      published: '2024-05-02',
    });
    expect(others).toEqual([]);
  });

  test('dates a statement by its own address, not by that of a quote in it', () => {
    const text = '„Wir sagen „Ja“ dazu“';
    const quotes = [
      { id: 'q-aaaaaaaa', words: text, text: 'Wir sagen „Ja“ dazu' },
      { id: 'q-bbbbbbbb', words: '„Ja“', text: 'Ja' },
    ];
    const articles = [toArticleEntry('a', { date: '2024-03-01', text, quotes })];
    const records = [
      toRecordEntry('q-aaaaaaaa', {
        article: 'a',
        text: 'Wir sagen „Ja“ dazu',
        firstSeen: '2024-05-02',
      }),
      toRecordEntry('q-bbbbbbbb', { article: 'a', text: 'Ja', firstSeen: '2024-03-02' }),
    ];
    const site = buildSite(toCollections({ articles, records }));
    const [item, ...others] = toQuotesFeed(site, ADDRESSES, GERMAN).items;
    expect(item?.published).toBe('2024-05-02');
    expect(others).toEqual([]);
  });

  test('says once what was withdrawn at once, with the address of each', () => {
    const gone = {
      article: 'fort',
      status: 'retired',
      ended: '2024-05-02',
      reason: 'Alles erfunden.',
    };
    const records = ['q-aaaaaaaa', 'q-bbbbbbbb'].map((id) =>
      toRecordEntry(id, { ...gone, text: id }),
    );
    const other = toRecordEntry('q-cccccccc', { ...gone, reason: 'Doppelt.' });
    const site = buildSite(toCollections({ records: [...records, other] }));
    expect(toQuotesFeed(site, ADDRESSES, GERMAN).items).toMatchObject([
      {
        id: 'tag:news.example,2024-05-02:/deep/quotes/q-aaaaaaaa/;2',
        title: '2 Äußerungen wurden zurückgezogen',
        html:
          '<p>2 Äußerungen wurden zurückgezogen, 2. Mai 2024. Grund: Alles erfunden.</p>' +
          '<p><a href="https://news.example/deep/quotes/q-aaaaaaaa/">https://news.example/deep/quotes/q-aaaaaaaa/</a></p>' +
          '<p><a href="https://news.example/deep/quotes/q-bbbbbbbb/">https://news.example/deep/quotes/q-bbbbbbbb/</a></p>',
      },
      { title: 'Eine Äußerung wurde zurückgezogen' },
    ]);
  });

  test('has its changes before the hundred and more that came on the same day', () => {
    const many = Array.from({ length: 120 }, (_, at) => `q-${String(at).padStart(8, 'a')}`);
    const text = many.map((id) => `„${id}“`).join(' ');
    const day = '2024-05-02';
    const article = toArticleEntry('a', {
      date: day,
      text,
      quotes: many.map((id) => ({ id, words: `„${id}“`, text: id })),
    });
    const records = [
      ...many.map((id) => toRecordEntry(id, { article: 'a', text: id, firstSeen: day })),
      toRecordEntry('q-zzzzzzzz', { status: 'retired', ended: day, reason: 'Weg.' }),
    ];
    const { items } = toQuotesFeed(
      buildSite(toCollections({ articles: [article], records })),
      ADDRESSES,
      GERMAN,
    );
    expect(items[0]?.id).toBe('tag:news.example,2024-05-02:/deep/quotes/q-zzzzzzzz/');
    expect(items).toHaveLength(100);
  });

  describe('without items', () => {
    const empty = toQuotesFeed(buildSite(toCollections({})), ADDRESSES, GERMAN);
    const silent = toQuotesFeed(buildSite(SILENT), ADDRESSES, GERMAN);

    test('is an RSS channel without a day where nothing has one', () => {
      const rss = toFeed(empty, 'rss');
      expect(rss).toContain('<title>Äußerungen · O-Ton</title>');
      expect(rss).not.toMatch(/<item>|<lastBuildDate>|<pubDate>/u);
    });

    test('is an Atom feed of the day of the first version where nothing has one', () => {
      expect(toFeed(empty, 'atom')).toContain('<updated>2026-11-22T00:00:00Z</updated>');
    });

    test('is a JSON Feed with an empty list', () => {
      expect(JSON.parse(toFeed(empty, 'json'))).toMatchObject({ items: [] });
    });

    test('has the last day that the ledger knows', () => {
      expect(toFeed(silent, 'atom')).toContain('<updated>2024-05-03T00:00:00Z</updated>');
      expect(toFeed(silent, 'rss')).toContain(
        '<lastBuildDate>Fri, 03 May 2024 00:00:00 GMT</lastBuildDate>',
      );
    });
  });
});
