import type { APIRoute } from 'astro';
import { toResponse } from '../views/export-view.ts';
import { toSearchRecords } from '../views/search-records.ts';
import { toLocales } from '../routes/locale-paths.ts';
import { createView } from '../views/create-view.ts';
import { SEARCH_RECORDS } from '../schemas/search-record.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** What the search is to find. No reader gets this file: the build makes the index of it and takes it away. */
export function getStaticPaths() {
  return withKeys(getSettings().hasSearch ? [{ params: { records: SEARCH_RECORDS } }] : []);
}

export const GET: APIRoute = async () => {
  const views = toLocales().map(({ params }) => createView(params.locale));
  const lines = toSearchRecords(await loadSite(), views).map(
    (record) => `${JSON.stringify(record)}\n`,
  );
  return toResponse(lines.join(''), 'application/jsonl');
};
