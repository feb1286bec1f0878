import type { Localization } from '../i18n/chain.ts';
import type { PastEntry, Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { toFeedData, toFeedHead } from './feed-data.ts';
import { toEditor, toTag } from './feed-news.ts';
import { toHtml, toLine, toLink } from './plain-text.ts';

/** The feed of an actor who is gone and for whom nobody stands: it tells those who subscribed, once an editor has said so. */
export function toPastActorFeed(
  entry: PastEntry,
  site: Site,
  to: Addresses,
  localization: Localization,
): FeedData {
  const title = localization.words.past.titles.actor[entry.status];
  const head = { title, description: toDescription(entry, localization), page: to.actor(entry.id) };
  const items = toPastEntryItems([entry], to, localization);
  return toFeedData(toFeedHead(head, `actors/${entry.id}`, to), items, site, to, localization);
}

/** An item for each entry that is gone, with what stands for it; what nobody wrote down has no day, and no item. */
export function toPastEntryItems(
  entries: readonly PastEntry[],
  to: Addresses,
  localization: Localization,
): FeedItem[] {
  return entries.flatMap((entry) => {
    const { kind, id, into, ended, status } = entry;
    if (ended === undefined) return [];
    const url = to[kind](id);
    const name = localization.words.past.titles[kind][status];
    const [target, title] = into ? [to[kind](into.id), into.name] : [to.home, to.siteName];
    return [
      {
        id: toTag(url, ended),
        url,
        title: toLine(into ? `${name} · ${into.name}` : name),
        published: ended,
        updated: ended,
        authors: [toEditor(to)],
        html: `<p>${toHtml(toDescription(entry, localization))}</p><p>${toLink(target, title)}</p>`,
        tags: [],
        source: undefined,
      },
    ];
  });
}

/** What became of it, when and why. */
function toDescription(
  { kind, status, ended, reason }: PastEntry,
  { words, formatDate }: Localization,
): string {
  const day = ended === undefined ? [] : [words.history.since(formatDate(ended))];
  const why = reason === undefined ? [] : [words.history.reason(reason)];
  return `${[words.past.titles[kind][status], ...day].join(' ')}. ${why.join('')}`.trim();
}
