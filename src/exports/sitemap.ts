import { x } from 'xastscript';
import { writeXml } from './xml.ts';

/** A page in all its languages. */
export interface SitemapPage {
  /** Language and absolute address; the first is the language of the site. */
  readonly versions: readonly (readonly [lang: string, href: string])[];
  /** ISO day. */
  readonly changed: string | undefined;
}

/** Addresses a sitemap may hold (sitemaps.org): 50,000. */
const MOST = 50_000;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Divides pages so that a sitemap holds no more addresses than it may; always at least one part. */
export function toSitemapParts(pages: readonly SitemapPage[]): SitemapPage[][] {
  const parts: SitemapPage[][] = [[]];
  let count = 0;
  for (const page of pages) {
    if (count + page.versions.length > MOST) {
      parts.push([]);
      count = 0;
    }
    count += page.versions.length;
    parts.at(-1)?.push(page);
  }
  return parts;
}

/** A sitemap with each page in each language. The pages themselves name their other languages, in their heads: here it would be said twice. */
export function toSitemap(pages: readonly SitemapPage[]): string {
  return writeXml(
    x(
      'urlset',
      { xmlns: NAMESPACE },
      pages.flatMap(({ versions, changed }) =>
        versions.map(([, href]) =>
          x('url', [x('loc', href), ...(changed === undefined ? [] : [x('lastmod', changed)])]),
        ),
      ),
    ),
  );
}

/** The list of the sitemaps at these addresses. */
export function toSitemapIndex(addresses: readonly string[]): string {
  return writeXml(
    x(
      'sitemapindex',
      { xmlns: NAMESPACE },
      addresses.map((address) => x('sitemap', [x('loc', address)])),
    ),
  );
}
