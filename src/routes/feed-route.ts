import type { APIRoute } from 'astro';
import { toArticlesFeed } from '../exports/feed-articles.ts';
import type { FeedFormat } from '../site/model-parts.ts';
import { toPastActorFeed } from '../exports/feed-past.ts';
import { toActorFeed, toQuotesFeed } from '../exports/feed-quotes.ts';
import { toFeed } from '../exports/feeds.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import type { Localization } from '../i18n/chain.ts';
import { getLocalization } from '../i18n/locales.ts';
import { loadSite } from '../site/load-site.ts';
import type { ActorNews } from '../site/actor-feeds.ts';
import { toActorNews } from '../site/actor-feeds.ts';
import type { PastEntry } from '../site/model.ts';
import { withKeys } from '../site/tracking/with-keys.ts';
import type { ExportView } from '../views/export-view.ts';
import { createExportView, toResponse } from '../views/export-view.ts';

const TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: FILE_TYPES.rss.type,
  atom: FILE_TYPES.atom.type,
  json: FILE_TYPES.jsonFeed.type,
};
const FEEDS = { quotes: toQuotesFeed, articles: toArticlesFeed } as const;
const NAMES: readonly (keyof typeof FEEDS)[] = ['quotes', 'articles'];

/** The feed of all quotes and that of all articles. */
export function getFeedPaths() {
  return withKeys(NAMES.map((name) => ({ params: { name }, props: { of: name } })));
}

/** The feeds of actors that there are in a format. That of an actor for whom another one stands is the feed of that one. */
export async function getActorFeedPaths(format: FeedFormat) {
  const site = await loadSite();
  const news = toActorNews(site);
  const byId = new Map(news.map((one) => [one.actor.id, one]));
  const past = site.pastEntries
    .filter(({ kind }) => kind === 'actor')
    .map((entry) => ({ id: entry.id, of: byId.get(entry.into?.id ?? '') ?? entry }));
  return withKeys(
    [...news.map((one) => ({ id: one.actor.id, of: one })), ...past]
      .filter(({ id }) => site.actorFeeds.get(id)?.includes(format))
      .map(({ id, of }) => ({ params: { name: id }, props: { of } })),
  );
}

/** Answers with a feed in one format. */
export function createFeedRoute(
  format: FeedFormat,
): APIRoute<{ readonly of: keyof typeof FEEDS | ActorNews | PastEntry }> {
  return async ({ props: { of }, site: origin }) => {
    const view = createExportView(origin);
    const { to } = view;
    const localization = toFeedWords(view);
    const site = await loadSite();
    const feed =
      typeof of === 'string'
        ? FEEDS[of](site, to, localization)
        : 'status' in of
          ? toPastActorFeed(of, site, to, localization)
          : toActorFeed(of, site, to, localization);
    return toResponse(toFeed(feed, format), TYPES[format]);
  };
}

/** The words of feeds, those of the site among them. */
export function toFeedWords({ view }: ExportView): Localization {
  return { ...getLocalization(view.locale), words: view.words };
}
