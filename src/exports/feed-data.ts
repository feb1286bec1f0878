import { compareText } from '../schemas/compare-text.ts';
import type { FeedFormat } from '../site/model-parts.ts';
import type { Addresses } from './addresses.ts';
import { toRights } from './imprint.ts';
import { toLine } from './plain-text.ts';

/** A feed in no format yet. Texts are single lines of plain text; days are ISO dates. */
export interface FeedData {
  readonly title: string;
  /** The name and the address of who publishes the site, or of the site. */
  readonly publisher: { readonly name: string; readonly url?: string | undefined };
  /** The licence of the site's own texts, with what it holds for. */
  readonly rights: string | undefined;
  readonly description: string;
  /** The page that the feed belongs to. */
  readonly page: string;
  /** Where the feed itself lies. */
  readonly self: Readonly<Record<FeedFormat, string>>;
  /** The day of the newest item; undefined when there are none. */
  readonly updated: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** The address of its page, which is its id as well. */
  readonly url: string;
  readonly title: string;
  readonly published: string;
  /** The day of the last change, not before `published`. */
  readonly updated: string;
  /** At least one. */
  readonly authors: readonly string[];
  readonly html: string;
  readonly tags: readonly string[];
  /** The page of the publisher, if there is one. */
  readonly source: string | undefined;
}

const MOST_ITEMS = 100;

/** When something was published, and when it changed last. */
export type Days = Pick<FeedItem, 'published' | 'updated'>;

/** What a feed has room for: what changed last comes first, so that no correction is missed. */
export function getNewest<One>(all: readonly One[], getDays: (one: One) => Days): readonly One[] {
  return all
    .map((one) => ({ one, ...getDays(one) }))
    .sort((a, b) => compareText(b.updated, a.updated) || compareText(b.published, a.published))
    .slice(0, MOST_ITEMS)
    .map(({ one }) => one);
}

/** Puts a feed together; `name` is the one of its files, and the items come newest first. */
export function toFeedData(
  head: Pick<FeedData, 'title' | 'description' | 'page'>,
  name: string,
  items: readonly FeedItem[],
  to: Addresses,
): FeedData {
  return {
    title: `${toLine(head.title)} · ${to.siteName}`,
    publisher: to.publisher ?? { name: to.siteName },
    rights: toRights(to),
    description: toLine(head.description),
    page: head.page,
    self: {
      rss: to.feed(name, 'rss'),
      atom: to.feed(name, 'atom'),
      json: to.feed(name, 'json'),
    },
    updated: items[0]?.updated,
    items,
  };
}
