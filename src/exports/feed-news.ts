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
 * An item for what was withdrawn of an article on one day for one reason, and for what was merged on one page; no words of what was
 * withdrawn. What nobody has said of what became of it has no day, and no item.
 */
export function toPastItems(
  pastQuotes: readonly PastQuote[],
  to: Addresses,
  localization: Localization,
): FeedItem[] {
  const groups = Map.groupBy(pastQuotes, ({ status, page, article, ended, reason, into }) =>
    JSON.stringify([
      status,
      ended,
      status === 'retired' ? [article?.id, reason] : [page, into?.id],
    ]),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || first.ended === undefined || first.status === 'missing') return [];
    return [toPastItem([first, ...others], first.ended, to, localization)];
  });
}

function toPastItem(
  quotes: readonly [PastQuote, ...PastQuote[]],
  day: string,
  to: Addresses,
  { words: { history, reuse }, formatDate }: Localization,
): FeedItem {
  const [first] = quotes;
  const { status, reason, article, into } = first;
  const count = quotes.length;
  const url = to.quoteOf(first);
  const label = status === 'merged' ? reuse.changes.merged : reuse.changes.retired(count);
  const because = reason === undefined ? '' : ` ${history.reason(reason)}`;
  const all = count > 1 ? quotes.map((quote) => to.quoteOf(quote)) : [];
  return {
    // In the feed of an actor there may be fewer of them.
    id: `${toTag(url, day)}${count > 1 ? `;${String(count)}` : ''}`,
    url,
    title: toLine(article ? `${label} · ${article.title}` : label),
    published: day,
    updated: day,
    authors: [toEditor(to)],
    html: [
      `<p>${toHtml(`${label}, ${formatDate(day)}.${because}`)}</p>`,
      ...all.map((address) => `<p>${toLink(address, address)}</p>`),
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
