import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import type { SitemapPage } from '../../src/exports/sitemap.ts';
import { toSitemap, toSitemapIndex, toSitemapParts } from '../../src/exports/sitemap.ts';

const NAMESPACES = { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' };

/** The texts, or the values of attributes, that an XPath finds. */
function find(xml: string, path: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(path, NAMESPACES).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}

function toPage(path: string, changed?: string): SitemapPage {
  return {
    versions: [
      ['de', `https://news.example/${path}`],
      ['en', `https://news.example/en/${path}`],
    ],
    changed,
  };
}

function toPages(count: number): SitemapPage[] {
  return Array.from({ length: count }, (_, index) => toPage(`quotes/q-${String(index)}/`));
}

describe('toSitemap', () => {
  const xml = toSitemap([toPage('quotes/q-aaaaaaaa/', '2022-02-02'), toPage('places/')]);

  test('lists each page in each language', () => {
    expect(find(xml, '/s:urlset/s:url/s:loc')).toEqual([
      'https://news.example/quotes/q-aaaaaaaa/',
      'https://news.example/en/quotes/q-aaaaaaaa/',
      'https://news.example/places/',
      'https://news.example/en/places/',
    ]);
  });

  test('leaves it to the pages to name their other languages', () => {
    expect(xml).not.toContain('hreflang');
  });

  test('says when a page changed, where that is known', () => {
    expect(find(xml, '/s:urlset/s:url/s:lastmod')).toEqual(['2022-02-02', '2022-02-02']);
    expect(find(xml, '/s:urlset/s:url[3]/s:lastmod')).toEqual([]);
  });

  test('has the elements of an address in the order of the schema', () => {
    expect(find(xml, '/s:urlset/s:url[1]/*[1][self::s:loc]')).toHaveLength(1);
    expect(find(xml, '/s:urlset/s:url[1]/*[2][self::s:lastmod]')).toHaveLength(1);
  });

  test('reads ampersands and quotation marks of an address as they were', () => {
    const page = toPage(`?a=1&b="2"<'`);
    expect(find(toSitemap([page]), '//s:loc')).toEqual(page.versions.map(([, href]) => href));
  });

  test('of no page is an empty list', () => {
    expect(find(toSitemap([]), '/s:urlset')).toEqual(['']);
  });
});

describe('toSitemapParts', () => {
  test.each([
    [0, [0]],
    [1, [1]],
    [25_000, [25_000]],
    [25_001, [25_000, 1]],
    [60_000, [25_000, 25_000, 10_000]],
  ])('of %d pages in two languages holds 50,000 addresses at most', (count, lengths) => {
    expect(toSitemapParts(toPages(count)).map((part) => part.length)).toEqual(lengths);
  });

  test('of 50,001 pages in one language are two', () => {
    const pages = toPages(50_001).map((page) => ({ ...page, versions: page.versions.slice(0, 1) }));
    expect(toSitemapParts(pages).map((part) => part.length)).toEqual([50_000, 1]);
  });

  test('keep the order and lose no page', () => {
    const pages = toPages(25_002);
    expect(toSitemapParts(pages).flat()).toEqual(pages);
  });

  test('never part the languages of a page', () => {
    const one = { versions: toPage('').versions.slice(0, 1), changed: undefined };
    const parts = toSitemapParts([one, ...toPages(25_000)]);
    expect(parts.map((part) => part.length)).toEqual([25_000, 1]);
  });
});

describe('toSitemapIndex', () => {
  test('lists the addresses of the parts', () => {
    const addresses = [1, 2].map((part) => `https://news.example/sitemap-${String(part)}.xml?a&b`);
    expect(find(toSitemapIndex(addresses), '/s:sitemapindex/s:sitemap/s:loc')).toEqual(addresses);
  });
});
