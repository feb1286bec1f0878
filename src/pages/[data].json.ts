import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/addresses.ts';
import { toDataPackage } from '../exports/data-package.ts';
import { toDatasetteMetadata } from '../exports/dump/datasette-metadata.ts';
import { toDumpTables } from '../exports/dump/dump-tables.ts';
import { createExportView } from '../views/export-view.ts';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
  toStatementsJson,
} from '../exports/json.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import type { Site } from '../site/model.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

const FILES: Readonly<Record<string, (site: Site, to: Addresses) => string | Promise<string>>> = {
  quotes: toQuotesJson,
  statements: toStatementsJson,
  actors: toActorsJson,
  articles: toArticlesJson,
  glossary: toGlossaryJson,
  datapackage: toDataPackage,
};

/** Of the files that hold the whole site. */
const DUMPS: typeof FILES = {
  metadata: (site, to) => toDatasetteMetadata(toDumpTables(site, to), to),
};

export function getStaticPaths() {
  const files = getSettings().hasDumps ? { ...FILES, ...DUMPS } : FILES;
  return withKeys(Object.keys(files).map((data) => ({ params: { data } })));
}

export const GET: APIRoute = async ({ params, site: origin }) => {
  const write = { ...FILES, ...DUMPS }[params['data'] ?? ''];
  if (!write) return new Response(null, { status: 404 });
  const { to } = createExportView(origin);
  return new Response(await write(await loadSite(), to), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
