import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { StaticServer } from '../serve.ts';
import { serveFolder } from '../serve.ts';
import { RENAMED } from '../fixtures/site.ts';
import { loadQuotes } from './data.ts';
import { SITE } from './run-build.ts';
import { findBrokenLinks, loadLinkedFolder } from '../../src/output/links/find-broken-links.ts';
import { readPageLinks } from '../../src/output/links/read-page-links.ts';
import { toUrl } from '../../src/output/links/resolve-link.ts';
import { hasLinks } from '../../src/output/links/read-data.ts';
import type { LinkedFolder } from '../../src/output/links/scan-files.ts';
import { scanFiles } from '../../src/output/links/scan-files.ts';
import type { HtmlPage } from './site-files.ts';
import { findElements, hasClass, loadSharedPages } from './site-files.ts';

/** The list of statements was there in each language once; now it leads on to the one in the main language. */
const FORMER_LIST = 'en/quotes/index.html';

describe.each(inject('sites'))('the site under $base', ({ base, folder }) => {
  let pages: HtmlPage[];
  let links: readonly { readonly file: string; readonly href: string }[];
  let site: LinkedFolder;
  let server: StaticServer;

  beforeAll(async () => {
    pages = await loadSharedPages(folder);
    site = await loadLinkedFolder({ folder, site: SITE, base });
    links = pages.flatMap(({ file, html }) =>
      readPageLinks(html, site.prefix).links.map(({ href }) => ({ file, href })),
    );
    server = await serveFolder(folder, base);
  });

  afterAll(() => server.close());

  test('has pages of every kind in both languages', () => {
    const german = pages.map(({ file }) => file).filter((file) => !/^en\/|^404|^embed/u.test(file));
    const english = pages.map(({ file }) => file).filter((file) => file.startsWith('en/'));
    expect(english).toEqual(german.map((file) => `en/${file}`));
    for (const folder of ['articles', 'actors', 'quotes', 'glossary', 'places'])
      expect(german.filter((file) => file.startsWith(`${folder}/`)).length).toBeGreaterThan(2);
  });

  test('has no link, source, citation or reference that leads nowhere', async () => {
    expect(links.length).toBeGreaterThan(5000);
    expect(await findBrokenLinks(site)).toEqual([]);
  });

  test('seems sound at the first look, so that no page need be parsed', () => {
    expect(scanFiles([...site.files].filter(hasLinks), site).suspects).toEqual([]);
  });

  test('writes its own addresses with a scheme only where a machine needs them', () => {
    const absolute = pages.flatMap((page) =>
      findElements(
        page.tree,
        ({ tagName, properties }) =>
          tagName !== 'link' && String(properties.href ?? '').startsWith(SITE),
      ).map(({ properties }) => `${page.file}: ${String(properties.href)}`),
    );
    expect(absolute).toEqual([]);
  });

  test('answers an unknown address at any depth with a page whose links hold there', () => {
    const hrefs = links.filter(({ file }) => file === '404.html').map(({ href }) => href);
    expect(hrefs.length).toBeGreaterThan(10);
    // The picture of the site has its whole address.
    const holding = [base, SITE + base, '#'];
    expect(hrefs.filter((href) => !holding.some((begin) => href.startsWith(begin)))).toEqual([]);
  });

  test('gives no id twice on a page', () => {
    const twice = pages.flatMap(({ file, html }) =>
      readPageLinks(html, site.prefix)
        .ids.filter((id, index, all) => all.indexOf(id) !== index)
        .map((id) => `${file}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  test('answers for every page and every file it links to on a host that rewrites nothing', async () => {
    const linked = links.map(({ file, href }) => new URL(href, toUrl(file, site)));
    const own = linked.filter(({ origin }) => origin === SITE).map(({ pathname }) => pathname);
    const all = new Set([...pages.map(({ file }) => new URL(toUrl(file, site)).pathname), ...own]);
    const failed: string[] = [];
    for (const path of all) {
      const response = await fetch(server.origin + path);
      await response.arrayBuffer();
      if (response.status !== 200) failed.push(`${response.status} ${path}`);
    }
    expect(failed).toEqual([]);
  });

  test('has no page that nothing links to, except the one for errors and where a list was', () => {
    const linked = new Set(
      links
        .map(({ file, href }) => ({
          from: toUrl(file, site),
          to: new URL(href, toUrl(file, site)),
        }))
        .filter(({ from, to }) => to.origin + to.pathname !== from)
        .map(({ to }) => to.origin + to.pathname),
    );
    // Embeds are for the pages of others.
    const orphans = pages.filter(
      ({ file }) => !file.startsWith('embed/') && !linked.has(toUrl(file, site)),
    );
    expect(orphans.map(({ file }) => file)).toEqual(['404.html', FORMER_LIST]);
  });

  test('has a switch on every page that leads to the same page in the other language', () => {
    const switched = pages
      .filter(({ file }) => !/^404|^embed/u.test(file))
      // It sends readers on.
      .filter(({ file }) => !file.includes(`/${RENAMED}/`));
    expect(switched.length).toBeGreaterThan(100);
    for (const { file, tree } of switched) {
      const isGerman = !file.startsWith('en/');
      // The list of statements is there in German only, and leads home.
      const inEnglish = file === 'quotes/index.html' ? 'en/index.html' : `en/${file}`;
      const other = isGerman ? inEnglish : file.slice('en/'.length);
      const found = findElements(tree, (element) => hasClass(element, 'language')).map(
        ({ properties }) => [
          properties.hrefLang,
          new URL(String(properties.href), toUrl(file, site)).href,
        ],
      );
      expect(found, file).toEqual([[isGerman ? 'en' : 'de', toUrl(other, site)]]);
    }
  });

  test('names its canonical address and both languages of it on every page', async () => {
    const { quotes } = await loadQuotes(folder);
    // What search engines list of a quote within a statement is the page of the statement; of an old address, the new.
    const toListed = (file: string): string =>
      quotes.reduce(
        (path, { id, statement }) =>
          id === statement
            ? path
            : path.replace(new RegExp(`^(?:en/)?quotes/${id}/`, 'u'), `quotes/${statement}/`),
        file
          .replace(`articles/${RENAMED}/`, 'articles/deich/')
          .replace(FORMER_LIST, 'quotes/index.html'),
      );
    for (const { file, tree } of pages) {
      if (file === '404.html' || file.startsWith('embed/')) continue;
      const toHrefs = (rel: string): unknown[] =>
        findElements(
          tree,
          ({ tagName, properties }) =>
            tagName === 'link' &&
            Array.isArray(properties.rel) &&
            properties.rel.includes(rel) &&
            (rel !== 'alternate' || properties.hrefLang !== undefined),
        ).map(({ properties }) => properties.href);
      const german = file.replace(/^en\//u, '');
      expect(toHrefs('canonical'), file).toEqual([toUrl(toListed(file), site)]);
      expect(toHrefs('alternate'), file).toEqual(
        german === 'quotes/index.html' ? [] : [toUrl(german, site), toUrl(`en/${german}`, site)],
      );
    }
  });

  test('makes a browser ask nobody else for anything', () => {
    const foreign = pages.flatMap(({ file, tree }) =>
      findElements(tree, isRequest)
        .map(({ properties }) => String(properties.href ?? properties.src))
        .filter((href) => new URL(href, toUrl(file, site)).origin !== SITE)
        .map((href) => `${file}: ${href}`),
    );
    expect(foreign).toEqual([]);
  });

  test('has four small scripts, each where there is something for it to do', async () => {
    const scripted = pages.flatMap(({ file, tree }) =>
      findElements(tree, isScript).map((script) => ({ file, script })),
    );
    const sources = new Set(scripted.map(({ script }) => String(script.properties.src)));
    const files = [...site.files].filter((file) => /^(?!pagefind\/).*\.m?js$/u.test(file));
    expect([...sources].sort()).toEqual(files.map((file) => base + file).sort());
    expect(files).toHaveLength(4);
    const load = async (some: readonly string[]): Promise<string> =>
      (await Promise.all(some.map((file) => readFile(join(folder, file), 'utf8')))).join('');
    const isSearch = (file: string): boolean => file.includes('SearchPanel');
    expect((await load(files.filter((file) => !isSearch(file)))).length).toBeLessThan(4000);
    expect((await load(files.filter(isSearch))).length).toBeLessThan(8000);
    for (const [name, isServed] of Object.entries(SERVED)) {
      const having = scripted.filter(({ script }) => String(script.properties.src).includes(name));
      const wanting = pages.filter(({ tree }) => findElements(tree, isServed).length > 0);
      expect(wanting.length).toBeGreaterThan(1);
      expect(having.map(({ file }) => file).sort()).toEqual(wanting.map(({ file }) => file).sort());
    }
  });
});

/** Code that runs: an element or an attribute. */
function isScript({ tagName, properties }: Element): boolean {
  return (
    (tagName === 'script' && properties.type !== 'application/ld+json') ||
    Object.keys(properties).some((name) => /^on[A-Z]/u.test(name))
  );
}

/** What each script is for, by a part of its name. */
const SERVED: Readonly<Record<string, (element: Element) => boolean>> = {
  ReusePanel: ({ properties }) => properties['dataDone'] !== undefined,
  Definitions: (element) => hasClass(element, 'definitions'),
  SearchPanel: ({ properties }) => properties['dataSearch'] !== undefined,
  Legend: (element) => hasClass(element, 'without-marks'),
};

/** What a browser loads by itself. */
function isRequest({ tagName, properties }: Element): boolean {
  const rel = Array.isArray(properties.rel) ? properties.rel : [];
  if (tagName === 'link') return !rel.includes('canonical') && !rel.includes('alternate');
  return properties.src !== undefined;
}
