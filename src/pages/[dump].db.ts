import type { APIRoute } from 'astro';
import { DUMP, toDumpTables } from '../exports/dump/dump-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView } from '../views/export-view.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';
import { writeDatabase } from '../sqlite/write-database.ts';

/** The whole site as a SQLite database. */
export function getStaticPaths() {
  return withKeys(getSettings().hasDumps ? [{ params: { dump: DUMP } }] : []);
}

export const GET: APIRoute = async ({ site: origin }) => {
  const tables = toDumpTables(await loadSite(), createExportView(origin).to);
  return new Response(await writeDatabase(tables), {
    headers: { 'Content-Type': FILE_TYPES.sqlite.type },
  });
};
