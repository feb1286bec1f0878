import type { APIRoute } from 'astro';
import { toChangesFeed } from '../../exports/feed-log.ts';
import { toFeed } from '../../exports/feeds.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createExportView, toResponse } from '../../views/export-view.ts';
import { toFeedWords } from '../../routes/feed-route.ts';
import { loadSite } from '../../site/load-site.ts';

/** What became of addresses last, as a feed. */
export const GET: APIRoute = async ({ site: origin }) => {
  const view = createExportView(origin);
  const feed = toChangesFeed(await loadSite(), view.to, toFeedWords(view));
  return toResponse(toFeed(feed, 'atom'), FILE_TYPES.atom.type);
};
