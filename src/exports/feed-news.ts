import type { Localization } from '../i18n/chain.ts';
import type { PastQuote } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { FeedChange } from './feed-changes.ts';
import { toChangesHtml } from './feed-changes.ts';
import type { FeedItem } from './feed-data.ts';
import { toHtml, toLine, toLink } from './plain-text.ts';

/**
 * An item for each day on which something happened to what an item is about, since it came into the archive: readers of feeds
 * do not show an item again that changed. What nobody wrote down has no day, and no item.
 */
export function toChangeItems(
  item: FeedItem,
  changes: readonly FeedChange[],
  to: Addresses,
): FeedItem[] {
  const days = Map.groupBy(changes, ({ day }) => day);
  return [...days].flatMap(([day, all]) => {
    const main = all.find(({ isCorrection }) => isCorrection) ?? all[0];
    if (day === undefined || day < item.published || !main) return [];
    return [
      {
        ...item,
        id: toTag(item.url, day),
        title: `${toLine(main.label)} · ${item.title}`,
        published: day,
        updated: day,
        authors: [toEditor(to)],
        html: toChangesHtml(all) + item.html,
      },
    ];
  });
}

/**
 * An item for each id that was withdrawn or merged, those of one page, day and reason together; no words of what was
 * withdrawn. What nobody has said of what became of it has no day, and no item.
 */
export function toPastItems(
  pastQuotes: readonly PastQuote[],
  to: Addresses,
  localization: Localization,
): FeedItem[] {
  const groups = Map.groupBy(pastQuotes, ({ page, status, ended, reason, into }) =>
    JSON.stringify([page, status, ended, reason, into?.id]),
  );
  return [...groups.values()].flatMap(([quote]) => {
    if (!quote || quote.ended === undefined || quote.status === 'missing') return [];
    return [toPastItem(quote, quote.ended, to, localization)];
  });
}

function toPastItem(
  { id, page, status, reason, article, into }: PastQuote,
  day: string,
  to: Addresses,
  { words: { history, reuse }, formatDate }: Localization,
): FeedItem {
  const url = to.quoteOf({ id, page });
  const label = status === 'merged' ? reuse.changes.merged : reuse.changes.retired;
  const because = reason === undefined ? '' : ` ${history.reason(reason)}`;
  return {
    id: toTag(url, day),
    url,
    title: toLine(article ? `${label} · ${article.title}` : label),
    published: day,
    updated: day,
    authors: [toEditor(to)],
    html: [
      `<p>${toHtml(`${label}, ${formatDate(day)}.${because}`)}</p>`,
      ...(into ? [`<p>${toLink(to.quoteOf(into), history.toCurrent)}</p>`] : []),
      ...(article ? [`<p>${toLink(to.article(article.id), article.title)}</p>`] : []),
    ].join(''),
    tags: [],
    source: undefined,
  };
}

/** Who changes something: not who spoke. */
export function toEditor({ publisher, siteName }: Addresses): string {
  return toLine(publisher?.name ?? siteName);
}

/** The name of what happened to an address on a day (RFC 4151). */
export function toTag(address: string, day: string): string {
  const { hostname, pathname, hash } = new URL(address);
  return `tag:${hostname},${day}:${pathname}${hash}`;
}
