import type { APIRoute } from 'astro';
import { DUMP, toDumpTables } from '../exports/dump/dump-tables.ts';
import { createExportView, toPacked } from '../views/export-view.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';
import { writeDatabase } from '../sqlite/write-database.ts';

/** The whole site as a SQLite database. Packed it is a fifth, and no longer too large for hosts that limit a file. */
export function getStaticPaths() {
  return withKeys(getSettings().hasDumps ? [{ params: { dump: DUMP } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) => {
  const tables = toDumpTables(await loadSite(), createExportView(origin).to);
  return toPacked(await writeDatabase(tables));
};
