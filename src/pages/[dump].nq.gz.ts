import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { DUMP } from '../exports/dump/dump-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { toNQuads } from '../exports/n-quads.ts';
import { createExportView } from '../views/export-view.ts';
import { listLdPages } from '../views/ld-pages.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** The JSON-LD of all pages as N-Quads, a graph for each page. Every line repeats addresses: packed it is a twentieth. */
export function getStaticPaths() {
  return withKeys(getSettings().hasDumps ? [{ params: { dump: DUMP } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) => {
  const quads = await toNQuads(listLdPages(await loadSite(), createExportView(origin)));
  return new Response(gzipSync(quads, { level: 9 }), {
    headers: { 'Content-Type': FILE_TYPES.nQuads.type },
  });
};
