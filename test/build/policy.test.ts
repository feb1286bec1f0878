import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { POLICY, SEARCH_POLICY } from '../../src/exports/policy.ts';
import type { HtmlPage } from './site-files.ts';
import { findElements, listFiles, loadSharedPages } from './site-files.ts';

describe.each(inject('sites'))('the policy of the site under $base', ({ base, folder }) => {
  let pages: HtmlPage[];

  beforeAll(async () => {
    pages = await loadSharedPages(folder);
  });

  const findOnPages = (isForbidden: (element: Element) => boolean): string[] =>
    pages.flatMap(({ file, tree }) =>
      findElements(tree, isForbidden).map(
        ({ tagName, properties }) => `${file}: <${tagName}> ${Object.keys(properties).join(' ')}`,
      ),
    );

  test('stands first on every page, behind the encoding', () => {
    expect(pages.length).toBeGreaterThan(200);
    for (const { file, tree } of pages) {
      const [head] = findElements(tree, ({ tagName }) => tagName === 'head');
      const [charset, policy, referrer] = head?.children ?? [];
      expect(charset, file).toMatchObject({ tagName: 'meta', properties: { charSet: 'utf-8' } });
      expect(policy, file).toMatchObject({
        tagName: 'meta',
        properties: {
          httpEquiv: ['Content-Security-Policy'],
          // A program in WebAssembly runs on the page of the search alone.
          content: /^(?:en\/)?search\//u.test(file) ? SEARCH_POLICY : POLICY,
        },
      });
      expect(referrer, file).toMatchObject({
        tagName: 'meta',
        properties: { name: 'referrer', content: 'strict-origin-when-cross-origin' },
      });
    }
  });

  test('finds no script or style in a page, no handler and no base', () => {
    const isData = ({ properties }: Element): boolean => properties.type === 'application/ld+json';
    const found = findOnPages((element) => {
      const { tagName, properties } = element;
      const isScript = tagName === 'script' && properties.src === undefined && !isData(element);
      return (
        isScript ||
        ['style', 'base', 'object', 'embed'].includes(tagName) ||
        Object.keys(properties).some((name) => name === 'style' || /^on/iu.test(name))
      );
    });
    expect(found).toEqual([]);
  });

  test('finds only files of the site where a page loads something', () => {
    const found = findOnPages(({ tagName, properties: { src, srcSet, href, rel } }) => {
      const isSheet = tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet');
      const loaded = isSheet ? href : (src ?? srcSet);
      return loaded !== undefined && !String(loaded).startsWith(base);
    });
    expect(found).toEqual([]);
  });

  test('needs two to seven style sheets, of which the first tells the order of the layers', async () => {
    for (const { file, tree } of pages) {
      const sheets = findElements(
        tree,
        ({ tagName, properties: { rel } }) =>
          tagName === 'link' && Array.isArray(rel) && rel.includes('stylesheet'),
      ).map(({ properties }) => String(properties.href));
      const [first, ...others] = sheets;
      expect(first, file).toBe(`${base}sides.css`);
      expect(others.length, file).toBeGreaterThan(0);
      expect(others.length, file).toBeLessThan(7);
      for (const sheet of others) expect(sheet, file).toMatch(/\/assets\/[^/]+\.css$/u);
      // An article without components, tables or a map.
      if (file === 'articles/deich/index.html')
        expect(others.map((sheet) => /assets\/(\w+)\./u.exec(sheet)?.[1]).toSorted()).toEqual([
          'article',
          'site',
        ]);
    }
    expect(await readFile(join(folder, 'sides.css'), 'utf8')).toMatch(
      /^@layer base, marks, text, components, page;\n/u,
    );
  });

  test('is in _headers for every page, with who may frame it', async () => {
    const text = await readFile(join(folder, '_headers'), 'utf8');
    const rules = text.split('\n\n').map((rule) => rule.split('\n', 2) as [string, string]);
    const findAncestors = (path: string): string[] =>
      rules
        .filter(([pattern]) => matches(pattern, path))
        .flatMap(([, header]) => /frame-ancestors (.*)/u.exec(header)?.[1] ?? []);
    for (const { file } of pages) {
      const path = base + file.replace(/index\.html$/u, '');
      expect(findAncestors(path), path).toEqual([
        /^(?:embed|quotes)\//u.test(file) ? '*' : "'none'",
      ]);
    }
    // Two types would be one wrong type.
    for (const file of await listFiles(folder)) {
      const types = rules.filter(
        ([pattern, header]) => header.includes('Content-Type') && matches(pattern, base + file),
      );
      expect(types.length, file).toBeLessThan(2);
      if (/\.(?:txt|bib|ris|csv|(?:tei|atom|rss)\.xml)$/u.test(file)) expect(types).toHaveLength(1);
    }
  });
});

/** Whether a path fits a pattern in which `*` stands for anything. */
function matches(pattern: string, path: string): boolean {
  const [before = '', after] = pattern.split('*');
  return after === undefined
    ? path === pattern
    : path.startsWith(before) && path.slice(before.length).endsWith(after);
}
