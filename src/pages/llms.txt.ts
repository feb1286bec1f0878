import type { APIRoute } from 'astro';
import { FILE_TYPES } from '../exports/file-types.ts';
import { toLlmsTxt } from '../exports/llms-txt.ts';
import { createExportView, toResponse } from '../views/export-view.ts';
import { getSettings } from '../site/get-settings.ts';
import { groupByMonth } from '../site/group-by-month.ts';
import { loadSite } from '../site/load-site.ts';

/** What there is for machines that read the site for somebody, in the main language. */
export const GET: APIRoute = async ({ site: origin }) => {
  const site = await loadSite();
  const { hasDumps } = getSettings();
  const { view, to } = createExportView(origin);
  const months = [...groupByMonth(site.articles)].map(([month, articles]) => ({
    month,
    count: articles.length,
  }));
  return toResponse(
    toLlmsTxt(site, { months, hasDumps }, to, view.words.llms),
    FILE_TYPES.text.type,
  );
};
