import type { APIRoute } from 'astro';
import { toBeacon } from '../exports/beacon.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../views/export-view.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** The actors that name their entry in the GND, as a BEACON file; none when there are no such actors. */
export async function getStaticPaths() {
  const hasGnd = (await loadSite()).actors.some(({ gnd }) => gnd !== undefined);
  return withKeys(hasGnd ? [{ params: { beacon: 'beacon' } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) =>
  toResponse(toBeacon(await loadSite(), createExportView(origin).to) ?? '', FILE_TYPES.text.type);
