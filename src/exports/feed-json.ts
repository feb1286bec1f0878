import type { FeedData, FeedItem } from './feed-data.ts';
import { FEED_LANGUAGE } from './feed-data.ts';

/** Writes a feed as JSON Feed 1.1, which has a day for items only. */
export function toJsonFeed({
  title,
  publisher: { name, url },
  description,
  page,
  self,
  items,
}: FeedData): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: page,
    feed_url: self('json'),
    authors: [{ name, ...(url === undefined ? {} : { url }) }],
    language: FEED_LANGUAGE,
    items: items.map(toItem),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}

function toItem(item: FeedItem): object {
  const { id, url, title, published, updated, authors, tags, source, html } = item;
  return {
    id,
    url,
    ...(source === undefined ? {} : { external_url: source }),
    title,
    content_html: html,
    date_published: `${published}T00:00:00Z`,
    ...(updated === published ? {} : { date_modified: `${updated}T00:00:00Z` }),
    authors: authors.map((name) => ({ name })),
    ...(tags.length > 0 ? { tags } : {}),
  };
}
