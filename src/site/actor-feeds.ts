import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { FeedFormat } from './model-parts.ts';
import type { PastEntry, Statement } from './model.ts';

const ALL: readonly FeedFormat[] = ['rss', 'atom', 'json'];
const NOW: readonly FeedFormat[] = ['atom'];

/**
 * The formats of the feed of each actor who says something, or once did by the ledger: whoever subscribed finds it. It is Atom, and
 * for those who spoke until the day of the ledger, `embedsUntil`, RSS and JSON Feed as well, which were issued then. Of an actor who is
 * gone there are those of the one that stands for it; where there is none, all that may have been issued.
 */
export function toActorFeeds(
  statements: readonly Statement[],
  records: Iterable<Pick<QuoteRecord, 'speakers' | 'firstSeen' | 'history'>>,
  embedsUntil: string | undefined,
  pastEntries: readonly PastEntry[] = [],
): ReadonlyMap<string, readonly FeedFormat[]> {
  const feeds = new Map<string, readonly FeedFormat[]>();
  for (const { speakers } of statements) for (const { id } of speakers) feeds.set(id, NOW);
  for (const { speakers, firstSeen, history } of records) {
    const isOld = embedsUntil !== undefined && firstSeen <= embedsUntil;
    for (const id of [...speakers, ...history.flatMap((past) => past.speakers ?? [])])
      if (feeds.get(id) !== ALL) feeds.set(id, isOld ? ALL : NOW);
  }
  for (const { kind, id, into } of pastEntries) {
    if (kind !== 'actor') continue;
    const formats = into ? feeds.get(into.id) : embedsUntil === undefined ? NOW : ALL;
    if (formats) feeds.set(id, formats);
  }
  return feeds;
}
