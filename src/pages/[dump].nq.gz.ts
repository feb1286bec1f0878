import type { APIRoute } from 'astro';
import { DUMP } from '../exports/dump/dump-tables.ts';
import { toNQuads } from '../exports/n-quads.ts';
import { createExportView, toPacked } from '../views/export-view.ts';
import { listLdPages } from '../views/ld-pages.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** The JSON-LD of all pages as N-Quads, a graph for each page. */
export function getStaticPaths() {
  return withKeys(getSettings().hasDumps ? [{ params: { dump: DUMP } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) => {
  const quads = await toNQuads(listLdPages(await loadSite(), createExportView(origin)));
  return toPacked(quads);
};
