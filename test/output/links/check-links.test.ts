import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadContent } from '../../../src/reading/load-content.ts';
import { checkLinks } from '../../../src/output/links/check-links.ts';

const ARTICLE =
  '---\ntitle: Deich\ndate: 2024-05-17\n---\n\nDer Deich hält, und der Pegel fällt.\n';

const NO_CONTENT = {
  articleFiles: [],
  registryFiles: { actors: [], places: [], glossary: [] },
  pages: [],
};

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-links-'));
});

afterAll(() => rm(folder, { recursive: true }));

let count = 0;

/** Writes a site under `/news/`, beside an article that an editor wrote, and tells what the check says, a line each. */
async function check(files: Record<string, string>, content: Record<string, string> = {}) {
  const root = join(folder, String((count += 1)));
  const all = { 'content/articles/deich.md': ARTICLE, ...toPaths(content, 'content') };
  for (const [path, text] of Object.entries({ ...all, ...toPaths(files, 'site') })) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  const findings = await checkLinks(join(root, 'site'), {
    site: 'https://o-ton.example',
    base: '/news/',
    content:
      Object.keys(content).length > 0 ? await loadContent(join(root, 'content')) : NO_CONTENT,
  });
  return findings.map(
    ({ file, line, column, message, fix }) => `${file}:${line}:${column} ${message} ${fix}`,
  );
}

function toPaths(files: Record<string, string>, in_: string): Record<string, string> {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`${in_}/${path}`, text]));
}

const SITE = {
  'a/index.html': '<p id="here"><p id="größe">',
  'data.json': '{}',
  'pic.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'größe/index.html': '',
};

test.each([
  '<a href="/news/a/">',
  '<a href=/news/a/>',
  "<A HREF = '/news/a/'>",
  '<a href="a/#here">',
  '<a href="/news/a/#gr%C3%B6%C3%9Fe">',
  '<a href="/news/a/#größe">',
  '<a href="/news/gr%C3%B6%C3%9Fe/">',
  '<a href="/news/größe/">',
  '<a href="/news/a/?q=1&amp;r=2#here">',
  '<a href="/news/a/#:~:text=Deich">',
  '<a href="#top"><a href="#">',
  '<a href="https://elsewhere.example/x"><a href="mailto:a@example.org"><a href="//elsewhere.example/">',
  '<a href="https://o-ton.example/other/site/">',
  '<img src="data:image/png;base64,AAAA" srcset="/news/pic.svg 1x, pic.svg 2x">',
  '<p>&lt;a href="/news/nothing/"> is how a link is written, id="x" too',
  '<p>Mehr auf https://o-ton.example/news/nothing/.',
  '<!-- <a href="/news/nothing/"> -->',
  '<meta http-equiv="refresh" content="0; url=/news/a/">',
  '<script type="application/ld+json">{"@id":"https://o-ton.example/news/a/#thing","text":"https://o-ton.example/news/x was"}</script>',
])('finds nothing wrong with %s', async (html) => {
  expect(await check({ ...SITE, 'index.html': html })).toEqual([]);
});

const NONE = 'Correct the address or take the link out.';
const MEANT = 'Pages end in a slash, and small and capital letters differ.';

test.each([
  [
    '<a href="/news/größer/">',
    '“/news/größer/” leads to nothing.',
    `Did you mean “/news/größe/”? ${MEANT}`,
  ],
  ['<a href="/news/a">', '“/news/a” leads to nothing.', `Did you mean “/news/a/”? ${MEANT}`],
  ['<a href="/news/A/">', '“/news/A/” leads to nothing.', `Did you mean “/news/a/”? ${MEANT}`],
  ['<a href="/old/a/">', '“/old/a/” lies outside the site.', `Did you mean “/news/a/”? ${MEANT}`],
  ['<a href="/news/far/away/">', '“/news/far/away/” leads to nothing.', NONE],
  ['<a href="/news/%zz/">', '“/news/%zz/” is no address.', NONE],
  [
    '<a href=a/#there>',
    '“a/#there” leads to a place that the page does not have.',
    `Did you mean “#here”? ${NONE}`,
  ],
  ['<a href="#x">', '“#x” leads to a place that the page does not have.', NONE],
  ['<p>id="x" <a href="#x">', '“#x” leads to a place that the page does not have.', NONE],
  ['<button popovertarget="x">', '“#x” names an element that the page does not have.', NONE],
  ['<a data-definition="x">', '“#x” names an element that the page does not have.', NONE],
  ['<img srcset="/news/pic.svg 1x, /news/far.png 2x">', '“/news/far.png” leads to nothing.', NONE],
  ['<meta http-equiv=refresh content="0;url=/news/far/">', '“/news/far/” leads to nothing.', NONE],
  [
    '<meta property="og:image" content="https://o-ton.example/news/far.png">',
    '“https://o-ton.example/news/far.png” leads to nothing.',
    NONE,
  ],
  [
    '<script type="application/ld+json">{"url":"https://o-ton.example/news/far/"}</script>',
    '“https://o-ton.example/news/far/” leads to nothing.',
    NONE,
  ],
])('says of %s: %s', async (html, reason, fix) => {
  const findings = await check({ ...SITE, 'index.html': html });
  expect(findings.map((line) => line.replace(/^\S+ /u, ''))).toEqual([`${reason} ${fix}`]);
});

test.each([
  ['feed.xml', '<link>https://o-ton.example/news/far/</link>', 1],
  ['feed.xml', '<link rel="self" href="https://o-ton.example/news/far?a=1&amp;b=2"/>', 1],
  ['c/feed.xml', '<?xml-stylesheet type="text/css" href="../far.css"?>', 1],
  ['c/feed.xml', '<?xml-stylesheet type="text/css" href="../pic.svg"?>', 0],
  ['more.json', '{"url": "https://o-ton.example/news/far/"}', 1],
  ['more.json', '{"id": "https://o-ton.example/news/a/#name"}', 0],
  ['more.json', '{"text": "https://o-ton.example/news/far/ war es"}', 0],
  ['more.json', '{"html": "<a href=\\"https://o-ton.example/news/far/\\">"}', 1],
  ['more.json', '{"url": "https://o-ton.example/news/a/#there"}', 1],
  ['t.csv', 'id,url\r\n1,https://o-ton.example/news/far/\r\n', 1],
  ['c/t.bib', 'url = {https://o-ton.example/news/far/},', 1],
  ['c/t.ris', 'UR  - https://o-ton.example/news/far/\r\n', 1],
  ['robots.txt', 'Sitemap: https://o-ton.example/news/far.xml\n', 1],
  ['llms.txt', '- [far](https://o-ton.example/news/far.json): Daten\n', 1],
  ['texts/t.txt', 'https://o-ton.example/news/far/\n', 0],
  ['s.css', '@import "far.css"; a { background: url(pic.svg), url( "data:,x" ) }', 1],
])('finds in %s with %s: %i', async (file, text, number) => {
  expect(await check({ ...SITE, [file]: text })).toHaveLength(number);
});

test('names the file of the site with line and column where the software wrote the link', async () => {
  expect(await check({ ...SITE, 'b/index.html': '<p>\n  <a href="/news/far/">' })).toEqual([
    `b/index.html:2:3 “/news/far/” leads to nothing. ${NONE}`,
  ]);
});

test('names the line of the article where an editor wrote the link, once for all pages that have it', async () => {
  const html = '<a href="/news/stra%C3%9Fe/">';
  const article = `${ARTICLE}\nMehr [hier](/a/) und [da](/straße/).\n`;
  expect(
    await check(
      { ...SITE, 'articles/deich/index.html': html, 'en/articles/deich/index.html': html },
      { 'articles/deich.md': article },
    ),
  ).toEqual([
    `content/articles/deich.md:8:22 “/straße/” leads to nothing (in articles/deich/index.html and 1 more). ${NONE}`,
  ]);
});
