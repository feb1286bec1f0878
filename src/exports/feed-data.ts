import type { Localization } from '../i18n/chain.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { FeedFormat } from '../site/model-parts.ts';
import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import { toRights } from './imprint.ts';
import { toLine } from './plain-text.ts';

/** The language of all feeds. */
export const FEED_LANGUAGE = 'de';

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
  /** Where the feed itself lies in a format. */
  readonly self: (format: FeedFormat) => string;
  /**
   * The day of the last change of an item; without items the newest day of the site; undefined where nothing has a day.
   */
  readonly updated: string | undefined;
  /** Newest first. */
  readonly items: readonly FeedItem[];
  readonly browser: BrowserView;
}

/** What a browser shows that opens a feed of XML. */
export interface BrowserView {
  /** The address of the style sheet, from the feed. */
  readonly styleSheet: string;
  readonly note: string;
  /** Before the address of the page. */
  readonly toPage: string;
  readonly formatDate: (day: string) => string;
}

export interface FeedItem {
  /** A URL or another URI; no other item ever has it. */
  readonly id: string;
  /** The address of its page. */
  readonly url: string;
  readonly title: string;
  /** The day it came into the archive. */
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
/** In the feed of one actor: an archive has hundreds of them. */
export const MOST_OF_ACTOR = 50;

/** When something came into the archive, and when it changed last. */
export type Days = Pick<FeedItem, 'published' | 'updated'>;

/** What a feed has room for: what came last is first; of one day, what comes first. */
export function getNewest<One extends Pick<Days, 'published'>>(
  all: readonly One[],
  most = MOST_ITEMS,
): One[] {
  return all.toSorted((a, b) => compareText(b.published, a.published)).slice(0, most);
}

/** What a feed is about. */
export interface FeedHead extends Pick<FeedData, 'title' | 'description' | 'page' | 'self'> {
  /** How many folders of the site it lies in. */
  readonly depth: number;
}

/** The head of a feed in the folder of the feeds; `name` is the one of its files: `actors/ada-berg`. */
export function toFeedHead(
  head: Pick<FeedData, 'title' | 'description' | 'page'>,
  name: string,
  to: Addresses,
): FeedHead {
  const self = (format: FeedFormat): string => to.feed(name, format);
  return { ...head, self, depth: name.split('/').length };
}

/** Puts a feed together; the items come newest first. */
export function toFeedData(
  { title, description, page, self, depth }: FeedHead,
  items: readonly FeedItem[],
  site: Site,
  to: Addresses,
  { words: { reuse }, formatDate }: Localization,
): FeedData {
  return {
    title: `${toLine(title)} · ${to.siteName}`,
    publisher: to.publisher ?? { name: to.siteName },
    rights: toRights(to),
    description: toLine(description),
    page,
    self,
    updated: findLast(items.map(({ updated }) => updated)) ?? findNewestDay(site),
    items,
    browser: {
      styleSheet: `${'../'.repeat(depth)}${FEED_STYLES}`,
      note: reuse.feedNote,
      toPage: reuse.feedPage,
      formatDate,
    },
  };
}

/** The style sheet of all feeds, from the folder of the site. */
export const FEED_STYLES = 'feed.css';

/** The last day that the ledger knows; without a ledger, that of the newest article. */
function findNewestDay({ quotes, pastQuotes, articles }: Site): string | undefined {
  const issued = [...quotes, ...pastQuotes].flatMap(({ firstSeen, history }) => [
    firstSeen,
    ...history.map(({ date }) => date),
  ]);
  const ended = pastQuotes.map(({ ended }) => ended);
  return findLast([...issued, ...ended]) ?? articles[0]?.date;
}

function findLast(days: readonly (string | undefined)[]): string | undefined {
  return days
    .flatMap((day) => day ?? [])
    .reduce<string | undefined>(
      (last, day) => (last === undefined || day > last ? day : last),
      undefined,
    );
}
