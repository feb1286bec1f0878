import { XmlDocument } from 'libxml2-wasm';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { toArticlesFeed } from '../../src/exports/feed-articles.ts';
import type { FeedData } from '../../src/exports/feed-data.ts';
import { toActorFeed, toQuotesFeed } from '../../src/exports/feed-quotes.ts';
import { toFeed } from '../../src/exports/feeds.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { toActorNews } from '../../src/site/actor-feeds.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Site } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';

const GERMAN = getLocalization('de');
const SITE = buildSite(RICH);

// Everything that XML, HTML and JSON have rules for; the spaces are those that stay.
const TEXT = `Ä & B <c> D "E" 'F' ]]> > <![CDATA[ &amp; 😀 a\u0308 #x27; \u00a0\u202f%`;
const HOSTILE = `\u0001${TEXT.replace(' 😀', '\r\n \t😀')}\u0000\uFFFE`;

function buildHostile(): Site {
  const text = `${HOSTILE}. Ja.`;
  const quote = { id: 'q-aaaaaaaa', words: HOSTILE, text: HOSTILE, speakers: ['ada'] };
  const article = toArticleEntry('a', {
    title: HOSTILE,
    date: '2022-02-02',
    summary: HOSTILE,
    source: { publisher: HOSTILE, url: 'https://x.example/?a=1&b="<2>"' },
    text,
    quotes: [
      quote,
      { id: 'q-bbbbbbbb', words: 'Ja', type: 'reported', speakerText: `eine ${HOSTILE}` },
    ],
    corrections: [{ kind: 'reply', date: '2022-02-03', by: HOSTILE, text: HOSTILE }],
  });
  return buildSite(
    toCollections({ articles: [article], actors: [toActorEntry('ada', { name: HOSTILE })] }),
  );
}

const hostile = buildHostile();
const [ada] = toActorNews(SITE);
if (!ada) throw new Error('the example has actors');
const FEEDS: readonly [name: string, feed: FeedData][] = [
  ['quotes', toQuotesFeed(SITE, ADDRESSES, GERMAN)],
  ['articles', toArticlesFeed(SITE, ADDRESSES, GERMAN)],
  ['actor', toActorFeed(ada, SITE, ADDRESSES, GERMAN)],
  ['hostile quotes', toQuotesFeed(hostile, ADDRESSES, GERMAN)],
  ['hostile articles', toArticlesFeed(hostile, ADDRESSES, GERMAN)],
];

describe.each(FEEDS)('the feed of %s', (name, feed) => {
  const days = feed.items.map(({ published }) => `${published}T00:00:00Z`);

  if (!name.startsWith('hostile'))
    test.each(['rss', 'atom', 'json'] as const)('is the golden file as %s', async (format) => {
      const ending = format === 'json' ? 'json' : `${format}.xml`;
      await expect(toFeed(feed, format)).toMatchFileSnapshot(`golden/feeds/${name}.${ending}`);
    });

  test('comes back from RSS through rss-parser and libxml2', async () => {
    const xml = toFeed(feed, 'rss');
    const { items, ...head } = await new Parser().parseString(xml);
    expect(head).toMatchObject({
      title: feed.title,
      description: feed.description,
      link: feed.page,
      feedUrl: feed.self('rss'),
    });
    expect(items.map((item) => [item.title, item.link, item.guid, item.isoDate])).toEqual(
      feed.items.map((item, at) => [
        item.title,
        item.url,
        item.id,
        new Date(days[at] ?? '').toISOString(),
      ]),
    );
    expect(items.map(({ content }) => content)).toEqual(feed.items.map(({ html }) => html));
    using document = XmlDocument.fromString(xml);
    expect(read(document, '//dc:creator')).toEqual(feed.items.flatMap(({ authors }) => authors));
    expect(read(document, '//dc:source')).toEqual(feed.items.flatMap((item) => item.source ?? []));
    expect(read(document, '//item/description')).toEqual(feed.items.map(({ html }) => html));
    expect(read(document, '//item[guid/@isPermaLink="true"]/guid')).toEqual(
      feed.items.map(({ id }) => id).filter((id) => id.startsWith('https:')),
    );
    expect(read(document, '//item/category')).toEqual(feed.items.flatMap(({ tags }) => tags));
    expect(read(document, '/rss/channel/language')).toEqual(['de']);
  });

  test('comes back from Atom through rss-parser and libxml2', async () => {
    const xml = toFeed(feed, 'atom');
    const { items, ...head } = await new Parser().parseString(xml);
    expect(head).toMatchObject({ title: feed.title, link: feed.page, feedUrl: feed.self('atom') });
    expect(items.map(({ title, link, content }) => [title, link, content])).toEqual(
      feed.items.map(({ title, url, html }) => [title, url, html]),
    );
    using document = XmlDocument.fromString(xml);
    const entry = '/a:feed/a:entry';
    expect(read(document, `${entry}/a:id`)).toEqual(feed.items.map(({ id }) => id));
    expect(read(document, `${entry}/a:published`)).toEqual(days);
    expect(read(document, `${entry}/a:updated`)).toEqual(
      feed.items.map(({ updated }) => `${updated}T00:00:00Z`),
    );
    expect(read(document, `${entry}/a:author/a:name`)).toEqual(
      feed.items.flatMap(({ authors }) => authors),
    );
    expect(read(document, `${entry}/a:link[@rel="via"]/@href`)).toEqual(
      feed.items.flatMap((item) => item.source ?? []),
    );
    expect(read(document, '/a:feed/@xml:lang')).toEqual(['de']);
    expect(document.find(`${entry}[not(a:author)]`, SPACES)).toEqual([]);
  });

  test('comes back from JSON Feed 1.1', () => {
    const json = JSON_FEED.parse(JSON.parse(toFeed(feed, 'json')));
    expect(json).toMatchObject({
      title: feed.title,
      feed_url: feed.self('json'),
      home_page_url: feed.page,
      language: 'de',
    });
    expect(json.items).toMatchObject(
      feed.items.map(({ id, url, title, html, authors, tags }, at) => ({
        id,
        url,
        title,
        content_html: html,
        date_published: days[at],
        authors: authors.map((one) => ({ name: one })),
        ...(tags.length > 0 ? { tags } : {}),
      })),
    );
  });
});

const SPACES = {
  a: 'http://www.w3.org/2005/Atom',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  h: 'http://www.w3.org/1999/xhtml',
};

function read(document: XmlDocument, path: string): string[] {
  return document.find(path, SPACES).map((node) => node.content);
}

/** JSON Feed 1.1, after jsonfeed.org/version/1.1; keys that it does not name are refused. */
const date = z.iso.datetime();
const authors = z
  .array(z.strictObject({ name: z.string().min(1), url: z.url().optional() }))
  .min(1);
const JSON_FEED = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string().optional(),
  home_page_url: z.url(),
  feed_url: z.url(),
  authors,
  language: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url(),
      external_url: z.url().optional(),
      title: z.string().min(1),
      content_html: z.string().min(1),
      date_published: date,
      date_modified: date.optional(),
      authors,
      tags: z.array(z.string()).optional(),
    }),
  ),
});

test.each(['rss', 'atom'] as const)('%s shows its items as links in a browser', (format) => {
  const feed = toQuotesFeed(SITE, ADDRESSES, GERMAN);
  const xml = toFeed(feed, format);
  expect(xml).toContain('<?xml-stylesheet type="text/css" href="../feed.css"?>\n<');
  using document = XmlDocument.fromString(xml);
  const shown = '/*//h:div[h:h1]';
  expect(read(document, `${shown}/h:p/h:a/@href`)).toEqual([feed.page]);
  expect(read(document, `${shown}/h:ol/h:li/h:a/@href`)).toEqual(feed.items.map(({ url }) => url));
  expect(read(document, `${shown}/h:ol/h:li/h:a`)).toEqual(feed.items.map(({ title }) => title));
  expect(read(document, `${shown}/h:ol/h:li/h:time`)[0]).toBe('9. April 2022');
});

test('the feed of an actor finds its style sheet two folders up', () => {
  expect(toFeed(toActorFeed(ada, SITE, ADDRESSES, GERMAN), 'atom')).toContain(
    'href="../../feed.css"?>',
  );
});

describe('a feed of a site that says who publishes it', () => {
  const feed = toArticlesFeed(SITE, SIGNED, GERMAN);
  const rights = 'Eigene Texte und Auszeichnungen: CC BY 4.0, https://licence.example/by/4.0/';

  test('has the publisher and the rights in Atom', async () => {
    const atom = toFeed(feed, 'atom');
    expect(atom).toContain(`<rights>${rights}</rights>`);
    expect(atom).toMatch(
      /<author>\s*<name>Quellauer Verlag<\/name>\s*<uri>https:\/\/verlag\.example\/<\/uri>\s*<\/author>/u,
    );
  });

  test('has the rights in RSS', async () => {
    const { copyright } = await new Parser().parseString(toFeed(feed, 'rss'));
    expect(copyright).toBe(rights);
  });

  test('has the publisher in a JSON Feed, which knows no rights', () => {
    expect(JSON_FEED.parse(JSON.parse(toFeed(feed, 'json'))).authors).toEqual([
      { name: 'Quellauer Verlag', url: 'https://verlag.example/' },
    ]);
  });

  test('names the source as the author of an article that names none', () => {
    const articles = feed.items.filter(({ id, url }) => id === url);
    expect(articles.flatMap(({ authors: names }) => names)).not.toContain('Quellauer Verlag');
  });

  test('names the publisher as the author of a correction', () => {
    const [correction] = feed.items.filter(({ id, url }) => id !== url);
    expect(correction?.title).toBe('Korrigiert · Sturm & Flut: „Wir bleiben“');
    expect(correction?.authors).toEqual(['Quellauer Verlag']);
  });
});

test('keeps what is written in it, but for control characters and line breaks', () => {
  const [quote, told] = toQuotesFeed(hostile, ADDRESSES, GERMAN).items;
  expect(quote?.authors).toEqual([TEXT]);
  expect(told?.authors).toEqual([`Eine ${TEXT}`]);
  expect(quote?.html).toContain(
    `<p><mark>${TEXT.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')}</mark>.</p>`,
  );
});
