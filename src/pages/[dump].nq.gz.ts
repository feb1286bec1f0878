import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { APIRoute } from 'astro';
import { DUMP } from '../exports/dump/dump-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { writeNQuads } from '../exports/n-quads.ts';
import { createExportView } from '../views/export-view.ts';
import { listLdPages } from '../views/ld-pages.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** The JSON-LD of all pages as N-Quads, a graph for each page. */
export function getStaticPaths() {
  return withKeys(getSettings().hasDumps ? [{ params: { dump: DUMP } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) => {
  const pages = listLdPages(await loadSite(), createExportView(origin));
  const packed = await pipeline(writeNQuads(pages), createGzip({ level: 9 }), buffer);
  return new Response(packed, {
    headers: { 'Content-Type': FILE_TYPES.packed.type },
  });
};
