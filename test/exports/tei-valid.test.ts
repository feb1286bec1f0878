import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MovedArticle } from '../../src/exports/moved-articles.ts';
import { toTei, toTeiCorpus } from '../../src/exports/tei.ts';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { OPTIONS } from '../remark/options.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { find, findLost, getId, readBlocks } from './read-tei.ts';

const SCHEMA = new URL('../fixtures/tei/tei_all.rng.gz', import.meta.url);

const SITE = buildSite(COLLECTIONS);
const [article] = SITE.articles;
const NO_END = { ended: undefined, reason: undefined };
const RENAMED: MovedArticle = { id: 'alt', status: 'renamed', into: article, ...NO_END };
const RETIRED: MovedArticle = {
  id: 'weg',
  status: 'retired',
  into: undefined,
  ended: '2024-05-02',
  reason: 'Erfunden.',
};
const MISSING: MovedArticle = { id: 'fort', status: 'missing', into: undefined, ...NO_END };

let schema: RelaxNGValidator;

beforeAll(() => {
  const document = XmlDocument.fromBuffer(gunzipSync(readFileSync(SCHEMA)));
  schema = RelaxNGValidator.fromDoc(document);
  document.dispose();
}, 180_000);

afterAll(() => schema.dispose());

/** The body of the TEI document of a Markdown article, without line breaks between elements and what quotes are like. */
async function toBody(markdown: string): Promise<string> {
  const { annotations } = await renderMarkdown(markdown, OPTIONS, '/');
  const { text, markup } = annotations;
  const entry = toArticleEntry('hafen', { date: '2024-05-17', text });
  const data = { ...entry.data, annotations: { ...annotations, markup } };
  const site = buildSite(toCollections({ articles: [{ ...entry, data }] }));
  const [article] = site.articles;
  if (!article) throw new Error('the example has an article');
  const xml = toTei(article, site, ADDRESSES);
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
  } finally {
    document.dispose();
  }
  const [, body = ''] = /<body>(.*)<\/body>/su.exec(xml) ?? [];
  return body.replace(/\n */gu, '').replace(/ (?:cert|ana|direct|xml:id)="[^"]*"/gu, '');
}

test.each([
  [
    'lists, one in another',
    '- Licht\n- Geld:\n  1. Brot\n  2. Salz\n\nDanach.',
    '<div><list rend="bulleted"><item><p>Licht</p></item><item><p>Geld:</p><list rend="numbered"><item><p>Brot</p></item>' +
      '<item><p>Salz</p></item></list></item></list><p>Danach.</p></div>',
  ],
  [
    'a block quote, which is no <said>',
    'Im Brief steht:\n\n> Der Steg bleibt.\n>\n> So ist es.\n\nDanach.',
    '<div><p>Im Brief steht:</p><quote rend="block"><p>Der Steg bleibt.</p><p>So ist es.</p></quote><p>Danach.</p></div>',
  ],
  [
    'a heading in a block quote, which begins no part',
    '## Eins\n\n> ## Zwei\n>\n> Text.',
    '<div><head>Eins</head><quote rend="block"><p rend="heading">Zwei</p><p>Text.</p></quote></div>',
  ],
  [
    'a heading behind a list, which begins a part',
    '## Eins\n\n- Licht\n- Geld\n\n## Zwei\n\nText.',
    '<div><head>Eins</head><list rend="bulleted"><item><p>Licht</p></item><item><p>Geld</p></item></list></div><div><head>Zwei</head><p>Text.</p></div>',
  ],
  [
    'words in italics, bold, both, struck and as code',
    'Ein *Wort*, **zwei**, ***drei***, ~~vier~~ und `fünf`.',
    '<div><p>Ein <hi rend="italic">Wort</hi>, <hi rend="bold">zwei</hi>, <hi rend="italic"><hi rend="bold">drei</hi></hi>, ' +
      '<hi rend="strikethrough">vier</hi> und <hi rend="monospace">fünf</hi>.</p></div>',
  ],
  [
    'links, with whole addresses',
    '[A](https://a.example/x?y=1), [B][b], [C](/voices/), [D](boot.md) und [E](../actors/ada-berg.md#rollen).\n\n[b]: https://b.example/',
    '<div><p><ref target="https://a.example/x?y=1">A</ref>, <ref target="https://b.example/">B</ref>, ' +
      '<ref target="https://news.example/deep/voices/">C</ref>, <ref target="https://news.example/deep/articles/boot/">D</ref> und ' +
      '<ref target="https://news.example/deep/actors/ada-berg/#rollen">E</ref>.</p></div>',
  ],
  [
    'no link that may not be followed',
    'Ein [Knopf](javascript:alert) hier.',
    '<div><p>Ein Knopf hier.</p></div>',
  ],
  [
    'words in bold within a quote, and a quote within words in bold',
    '„Wir **bleiben**“, sagte Ada Berg. **„Nie“, sagte Bo Tal.**',
    '<div><p><said>„Wir <hi rend="bold">bleiben</hi>“</said>, sagte Ada Berg. <hi rend="bold"><said>„Nie“</said>, sagte Bo Tal.</hi></p></div>',
  ],
  [
    'words in bold cut where they cross a quote, which stays whole',
    '**Ada Berg sagte: „Wir** bleiben.“',
    '<div><p><hi rend="bold">Ada Berg sagte: </hi><said><hi rend="bold">„Wir</hi> bleiben.“</said></p></div>',
  ],
  [
    'dates and intervals, and how sure they are',
    'Am 26. Januar 2022, zwischen 1997 und 2005 und im Herbst 2021 kam **am 3. Mai 2021** ein Boot.',
    '<div><p><date when="2022-01-26">Am 26. Januar 2022</date>, <date from="1997" to="2005">zwischen 1997 und 2005</date> und ' +
      '<date from="2021-09" to="2021-11" precision="low">im Herbst 2021</date> kam <date when="2021-05-03"><hi rend="bold">am 3. Mai 2021</hi></date> ' +
      'ein Boot.</p></div>',
  ],
])('a document keeps %s', async (_, markdown, body) => {
  expect(await toBody(markdown)).toBe(body);
});

test('a corpus is valid, holds the articles in their order, no id twice, and no pointer that leads nowhere', () => {
  const site = buildSite(RICH);
  const document = XmlDocument.fromString(toTeiCorpus('2022-02', site.articles, site, ADDRESSES));
  try {
    schema.validate(document);
    expect(find(document, '/t:teiCorpus/t:TEI').map(getId)).toEqual(
      site.articles.map(({ id }) => `article-${id}`),
    );
    expect(readBlocks(document).join('\n')).toContain('Wir bleiben');
    const ids = find(document, '//*[@xml:id]').map(getId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(findLost(document)).toEqual([]);
  } finally {
    for (const one of [document]) one.dispose();
  }
});

test('a corpus with articles that are gone is valid, and holds each under its old id', () => {
  const corpus = toTeiCorpus('2022-02', SITE.articles.slice(0, 1), SITE, ADDRESSES, [
    RENAMED,
    RETIRED,
    MISSING,
  ]);
  const document = XmlDocument.fromString(corpus);
  const empty = XmlDocument.fromString(toTeiCorpus('2022-03', [], SITE, ADDRESSES, [RETIRED]));
  try {
    schema.validate(document);
    schema.validate(empty);
    expect(find(document, '/t:teiCorpus/t:TEI').map(getId)).toEqual([
      `article-${article?.id ?? ''}`,
      'article-alt',
      'article-weg',
      'article-fort',
    ]);
    expect(findLost(document)).toEqual([]);
    const target = `data/${article?.date.slice(0, 7) ?? ''}.tei.xml.gz#article-${article?.id ?? ''}`;
    expect(corpus).toContain(`<ref target="https://news.example/deep/${target}">`);
  } finally {
    for (const one of [document, empty]) one.dispose();
  }
});
