import type { Element } from 'xast';
import { x } from 'xastscript';
import { toBrowserPart } from './feed-browser.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { FEED_LANGUAGE } from './feed-data.ts';
import { toLines, writeXml } from './xml.ts';

const SPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
};

/** Writes a feed as RSS 2.0; the description of an item is its whole HTML, as readers take it. */
export function toRss(feed: FeedData): string {
  const { title, description, page, self, updated, rights, items } = feed;
  const channel = [
    x('title', title),
    x('link', page),
    x('description', description),
    x('language', FEED_LANGUAGE),
    ...(rights === undefined ? [] : [x('copyright', rights)]),
    ...(updated === undefined ? [] : [x('lastBuildDate', toRfc822(updated))]),
    x('atom:link', { href: self('rss'), rel: 'self', type: 'application/rss+xml' }),
    toBrowserPart(feed),
    ...items.map(toItem),
  ];
  const root = x(
    'rss',
    { version: '2.0', ...SPACES },
    toLines([x('channel', toLines(channel, 2))], 1),
  );
  return writeXml(root, feed.browser.styleSheet);
}

function toItem(item: FeedItem): Element {
  const { id, url, title, published, updated, authors, tags, source, html } = item;
  const parts = [
    x('title', title),
    x('link', url),
    x('guid', { isPermaLink: String(id === url) }, id),
    x('pubDate', toRfc822(published)),
    // An author of RSS is an address of e-mail.
    ...authors.map((name) => x('dc:creator', name)),
    // The element “source” of RSS is for the feed, not for the page, that an item was taken from.
    ...(source === undefined ? [] : [x('dc:source', source)]),
    ...(updated === published ? [] : [x('dcterms:modified', `${updated}T00:00:00Z`)]),
    ...tags.map((name) => x('category', name)),
    x('description', html),
  ];
  return x('item', toLines(parts, 3));
}

/** A day as RFC 822 writes it: `Tue, 05 Apr 2022 00:00:00 GMT`. */
function toRfc822(day: string): string {
  return new Date(`${day}T00:00:00Z`).toUTCString();
}
