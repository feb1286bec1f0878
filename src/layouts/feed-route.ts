import type { APIRoute } from 'astro';
import { toArticlesFeed } from '../exports/feed-articles.ts';
import type { FeedFormat } from '../site/model-parts.ts';
import { toPastActorFeed } from '../exports/feed-past.ts';
import { toActorFeed, toQuotesFeed } from '../exports/feed-quotes.ts';
import { toFeed } from '../exports/feeds.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { getLocalization } from '../i18n/locales.ts';
import { loadSite } from '../site/load-site.ts';
import type { Actor, PastEntry } from '../site/model.ts';
import { createExportView, toResponse } from './export-view.ts';

const TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: FILE_TYPES.rss.type,
  atom: FILE_TYPES.atom.type,
  json: FILE_TYPES.jsonFeed.type,
};
const FEEDS = { quotes: toQuotesFeed, articles: toArticlesFeed } as const;
const NAMES: readonly (keyof typeof FEEDS)[] = ['quotes', 'articles'];

/** The feed of all quotes and that of all articles. */
export function getFeedPaths() {
  return NAMES.map((name) => ({ params: { name }, props: { of: name } }));
}

/** The feeds of actors that there are in a format. That of an actor for whom another one stands is the feed of that one. */
export async function getActorFeedPaths(format: FeedFormat) {
  const { actors, actorFeeds, pastEntries } = await loadSite();
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const past = pastEntries
    .filter(({ kind }) => kind === 'actor')
    .map((entry) => ({ id: entry.id, of: byId.get(entry.into?.id ?? '') ?? entry }));
  return [...actors.map((actor) => ({ id: actor.id, of: actor })), ...past]
    .filter(({ id }) => actorFeeds.get(id)?.includes(format))
    .map(({ id, of }) => ({ params: { name: id }, props: { of } }));
}

/** Answers with a feed in one format. */
export function createFeedRoute(
  format: FeedFormat,
): APIRoute<{ readonly of: keyof typeof FEEDS | Actor | PastEntry }> {
  return async ({ props: { of }, site: origin }) => {
    const { to, view } = createExportView(origin);
    const localization = { ...getLocalization(view.locale), words: view.words };
    const feed =
      typeof of === 'string'
        ? FEEDS[of](await loadSite(), to, localization)
        : 'status' in of
          ? toPastActorFeed(of, to, localization)
          : toActorFeed(of, to, localization);
    return toResponse(toFeed(feed, format), TYPES[format]);
  };
}
