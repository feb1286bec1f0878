import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/json.ts';
import { toActorsJson, toArticlesJson, toGlossaryJson, toQuotesJson } from '../exports/json.ts';
import { loadSite } from '../site/load-site.ts';
import type { Site } from '../site/model.ts';
import { createPaths } from '../site/paths.ts';

const FILES: Readonly<Record<string, (site: Site, to: Addresses) => string>> = {
  quotes: toQuotesJson,
  actors: toActorsJson,
  articles: toArticlesJson,
  glossary: toGlossaryJson,
};

export function getStaticPaths() {
  return Object.keys(FILES).map((data) => ({ params: { data } }));
}

export const GET: APIRoute = async ({ params, site: origin }) => {
  const write = FILES[params['data'] ?? ''];
  if (!write) return new Response(null, { status: 404 });
  const paths = createPaths(import.meta.env.BASE_URL, 'de');
  const toAddress = (path: string): string => new URL(path, origin).href;
  const to: Addresses = {
    article: (id) => toAddress(paths.article(id)),
    actor: (id) => toAddress(paths.actor(id)),
    quote: (id) => toAddress(paths.quote(id)),
    term: (id) => toAddress(paths.term(id)),
    inContext: (article, quote) => toAddress(paths.inContext(article, quote)),
  };
  return new Response(write(await loadSite(), to), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
};
