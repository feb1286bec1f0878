import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toTei } from '../../src/exports/tei.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Article, Site } from '../../src/site/model.ts';
import { HARD } from './hard-site.ts';
import { find, findLost, getId, readBlocks, readWords } from './read-tei.ts';
import { spannedText } from './spanned-text.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';

const SEED = 20260501;
const SCHEMA = new URL('../fixtures/tei/tei_all.rng.gz', import.meta.url);

let schema: RelaxNGValidator;

beforeAll(() => {
  const document = XmlDocument.fromBuffer(gunzipSync(readFileSync(SCHEMA)));
  schema = RelaxNGValidator.fromDoc(document);
  document.dispose();
}, 180_000);

afterAll(() => schema.dispose());

/** Parses a document, validates it by the schema of the TEI, and hands it on. */
function readValid<T>(xml: string, read: (document: XmlDocument) => T): T {
  const document = XmlDocument.fromString(xml);
  try {
    schema.validate(document);
    return read(document);
  } finally {
    document.dispose();
  }
}

// Characters that XML cannot hold.
const LEFT_OUT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu;

function toBlockTexts({ text, blocks }: Article): string[] {
  return blocks.map(({ start, end }) => text.slice(start, end).replace(LEFT_OUT, ''));
}

describe.each(buildSite(RICH).articles.map(({ id }) => id))('the document of %s', (id) => {
  const site = buildSite(RICH);
  const article = getArticle(site, id);
  const xml = toTei(article, site, ADDRESSES);

  test('holds what the golden file holds', async () => {
    await expect(xml).toMatchFileSnapshot(`golden/tei-${id}.xml`);
  });

  test('is valid, has the text of the article, and no pointer of it leads nowhere', () => {
    readValid(xml, (document) => {
      expect(readBlocks(document)).toEqual(toBlockTexts(article));
      expect(findLost(document)).toEqual([]);
    });
  });

  test('has every quote with its words, who speaks, to whom, and who passed it on', () => {
    readValid(xml, (document) => {
      const quotes = find(document, '//t:said[not(@prev)]').map((said) => {
        const get = (name: string): string => said.attr(name)?.value ?? '';
        return [
          getId(said),
          readWords(document, getId(said)).join(' … '),
          ...[get('who'), get('toWhom'), get('source')],
          ...[get('direct'), get('cert'), get('ana')],
        ];
      });
      const toPointers = (actors: Article['quotes'][number]['speakers']): string =>
        actors.map((actor) => `#actor-${actor.id}`).join(' ');
      expect(quotes).toEqual(
        article.quotes.map((quote) => [
          quote.id,
          quote.words,
          ...[toPointers(quote.speakers), toPointers(quote.addressees), toPointers(quote.relay)],
          ...[String(quote.type === 'direct'), String(quote.confidence)],
          `#type-${quote.type} #rule-${quote.rule}`,
        ]),
      );
    });
  });

  test('has every mention with what it names', () => {
    readValid(xml, (document) => {
      const names = '//t:body//*[self::t:persName or self::t:orgName or self::t:placeName]';
      const found = find(document, `${names} | //t:body//t:term`);
      expect(found.map((one) => [one.content, one.attr('ref')?.value])).toEqual(
        article.mentions.map(({ form, kind, id: entry }) => [
          form,
          kind === 'term' ? ADDRESSES.term(entry) : `#${kind}-${entry}`,
        ]),
      );
    });
  });
});

function getArticle({ articles }: Site, id: string): Article {
  const article = articles.find((one) => one.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

describe('the document of an article that is hard to write', () => {
  test.each(['de', 'Deutsch (Schweiz)', ''])('is valid, with the same text, in “%s”', (lang) => {
    const site = buildSite(HARD);
    const article = { ...getArticle(site, 'hart'), lang };
    readValid(toTei(article, site, SIGNED), (document) => {
      expect(readBlocks(document)).toEqual(toBlockTexts(article));
      expect(findLost(document)).toEqual([]);
    });
  });

  test('has a quote in several elements where it crosses another that begins before it', () => {
    const site = buildSite(HARD);
    readValid(toTei(getArticle(site, 'hart'), site, ADDRESSES), (document) => {
      expect(readWords(document, 'q-bbbbbbbb').slice(1)).toEqual(['„]]>', ' & basta 👩🏽‍🚒“']);
      expect(readWords(document, 'q-cccccccc')).toEqual(['“', ', rief Ada, „]]>']);
    });
  });

  test('is valid without a text', () => {
    const site = buildSite(
      toCollections({ articles: [toArticleEntry('leer', { date: '2022-02-02', text: '' })] }),
    );
    const read = readValid(toTei(getArticle(site, 'leer'), site, ADDRESSES), readBlocks);
    expect(read).toEqual(['']);
  });

  test('gives the roles held on its day, and numbers', () => {
    const site = buildSite(HARD);
    readValid(toTei(getArticle(site, 'hart'), site, ADDRESSES), (document) => {
      const texts = find(document, '//t:person/*').map(({ name, content }) => [name, content]);
      expect(texts).toEqual([
        ['persName', 'Ada 😀'],
        ['occupation', 'Rätin'],
        ['affiliation', 'Rat <& "]]>'],
        ['idno', ADDRESSES.actor('ada')],
        ['idno', '118540238'],
        ['idno', 'Q42'],
      ]);
    });
  });
});

describe('an article’s document', () => {
  test.each([
    ['actor', 'ada', 'name', 'persName'],
    ['actor', 'ada', 'office', 'rs'],
    ['actor', '9-rat', 'compound', 'orgName'],
    ['actor', '9-rat', 'adjective', 'rs'],
    ['place', '9-rat', 'genitive', 'placeName'],
    ['place', 'weg', 'name', 'head'],
  ] as const)('has a mention of the %s %s by %s in <%s>', (kind, id, rule, name) => {
    const site = buildSite(HARD);
    const hard = getArticle(site, 'hart');
    const span = { start: hard.text.indexOf('Schluss'), end: hard.text.indexOf('Schluss') + 7 };
    const mention = { span, kind, id, rule, form: 'Schluss', confidence: 0.5 };
    const xml = toTei({ ...hard, mentions: [mention] }, site, ADDRESSES);
    const path = '//t:body//*[not(*)][contains(., "Schluss")]';
    expect(readValid(xml, (document) => find(document, path).map((one) => one.name))).toEqual([
      name,
    ]);
  });

  test('has notes: who is no entry, corrections, replies, and what quotes were before', () => {
    const site = buildSite(RICH);
    const notes = ['ebbe', 'sturm'].map((id) =>
      readValid(toTei(getArticle(site, id), site, ADDRESSES), (document) =>
        find(document, '//t:note[@type] | //t:change').map((one) => [
          ...['type', 'target'].map((key) => one.attr(key)?.value),
          one.content,
        ]),
      ),
    );
    expect(notes).toEqual([
      [['speaker', '#q-dddddddd', 'eine Frau']],
      [
        ['corrected', '#q-eeeeeeee', 'Zuvor: Die Mole hält. Hörfehler'],
        ['changed', '#q-eeeeeeee', 'Zuvor: Der Deich hält'],
        ['correction', undefined, '2022-04-06Der Deich liegt in Seedorf.'],
        ['reply', '#q-ffffffff', 'Bo Tal2022-04-07Ich habe nicht „Ja“ gesagt.'],
      ],
    ]);
  });
});

describe('the schema', () => {
  test.each([
    ['an unknown attribute', ' direct="', ' straight="'],
    ['a value that is none', 'direct="true"', 'direct="perhaps"'],
    ['an element in the wrong place', '<body>', '<body><teiHeader/>'],
    ['a missing part', /<publicationStmt>.*<\/publicationStmt>/su, ''],
  ])('refuses %s', (_, from, to) => {
    const site = buildSite(RICH);
    const xml = toTei(getArticle(site, 'flut'), site, ADDRESSES);
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(() => readValid(broken, () => undefined)).toThrow(/flut|element|attribute|valid/iu);
  });
});

describe('the document of an article with spans anywhere', () => {
  test('is valid, has the same text and no lost pointer', () => {
    fc.assert(
      fc.property(spannedText, ({ text, blocks, spans }) => {
        const site = buildSite(HARD);
        const hard = getArticle(site, 'hart');
        const [quote] = hard.quotes;
        const [mention] = hard.mentions;
        if (!quote || !mention) throw new Error('the example has quotes and mentions');
        const article: Article = {
          ...hard,
          text,
          blocks,
          quotes: spans.map((list, index) => ({ ...quote, id: `q-${index}`, spans: list })),
          mentions: spans.flatMap((list) => list.map((span) => ({ ...mention, span }))),
          markup: spans.flatMap((list, index) =>
            list.map((span) => ({ kind: index % 2 ? 'strong' : 'code', ...span })),
          ),
        };
        readValid(toTei(article, site, ADDRESSES), (document) => {
          expect(readBlocks(document)).toEqual(toBlockTexts(article));
          expect(findLost(document)).toEqual([]);
        });
      }),
      { numRuns: 30, seed: SEED },
    );
  });
});
