import type { APIRoute } from 'astro';
import { CSV_TABLES } from '../exports/csv-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../layouts/export-view.ts';
import { loadSite } from '../site/load-site.ts';

/** Quotes, actors, mentions and who gets a word, as tables. */
export function getStaticPaths() {
  return Object.values(CSV_TABLES).map((write, index) => ({
    params: { table: Object.keys(CSV_TABLES)[index] },
    props: { write },
  }));
}

type Props = { write: (typeof CSV_TABLES)[keyof typeof CSV_TABLES] };

export const GET: APIRoute<Props> = async ({ props: { write }, site: origin }) =>
  toResponse(write(await loadSite(), createExportView(origin).to), FILE_TYPES.csv.type);
