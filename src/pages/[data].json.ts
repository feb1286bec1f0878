import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/addresses.ts';
import { createExportView } from '../layouts/export-view.ts';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
  toStatementsJson,
} from '../exports/json.ts';
import { loadSite } from '../site/load-site.ts';
import type { Site } from '../site/model.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

const FILES: Readonly<Record<string, (site: Site, to: Addresses) => string>> = {
  quotes: toQuotesJson,
  statements: toStatementsJson,
  actors: toActorsJson,
  articles: toArticlesJson,
  glossary: toGlossaryJson,
};

export function getStaticPaths() {
  return withKeys(Object.keys(FILES).map((data) => ({ params: { data } })));
}

export const GET: APIRoute = async ({ params, site: origin }) => {
  const write = FILES[params['data'] ?? ''];
  if (!write) return new Response(null, { status: 404 });
  const { to } = createExportView(origin);
  return new Response(write(await loadSite(), to), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
