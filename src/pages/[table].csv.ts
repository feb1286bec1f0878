import type { APIRoute } from 'astro';
import { CSV_FILES } from '../exports/csv-files.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../views/export-view.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

const NAMES = Object.keys(CSV_FILES) as (keyof typeof CSV_FILES)[];

/** Quotes, actors, mentions and who gets a word, as tables. */
export function getStaticPaths() {
  return withKeys(NAMES.map((table) => ({ params: { table }, props: { table } })));
}

export const GET: APIRoute<{ table: keyof typeof CSV_FILES }> = async ({
  props: { table },
  site: origin,
}) =>
  toResponse(
    CSV_FILES[table](await loadSite(), createExportView(origin).to).write(),
    FILE_TYPES.csv.type,
  );
