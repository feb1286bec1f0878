import type { APIRoute } from 'astro';
import { toActorsCsv, toMentionsCsv, toQuotesCsv } from '../exports/csv-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../layouts/export-view.ts';
import { loadSite } from '../site/load-site.ts';

const TABLES = { quotes: toQuotesCsv, actors: toActorsCsv, mentions: toMentionsCsv } as const;

/** Quotes, actors and mentions as tables. */
export function getStaticPaths() {
  return Object.values(TABLES).map((write, index) => ({
    params: { table: Object.keys(TABLES)[index] },
    props: { write },
  }));
}

type Props = { write: (typeof TABLES)[keyof typeof TABLES] };

export const GET: APIRoute<Props> = async ({ props: { write }, site: origin }) =>
  toResponse(write(await loadSite(), createExportView(origin).to), FILE_TYPES.csv.type);
