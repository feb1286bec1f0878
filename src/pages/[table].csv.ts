import type { APIRoute } from 'astro';
import { CSV_TABLES } from '../exports/csv-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../layouts/export-view.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

const NAMES = Object.keys(CSV_TABLES) as (keyof typeof CSV_TABLES)[];

/** Quotes, actors, mentions and who gets a word, as tables. */
export function getStaticPaths() {
  return withKeys(NAMES.map((table) => ({ params: { table }, props: { table } })));
}

export const GET: APIRoute<{ table: keyof typeof CSV_TABLES }> = async ({
  props: { table },
  site: origin,
}) =>
  toResponse(CSV_TABLES[table](await loadSite(), createExportView(origin).to), FILE_TYPES.csv.type);
