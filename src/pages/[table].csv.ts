import type { APIRoute } from 'astro';
import { toActorsCsv, toMentionsCsv, toQuotesCsv, toVoicesCsv } from '../exports/csv-tables.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../layouts/export-view.ts';
import { loadSite } from '../site/load-site.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

const TABLES = {
  quotes: toQuotesCsv,
  actors: toActorsCsv,
  mentions: toMentionsCsv,
  voices: toVoicesCsv,
} as const;
const NAMES = Object.keys(TABLES) as (keyof typeof TABLES)[];

/** Quotes, actors, mentions and who gets a word, as tables. */
export function getStaticPaths() {
  return withKeys(NAMES.map((table) => ({ params: { table }, props: { table } })));
}

export const GET: APIRoute<{ table: keyof typeof TABLES }> = async ({
  props: { table },
  site: origin,
}) => toResponse(TABLES[table](await loadSite(), createExportView(origin).to), FILE_TYPES.csv.type);
