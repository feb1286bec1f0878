import type { APIRoute } from 'astro';
import { toArticlesFeed } from '../../exports/feed-articles.ts';
import type { FeedFormat } from '../../exports/feed-data.ts';
import { FEED_FORMATS } from '../../exports/feed-data.ts';
import { toActorFeed, toQuotesFeed } from '../../exports/feed-quotes.ts';
import { toFeed } from '../../exports/feeds.ts';
import { createExportView, toFeedView, toResponse } from '../../layouts/export-view.ts';
import { loadSite } from '../../site/load-site.ts';
import type { Actor } from '../../site/model.ts';

const FILES: Readonly<Record<FeedFormat, readonly [ending: string, type: string]>> = {
  rss: ['rss.xml', 'application/rss+xml'],
  atom: ['atom.xml', 'application/atom+xml'],
  json: ['json', 'application/feed+json'],
};

interface Props {
  readonly of: 'quotes' | 'articles' | Actor;
  readonly format: FeedFormat;
}

/** The newest quotes, the newest articles, and what each actor says. */
export async function getStaticPaths() {
  const { actors } = await loadSite();
  return (['quotes', 'articles', ...actors] as const).flatMap((of) =>
    FEED_FORMATS.map((format) => ({
      params: { file: `${typeof of === 'string' ? of : `actors/${of.id}`}.${FILES[format][0]}` },
      props: { of, format } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { of, format }, site: origin }) => {
  const site = await loadSite();
  const { to, view } = createExportView(origin);
  const words = toFeedView(view);
  const feed =
    of === 'quotes'
      ? toQuotesFeed(site, to, words)
      : of === 'articles'
        ? toArticlesFeed(site, to, words)
        : toActorFeed(of, to, words);
  return toResponse(toFeed(feed, format), FILES[format][1]);
};
