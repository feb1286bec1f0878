import { XmlDocument } from 'libxml2-wasm';
import { expect, test } from 'vitest';
import type { Addresses } from '../../src/exports/addresses.ts';
import { toTei } from '../../src/exports/tei.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Article } from '../../src/site/model.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import { HARD } from './hard-site.ts';
import { take } from './read-json-ld.ts';
import { find } from './read-tei.ts';

const SITE = buildSite(HARD);
const ARTICLE = take(SITE.articles, 'hart');

/** Elements of the header at a path: what they hold, and their attributes. */
function readHeader(to: Addresses, path: string, article: Article = ARTICLE): string[][] {
  const document = XmlDocument.fromString(toTei(article, SITE, to));
  try {
    return find(document, path).map(({ content, attrs }) => [
      content,
      ...attrs.map(({ name, value }) => `${name}=${value}`),
    ]);
  } finally {
    document.dispose();
  }
}

const OWN = [
  'Eigene Texte und Auszeichnungen: CC BY 4.0, https://licence.example/by/4.0/',
  'target=https://licence.example/by/4.0/',
];

test('the publisher of the site publishes the document, else the site itself', () => {
  const path = '//t:publicationStmt/t:publisher';
  expect(readHeader(SIGNED, path)).toEqual([['Quellauer Verlag', 'ref=https://verlag.example/']]);
  expect(readHeader(ADDRESSES, path)).toEqual([['O-Ton']]);
});

test('the publisher of the source stays that of the source', () => {
  expect(readHeader(SIGNED, '//t:sourceDesc//t:publisher')).toEqual([[ARTICLE.source?.publisher]]);
});

test('each licence says what it holds for: the first is that of the text', () => {
  const path = '//t:availability/t:licence';
  expect(readHeader(SIGNED, path)).toEqual([['CC BY 4.0'], OWN]);
  expect(readHeader(ADDRESSES, path)).toEqual([['CC BY 4.0']]);
  const source = { ...ARTICLE.source, licence: undefined };
  expect(readHeader(SIGNED, path, { ...ARTICLE, source })).toEqual([OWN]);
  expect(readHeader(ADDRESSES, '//t:availability', { ...ARTICLE, source })).toEqual([]);
});
