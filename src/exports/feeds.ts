import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { toXmlText } from './xml.ts';
import type { FeedFormat } from '../site/model-parts.ts';
import type { FeedData, FeedItem } from './feed-data.ts';

const LANGUAGE = 'de';
/** Atom wants a day of a feed that has no items as well. */
const NEVER = '1970-01-01';

/** Writes a feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1; the same feed gives the same bytes. */
export function toFeed(feed: FeedData, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return toRss(feed);
    case 'atom':
      return toAtom(feed);
    case 'json':
      return toJson(feed);
  }
}

function toRss({ title, description, page, self, updated, rights, items }: FeedData): string {
  const rss = generateRssFeed(
    {
      title,
      description,
      link: page,
      language: LANGUAGE,
      ...(rights === undefined ? {} : { copyright: rights }),
      ...(updated === undefined ? {} : { lastBuildDate: toDate(updated) }),
      atom: { links: [{ href: self.rss, rel: 'self', type: 'application/rss+xml' }] },
      items: items.map((item) => ({
        title: item.title,
        link: item.url,
        guid: { value: item.url, isPermaLink: true },
        pubDate: toDate(item.published),
        // An author of RSS is an address of e-mail.
        dc: {
          creators: [...item.authors],
          // The element “source” of RSS is for the feed, not for the page, that an item was taken from.
          ...(item.source === undefined ? {} : { sources: [item.source] }),
        },
        ...(isChanged(item) ? { dcterms: { modified: [toDate(item.updated)] } } : {}),
        categories: item.tags.map((name) => ({ name })),
        content: { encoded: item.html },
      })),
    },
    { strict: true },
  );
  return withoutIndents(rss);
}

function toAtom({
  title,
  publisher: { name, url },
  description,
  page,
  self,
  updated,
  rights,
  items,
}: FeedData): string {
  const atom = generateAtomFeed(
    {
      id: self.atom,
      title: { value: title },
      subtitle: { value: description },
      updated: toDate(updated ?? NEVER),
      xml: { lang: LANGUAGE },
      links: [
        { href: self.atom, rel: 'self', type: 'application/atom+xml' },
        { href: page, rel: 'alternate', type: 'text/html' },
      ],
      authors: [{ name, ...(url === undefined ? {} : { uri: url }) }],
      ...(rights === undefined ? {} : { rights: { value: rights } }),
      entries: items.map((item) => ({
        id: item.url,
        title: { value: item.title },
        published: toDate(item.published),
        updated: toDate(item.updated),
        authors: item.authors.map((name) => ({ name })),
        categories: item.tags.map((term) => ({ term })),
        links: [
          { href: item.url, rel: 'alternate', type: 'text/html' },
          ...(item.source === undefined ? [] : [{ href: item.source, rel: 'via' }]),
        ],
        content: { value: item.html, type: 'html' },
      })),
    },
    { strict: true },
  );
  return withoutIndents(atom);
}

function toJson({
  title,
  publisher: { name, url },
  description,
  page,
  self,
  items,
}: FeedData): string {
  const json = generateJsonFeed(
    {
      title,
      description,
      home_page_url: page,
      feed_url: self.json,
      authors: [{ name, ...(url === undefined ? {} : { url }) }],
      language: LANGUAGE,
      items: items.map((item) => ({
        id: item.url,
        url: item.url,
        ...(item.source === undefined ? {} : { external_url: item.source }),
        title: item.title,
        content_html: item.html,
        date_published: toDate(item.published),
        ...(isChanged(item) ? { date_modified: toDate(item.updated) } : {}),
        authors: item.authors.map((name) => ({ name })),
        tags: [...item.tags],
      })),
    },
    { strict: true },
  );
  // feedsmith drops a list without items, and the format wants one.
  return `${JSON.stringify(items.length > 0 ? json : Object.assign({}, json, { items: [] }), null, 1)}\n`;
}

function isChanged({ published, updated }: FeedItem): boolean {
  return updated !== published;
}

function toDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** feedsmith puts CDATA on a line of its own, and readers take the line breaks for a part of the text. */
function withoutIndents(xml: string): string {
  // Texts of a feed are single lines, so a line break never is inside one.
  return toXmlText(xml)
    .replace(/>\n\s*<!\[CDATA\[/gu, '><![CDATA[')
    .replace(/\]\]>\n\s*<\//gu, ']]></');
}
