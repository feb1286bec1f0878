import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import { toActorLd, toArticleLd, toStatementLd } from '../../src/exports/json-ld.ts';
import { CSV_FILES } from '../../src/exports/csv-files.ts';
import { toQuotesJson } from '../../src/exports/json.ts';
import { getPageReads } from '../../src/reuse/page-reads.ts';
import { reusePages } from '../../src/reuse/reuse-pages.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Collections } from '../../src/site/collections.ts';
import type { Site } from '../../src/site/model.ts';
import { trackSite } from '../../src/site/tracking/track-site.ts';
import { withKeys } from '../../src/site/tracking/with-keys.ts';
import { ADDRESSES } from '../exports/example-addresses.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];
/** Astro gives more of a route than is read here. */
const ROUTE = { type: 'endpoint', component: 'page.ts' } as unknown as Path['route'];

interface Built {
  /** What was rendered, by address. */
  readonly rendered: Readonly<Record<string, string>>;
  readonly taken: number;
}

interface Options {
  /** Where pages are kept, and where those that are taken are written. */
  readonly folder: string;
  readonly site: string;
  readonly version?: string;
  /** The build ends before the site is whole. */
  readonly isBroken?: boolean;
}

/** Builds pages that are exports, with the reuse of pages around a prerenderer that stands for Astro's. */
export async function buildPages(
  collections: Collections,
  { folder, site: out, version = '1', isBroken = false }: Options,
): Promise<Built> {
  const reads = getPageReads();
  reads.model = undefined;
  const reuse = reusePages({ folder, version, base: '/', site: out });
  const pages = listPages(trackSite(buildSite(collections), reads));
  const keyed = withKeys(pages);
  const inner: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () =>
      Promise.resolve(
        keyed.map(({ params: { path }, cacheKey }): Path => ({
          pathname: `/${path}`,
          route: ROUTE,
          ...(cacheKey === undefined ? {} : { cacheKey }),
        })),
      ),
    render: ({ url }) => {
      const page = pages.find(({ params }) => `/${params.path}` === new URL(url).pathname);
      return Promise.resolve(new Response(page?.write()));
    },
  };
  const outer = reuse.wrap(inner);
  const rendered: Record<string, string> = {};
  for (const { pathname, route } of await outer.getStaticPaths()) {
    const request = new Request(`http://localhost${pathname}`);
    const result = await outer.render(request, { routeData: route });
    const response = result instanceof Response ? result : result.response;
    // Pages with a key are in the site already. `text()` would take the mark away that a CSV file begins with.
    rendered[pathname.slice(1)] = response.body
      ? Buffer.from(await response.arrayBuffer()).toString()
      : readFileSync(join(out, pathname), 'utf8');
  }
  if (isBroken) reuse.abandon();
  else reuse.commit();
  return { rendered, taken: reuse.getTaken() };
}

interface Page {
  readonly params: { readonly path: string };
  readonly props: object;
  readonly write: () => string;
}

function listPages(site: Site): Page[] {
  const page = (path: string, props: object, write: () => string): Page => ({
    params: { path },
    props,
    write,
  });
  const { articles, actors, statements } = site;
  return [
    ...articles.map((article) =>
      page(`articles/${article.id}`, { article }, () =>
        [
          toArticleLd(article, ADDRESSES),
          ...article.statements.map((one) => toStatementLd(one, ADDRESSES)),
        ].join('\n'),
      ),
    ),
    ...actors.map((actor) =>
      page(`actors/${actor.id}`, { actor }, () => toActorLd(actor, ADDRESSES)),
    ),
    ...statements.map((statement) =>
      page(`quotes/${statement.id}`, { statement }, () => toStatementLd(statement, ADDRESSES)),
    ),
    page('quotes.json', {}, () => toQuotesJson(site, ADDRESSES)),
    page('quotes.csv', {}, () => CSV_FILES.quotes(site, ADDRESSES).write()),
    page('mentions.csv', {}, () => CSV_FILES.mentions(site, ADDRESSES).write()),
    page('voices.csv', {}, () => CSV_FILES.voices(site).write()),
  ];
}
