import type { Element } from 'xast';
import { x } from 'xastscript';
import { toBrowserPart } from './feed-browser.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { FEED_LANGUAGE } from './feed-data.ts';
import { toLines, writeXml } from './xml.ts';

/**
 * Atom wants a day of every feed. One that never had an item is as it was when the first version of this software wrote it.
 */
const BEGINNING = '2026-11-22';

/**
 * Writes a feed as Atom (RFC 4287). The HTML of an item is escaped, not XHTML: there are readers that take the texts of mixed content
 * out of their order, and a statement with them.
 */
export function toAtom(feed: FeedData): string {
  const { title, publisher, description, page, self, updated, rights, items } = feed;
  const head = [
    x('id', self('atom')),
    x('title', title),
    x('subtitle', description),
    x('updated', toInstant(updated ?? BEGINNING)),
    x('link', { href: self('atom'), rel: 'self', type: 'application/atom+xml' }),
    x('link', { href: page, rel: 'alternate', type: 'text/html' }),
    x('author', [
      x('name', publisher.name),
      ...(publisher.url === undefined ? [] : [x('uri', publisher.url)]),
    ]),
    ...(rights === undefined ? [] : [x('rights', rights)]),
    toBrowserPart(feed),
    ...items.map(toEntry),
  ];
  const root = x(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': FEED_LANGUAGE },
    toLines(head, 1),
  );
  return writeXml(root, feed.browser.styleSheet);
}

function toEntry(item: FeedItem): Element {
  const { id, url, title, published, updated, authors, tags, source, html } = item;
  const parts = [
    x('id', id),
    x('title', title),
    x('published', toInstant(published)),
    x('updated', toInstant(updated)),
    ...authors.map((name) => x('author', [x('name', name)])),
    ...tags.map((term) => x('category', { term })),
    x('link', { href: url, rel: 'alternate', type: 'text/html' }),
    ...(source === undefined ? [] : [x('link', { href: source, rel: 'via' })]),
    x('content', { type: 'html' }, html),
  ];
  return x('entry', toLines(parts, 2));
}

function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}
