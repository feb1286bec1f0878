import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { toArticleCitation } from '../../src/exports/citations.ts';
import { toBibtex } from '../../src/exports/cite-bibtex.ts';
import { toRis } from '../../src/exports/cite-ris.ts';
import { toArticlesFeed } from '../../src/exports/feed-articles.ts';
import { toQuotesFeed } from '../../src/exports/feed-quotes.ts';
import { toFeed } from '../../src/exports/feeds.ts';
import { toTei } from '../../src/exports/tei.ts';
import { getLocalization } from '../../src/i18n/locales.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { ADDRESSES } from './example-addresses.ts';

// The schemas let none of these in; what writes files holds without them.
const SIGNS = ['\0', '\u000B', '\u001B', '\u007F', '\uFFFE', '\uFFFF', '\uD83D', '\uDE00'];
// These it lets in; they end a part of XML, turn the direction of what follows, or are long.
const TEXTS = {
  'the end of CDATA': ']]>',
  'a comment': '<!-- -- --->',
  'an instruction': '<?xml version="1.1"?>',
  'references of no character': '&#0; &#xFFFE; &bogus; &amp',
  'signs that turn the direction': '\u202E\u2067שלום\u2069 \u200F\u061C عربي',
  'twenty thousand characters': 'Deich & Düne '.repeat(1600),
};
const BREAKS = ['\n', '\r', '\r\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029'];
const GERMAN = getLocalization('de');

function buildWith(wild: string) {
  const text = `„${wild}“, sagte Ada.`;
  const article = toArticleEntry('a', {
    title: wild,
    date: '2022-02-02',
    summary: wild,
    text,
    quotes: [{ id: 'q-aaaaaaaa', words: `„${wild}“`, text: wild, speakers: ['ada'] }],
    corrections: [
      { kind: 'reply', date: '2022-02-03', by: wild, text: wild, url: `https://x.example/${wild}` },
    ],
  });
  const source = { publisher: wild, author: wild, licence: wild, url: `https://x.example/${wild}` };
  const entry = { ...article, data: { ...article.data, lang: wild, source } };
  const site = buildSite(
    toCollections({ articles: [entry], actors: [toActorEntry('ada', { name: wild })] }),
  );
  const [first] = site.articles;
  if (!first) throw new Error('The site has no article.');
  return { site, article: first };
}

const WILD = [...SIGNS.map((sign) => [JSON.stringify(sign), sign]), ...Object.entries(TEXTS)];

describe.each(WILD)('with %s in every text', (_, sign = '') => {
  const { site, article } = buildWith(`A${sign}B`);

  test.each([
    ['the feed of quotes, RSS', () => toFeed(toQuotesFeed(site, ADDRESSES, GERMAN), 'rss')],
    ['the feed of quotes, Atom', () => toFeed(toQuotesFeed(site, ADDRESSES, GERMAN), 'atom')],
    ['the feed of articles, RSS', () => toFeed(toArticlesFeed(site, ADDRESSES, GERMAN), 'rss')],
    ['the feed of articles, Atom', () => toFeed(toArticlesFeed(site, ADDRESSES, GERMAN), 'atom')],
    ['TEI', () => toTei(article, site, ADDRESSES)],
  ])('%s is well-formed', (_, write) => {
    const xml = write();
    expect(xml.isWellFormed()).toBe(true);
    XmlDocument.fromString(xml).dispose();
  });
});

test.each(BREAKS)('%j begins no tag of RIS', (sign) => {
  const { article } = buildWith(`de${sign}ER  - ${sign}TY  - JOUR`);
  const lines = toRis(toArticleCitation(article, ADDRESSES)).split(
    /[\n\r\v\f\u0085\u2028\u2029]+/u,
  );
  const tags = lines.map((line) => line.slice(0, 2));
  expect(tags).toEqual(['TY', 'ID', 'AU', 'TI', 'T2', 'PY', 'DA', 'UR', 'LA', 'N1', 'ER', '']);
});

test.each(['{', '}', '}}{', '\\{', '\\}'])('BibTeX counts no brace of %j', (sign) => {
  const { article } = buildWith(`A${sign}B`);
  const bibtex = toBibtex(toArticleCitation(article, ADDRESSES));
  let depth = 0;
  for (const brace of bibtex.match(/[{}]/gu) ?? []) {
    depth += brace === '{' ? 1 : -1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
});
