import type { FeedFormat } from '../site/model-parts.ts';
import { toAtom } from './feed-atom.ts';
import type { FeedData } from './feed-data.ts';
import { toJsonFeed } from './feed-json.ts';
import { toRss } from './feed-rss.ts';

/** Writes a feed as RSS 2.0, Atom (RFC 4287) or JSON Feed 1.1; the same feed gives the same bytes. */
export function toFeed(feed: FeedData, format: FeedFormat): string {
  switch (format) {
    case 'rss':
      return toRss(feed);
    case 'atom':
      return toAtom(feed);
    case 'json':
      return toJsonFeed(feed);
  }
}
