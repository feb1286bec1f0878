import type { Localization } from '../i18n/chain.ts';
import type { PastEntry } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { FeedData } from './feed-data.ts';
import { toFeedData } from './feed-data.ts';
import { toHtml, toLine, toLink } from './plain-text.ts';

/** The feed of an actor who is gone and for whom nobody stands: it tells those who subscribed, once an editor has said so. */
export function toPastActorFeed(
  { id, status, ended, reason }: PastEntry,
  to: Addresses,
  { words, formatDate }: Localization,
): FeedData {
  const title = words.past.titles.actor[status];
  const page = to.actor(id);
  const day = ended === undefined ? [] : [words.history.since(formatDate(ended))];
  const why = reason === undefined ? [] : [words.history.reason(reason)];
  const description = `${[title, ...day].join(' ')}. ${why.join('')}`.trim();
  const item = (date: string): FeedData['items'][number] => ({
    url: page,
    title,
    published: date,
    updated: date,
    authors: [toLine(to.siteName)],
    html: `<p>${toHtml(description)}</p><p>${toLink(to.home, to.siteName)}</p>`,
    tags: [],
    source: undefined,
  });
  const items = ended === undefined ? [] : [item(ended)];
  return toFeedData({ title, description, page }, `actors/${id}`, items, to);
}
