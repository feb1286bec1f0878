import type { APIRoute } from 'astro';
import { listChangeYears, toYearChangesJson } from '../../exports/change-log.ts';
import { createExportView, toJson } from '../../views/export-view.ts';
import { getSettings } from '../../site/get-settings.ts';
import { loadSite } from '../../site/load-site.ts';

/** What became of addresses in a year, for archives with more than one file holds. */
export async function getStaticPaths() {
  const { to } = createExportView(new URL(getSettings().site));
  return listChangeYears(await loadSite(), to).map((year) => ({ params: { year } }));
}

export const GET: APIRoute = async ({ params, site: origin }) =>
  toJson(toYearChangesJson(await loadSite(), params['year'] ?? '', createExportView(origin).to));
