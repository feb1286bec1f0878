import type { APIRoute } from 'astro';
import type { SitemapPage } from '../exports/sitemap.ts';
import { toSitemap, toSitemapIndex, toSitemapParts } from '../exports/sitemap.ts';
import { createExportView, toResponse } from '../views/export-view.ts';
import { createAllPaths } from '../views/create-view.ts';
import { loadSite } from '../site/load-site.ts';
import { listPages } from '../site/page-list.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

async function loadParts(origin: URL | undefined): Promise<SitemapPage[][]> {
  const { toAddress } = createExportView(origin);
  const all = createAllPaths();
  return toSitemapParts(
    listPages(await loadSite()).map(({ path, changed }) => {
      const versions = all.map(([lang, paths]) => [lang, toAddress(path(paths))] as const);
      // What is in the main language only has one address.
      const own = versions.filter(
        ([, href], index) => versions.findIndex(([, other]) => other === href) === index,
      );
      return { versions: own, changed };
    }),
  );
}

const toName = (index: number): string => `sitemap-${String(index + 1)}`;

/** `sitemap.xml` lists the parts, `sitemap-1.xml` and so on list the pages. */
export async function getStaticPaths() {
  const parts = await loadParts(new URL('http://localhost'));
  return withKeys([
    { params: { sitemap: 'sitemap' }, props: { index: -1 } },
    ...parts.map((_, index) => ({ params: { sitemap: toName(index) }, props: { index } })),
  ]);
}

export const GET: APIRoute<{ index: number }> = async ({ props: { index }, site: origin }) => {
  const parts = await loadParts(origin);
  const { to } = createExportView(origin);
  const body =
    index < 0
      ? toSitemapIndex(parts.map((_, part) => to.file(`${toName(part)}.xml`)))
      : toSitemap(parts[index] ?? []);
  return toResponse(body, 'application/xml');
};
