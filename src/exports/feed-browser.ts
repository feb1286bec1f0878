import type { Element } from 'xast';
import { x } from 'xastscript';
import type { FeedData } from './feed-data.ts';
import { FEED_LANGUAGE } from './feed-data.ts';

/** The namespace of HTML in XML: its elements are shown, and its links lead somewhere, in every document of XML. */
const XHTML = 'http://www.w3.org/1999/xhtml';

/**
 * All that a browser shows of a feed of XML, with `feed.css`, which hides the rest: what a feed is, and its items as links with
 * their days. Programs pass over it.
 */
export function toBrowserPart({ title, page, items, browser }: FeedData): Element {
  const { note, toPage, formatDate } = browser;
  return x('div', { xmlns: XHTML, lang: FEED_LANGUAGE }, [
    // What the tab is called.
    x('title', title),
    x('h1', title),
    x('p', note),
    x('p', [`${toPage} `, x('a', { href: page }, page)]),
    x(
      'ol',
      items.map((item) =>
        x('li', [
          x('a', { href: item.url }, item.title),
          ' ',
          x('time', { datetime: item.published }, formatDate(item.published)),
        ]),
      ),
    ),
  ]);
}
