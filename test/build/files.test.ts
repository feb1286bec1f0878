import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { XmlDocument } from 'libxml2-wasm';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { TAKEN_IDS } from '../../src/schemas/page.ts';
import { RENAMED, SITE_FIXTURE, WITHDRAWN } from '../fixtures/site.ts';
import { loadQuotes } from './data.ts';
import { SITE } from './run-build.ts';
import type { HtmlPage } from './site-files.ts';
import { findElements, listFiles, loadSharedPages } from './site-files.ts';

/**
 * Words in names of classes, ids and files for which lists of ad blockers hide what carries them, as EasyList, Fanboy's
 * Social and Annoyances lists do.
 */
const HIDDEN =
  /(?:^|[-_/.])(?:ads?|advert\w*|banner|sponsor\w*|promo\w*|share\w*|sharing|social\w*|tweet|facebook|whatsapp|track\w*|analytics|cookie\w*|newsletter|popup|overlay|widget)(?:[-_/.]|$)/iu;

describe.each(inject('sites'))('the files of the site under $base', ({ base, folder }) => {
  let pages: HtmlPage[];
  let files: string[];

  beforeAll(async () => {
    pages = await loadSharedPages(folder);
    files = await listFiles(folder);
  });

  const toFile = (address: string): string => address.replace(SITE + base, '');

  test('have no name that ad blockers hide', () => {
    const names = pages.flatMap(({ tree }) =>
      findElements(tree, () => true).flatMap(({ properties: { id, className } }) => [
        ...(id === undefined ? [] : [String(id)]),
        ...(Array.isArray(className) ? className.map(String) : []),
      ]),
    );
    expect(new Set(names).size).toBeGreaterThan(100);
    expect([...new Set(names), ...files].filter((name) => HIDDEN.test(name))).toEqual([]);
  });

  test('lie in folders whose names no page of the publisher may take', async () => {
    const own = await readdir(join(SITE_FIXTURE, 'pages'));
    const ids = new Set(own.map((name) => name.replace(/\.mdx?$/u, '')));
    const folders = new Set(
      files.filter((file) => file.includes('/')).map((file) => file.split('/')[0] ?? ''),
    );
    const free = [...folders].filter((name) => !ids.has(name));
    expect(free.filter((name) => !(TAKEN_IDS as readonly string[]).includes(name))).toEqual([]);
    expect(free.length).toBeGreaterThan(10);
  });

  test('are listed in the sitemap: every page of today in all its languages, and no other', async () => {
    const index = await readFile(join(folder, 'sitemap.xml'), 'utf8');
    const parts = findTexts(index, 'loc').map(toFile);
    expect(parts).toEqual(['sitemap-1.xml']);
    const sitemap = await readFile(join(folder, 'sitemap-1.xml'), 'utf8');
    const listed = findTexts(sitemap, 'loc').map((address) => `${toFile(address)}index.html`);
    const { quotes } = await loadQuotes(folder);
    const within = new Set(quotes.flatMap(({ id, statement }) => (id === statement ? [] : [id])));
    const own = pages
      .map(({ file }) => file)
      // Pages of statements are listed in the main language, where all have one; those of the search are not listed.
      .filter((file) => !/^(?:404|embed\/|en\/quotes\/|(?:en\/)?search\/)/u.test(file))
      .filter((file) => !within.has(file.split('/').at(-2) ?? ''))
      .filter((file) => ![RENAMED, WITHDRAWN].includes(file.split('/').at(-2) ?? ''));
    expect(listed.toSorted()).toEqual(own.toSorted());
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
      `Sitemap: ${SITE}${base}sitemap.xml`,
    );
  });

  test('have the feeds that every page names, and lists in three formats', () => {
    for (const { file, tree } of pages.filter((page) => !page.file.startsWith('embed/'))) {
      const feeds = findElements(
        tree,
        ({ tagName, properties: { type } }) =>
          tagName === 'link' && /\/(?:atom|rss|feed)\+(?:xml|json)$/u.test(String(type)),
      ).map(({ properties }) => String(properties.href).slice(base.length));
      const [kind] = findElements(
        tree,
        ({ properties: { property } }) => property === 'og:type',
      ).map(({ properties: { content } }) => content);
      const named =
        kind === 'website'
          ? ['quotes', 'articles'].flatMap((name) =>
              ['atom.xml', 'rss.xml', 'json'].map((ending) => `feeds/${name}.${ending}`),
            )
          : ['feeds/quotes.atom.xml', 'feeds/articles.atom.xml'];
      expect(feeds.slice(0, named.length), file).toEqual(named);
      expect(
        feeds.filter((feed) => !files.includes(feed)),
        file,
      ).toEqual([]);
    }
  });

  test('have a card for each sure statement and each actor, and one for all other pages, 1200 by 630', async () => {
    const { quotes } = await loadQuotes(folder);
    const { statements } = JSON.parse(await readFile(join(folder, 'statements.json'), 'utf8')) as {
      statements: { id: string; isSure: boolean }[];
    };
    const unsure = new Set(statements.flatMap(({ id, isSure }) => (isSure ? [] : [id])));
    const bare = new Set(
      quotes.flatMap(({ id, statement }) => (unsure.has(statement) ? [id] : [])),
    );
    expect(bare.size).toBeGreaterThan(0);
    const images = pages.flatMap(({ file, tree }) =>
      findElements(tree, ({ properties }) => properties['property'] === 'og:image').map(
        ({ properties }) => ({ file, card: toFile(String(properties.content)) }),
      ),
    );
    // An embed is shown by other pages, and nobody links to it.
    const linked = pages.filter(({ file }) => !file.startsWith('embed/'));
    expect(images.map(({ file }) => file)).toEqual(linked.map(({ file }) => file));
    const carded = pages.filter(
      ({ file }) =>
        /^(?:en\/)?(?:quotes|actors)\/[^/]+\/index/u.test(file) &&
        !bare.has(file.split('/').at(-2) ?? '') &&
        !file.includes(`/${WITHDRAWN}/`),
    );
    const own = images.filter(({ card }) => card !== 'cards/site.png');
    expect(own.map(({ file }) => file)).toEqual(carded.map(({ file }) => file));
    for (const card of new Set(images.map((image) => image.card))) {
      const png = await readFile(join(folder, card));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)], card).toEqual([1200, 630]);
    }
  });

  test('have an embed and an answer of oEmbed for each quote of a ledger of version 1, found from its page', async () => {
    const { quotes } = await loadQuotes(folder);
    for (const { id, statement } of quotes) {
      const page = pages.find(({ file }) => file === `quotes/${id}/index.html`);
      const [link] = findElements(
        page?.tree ?? { type: 'root', children: [] },
        ({ properties }) => properties.type === 'application/json+oembed',
      );
      const file = toFile(String(link?.properties.href));
      const answer = JSON.parse(await readFile(join(folder, file), 'utf8')) as { html: string };
      expect(answer.html).toContain(`src="${SITE}${base}embed/${statement}/"`);
      expect(files).toContain(`embed/${id}/index.html`);
    }
  });
});

/** The texts of all elements of this name, read by libxml2. */
function findTexts(xml: string, name: string): string[] {
  const document = XmlDocument.fromString(xml);
  try {
    return document.find(`//*[local-name()='${name}']`).map(({ content }) => content);
  } finally {
    document.dispose();
  }
}
