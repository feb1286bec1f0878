import { describe, expect, test } from 'vitest';
import {
  toActorLd,
  toArticleLd,
  toGlossaryLd,
  toPlaceLd,
  toStatementLd,
  toTermLd,
} from '../../src/exports/json-ld.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { HARD } from './hard-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import type { Node } from './read-json-ld.ts';
import { get, read, SCHEMA, take } from './read-json-ld.ts';

const SITE = buildSite(RICH);

const PAGES = {
  article: toArticleLd(take(SITE.articles, 'sturm'), ADDRESSES),
  statement: toStatementLd(take(SITE.statements, 'q-cccccccc'), ADDRESSES),
  actor: toActorLd(take(SITE.actors, 'ada-berg'), ADDRESSES),
  state: toActorLd(take(SITE.actors, 'quellau'), ADDRESSES),
  place: toPlaceLd(take(SITE.places, 'seedorf'), ADDRESSES),
  term: toTermLd(take(SITE.terms, 'deich'), ADDRESSES),
  glossary: toGlossaryLd(SITE.terms, ADDRESSES),
};

test.each(Object.entries(PAGES))('%s holds what the golden file holds', async (name, json) => {
  await read(json);
  const text = `${JSON.stringify(JSON.parse(json), null, 1)}\n`;
  await expect(text).toMatchFileSnapshot(`golden/json-ld-${name}.json`);
});

describe('toArticleLd', () => {
  test.each(SITE.articles.map((article) => [article.id, article] as const))(
    'leads to the statements of %s and has everything it names',
    async (_, article) => {
      const node = await read(toArticleLd(article, ADDRESSES));
      expect(get(node, 'headline')).toEqual([article.title]);
      expect(get(node, 'datePublished')).toEqual([article.date]);
      expect(get(node, 'hasPart')).toEqual(article.statements.map(({ id }) => ADDRESSES.quote(id)));
      const named = new Set(article.mentions.map(({ kind, id }) => ADDRESSES[kind](id)));
      expect(get(node, 'mentions').sort()).toEqual([...named].sort());
      expect(get(node, 'isBasedOn publisher name')).toEqual(
        article.source ? [article.source.publisher] : [],
      );
    },
  );

  test('has corrections where they belong: of the article, and of a quote', async () => {
    const node = await read(PAGES.article);
    expect(get(node, 'correction text')).toEqual(['Der Deich liegt in Seedorf.']);
    expect(get(node, 'comment text')).toEqual([]);
    const quote = await read(toStatementLd(take(SITE.statements, 'q-ffffffff'), ADDRESSES));
    expect(get(quote, 'comment text')).toEqual(['Ich habe nicht „Ja“ gesagt.']);
    expect(get(quote, 'comment creditText')).toEqual(['Bo Tal']);
  });

  test('gives source, credit and licence, and names as author who is surely a person', async () => {
    const site = buildSite(HARD);
    const article = take(site.articles, 'hart');
    const write = (author: string): Promise<Node> =>
      read(toArticleLd({ ...article, source: { ...article.source, author } }, ADDRESSES));
    const byAgency = await write('dpa');
    expect(get(byAgency, 'author name')).toEqual([]);
    expect(get(byAgency, 'creditText')).toEqual(['dpa, A & B']);
    expect(get(byAgency, 'license name')).toEqual(['CC BY 4.0']);
    expect(get(byAgency, 'isBasedOn url')).toEqual(['https://a.example/x%20y?q=%22%C3%A4%22|{z}']);
    expect(get(await write('Ada Berg'), 'author name')).toEqual(['Ada Berg']);
  });

  test('can stand in a script element whatever the texts say', async () => {
    const site = buildSite(HARD);
    const node = await read(toArticleLd(take(site.articles, 'hart'), ADDRESSES));
    expect(get(node, 'comment text')).toEqual(['<nein></script>']);
  });
});

describe('who publishes the site', () => {
  test('publishes the page and its data, not the article that it is based on', async () => {
    const article = take(buildSite(HARD).articles, 'hart');
    const node = await read(toArticleLd(article, SIGNED));
    expect(get(node, 'publisher name')).toEqual(['Quellauer Verlag']);
    expect(get(node, 'publisher url')).toEqual(['https://verlag.example/']);
    expect(get(node, 'publisher @type')).toEqual([`${SCHEMA}Organization`]);
    expect(get(node, 'sdPublisher name')).toEqual(['Quellauer Verlag']);
    expect(get(node, 'sdLicense name')).toEqual(['CC BY 4.0']);
    expect(get(node, 'sdLicense url')).toEqual(['https://licence.example/by/4.0/']);
    expect(get(node, 'isBasedOn publisher name')).toEqual([article.source?.publisher]);
    // The licence of the words is the one that their source gives.
    expect(get(node, 'license url')).toEqual([]);
  });

  test('publishes the data of a statement, whose words are the speaker’s', async () => {
    const node = await read(toStatementLd(take(SITE.statements, 'q-cccccccc'), SIGNED));
    expect(get(node, 'sdPublisher name')).toEqual(['Quellauer Verlag']);
    expect(get(node, 'sdLicense name')).toEqual(['CC BY 4.0']);
    expect([get(node, 'publisher'), get(node, 'license')]).toEqual([[], []]);
  });

  test('publishes the glossary, which is the site’s own text, under its licence', async () => {
    const node = await read(toGlossaryLd(SITE.terms, SIGNED));
    expect(get(node, 'publisher name')).toEqual(['Quellauer Verlag']);
    expect(get(node, 'license name')).toEqual(['CC BY 4.0']);
  });

  test('is a person where the name surely is one’s, and the site where none is named', async () => {
    const article = take(SITE.articles, 'sturm');
    const byAda = { ...SIGNED, publisher: { name: 'Ada Berg' } };
    const node = await read(toArticleLd(article, byAda));
    expect(get(node, 'publisher @type')).toEqual([`${SCHEMA}Person`]);
    const unsigned = await read(toArticleLd(article, ADDRESSES));
    expect(get(unsigned, 'publisher')).toEqual([]);
    expect(get(unsigned, 'sdPublisher name')).toEqual(['O-Ton']);
    expect(get(unsigned, 'sdLicense')).toEqual([]);
  });
});

describe('toActorLd', () => {
  test.each([
    ['person', ['Person']],
    ['state', ['Country', 'GovernmentOrganization']],
    ['government', ['GovernmentOrganization']],
    ['organisation', ['Organization']],
    ['medium', ['NewsMediaOrganization']],
    ['group', ['Organization']],
  ] as const)('makes a %s %s, also as the creator of a statement', async (kind, types) => {
    const site = buildSite(
      toCollections({
        actors: [toActorEntry('a', { name: 'A', kind })],
        articles: [
          toArticleEntry('b', {
            date: '2022-02-02',
            text: '„Ja“',
            quotes: [{ id: 'q-aaaaaaaa', words: '„Ja“', speakers: ['a'] }],
          }),
        ],
      }),
    );
    const expected = types.map((type) => SCHEMA + type);
    expect((await read(toActorLd(take(site.actors, 'a'), ADDRESSES)))['@type']).toEqual(expected);
    const quote = await read(toStatementLd(take(site.statements, 'q-aaaaaaaa'), ADDRESSES));
    expect(get(quote, 'creator @type')).toEqual(expected);
  });

  test('leads to other registries, and gives offices and memberships with their dates', async () => {
    const node = await read(toActorLd(take(buildSite(HARD).actors, 'ada'), ADDRESSES));
    expect(get(node, 'sameAs')).toEqual([
      'https://d-nb.info/gnd/118540238',
      'https://www.wikidata.org/entity/Q42',
    ]);
    expect(get(node, 'hasOccupation hasOccupation name')).toEqual(['Rätin', 'Altrichterin']);
    expect(get(node, 'hasOccupation startDate')).toEqual(['2019-05']);
    expect(get(node, 'hasOccupation endDate')).toEqual(['2021']);
    expect(get(node, 'memberOf memberOf name')).toEqual(['Rat <& "]]>', 'Rat <& "]]>']);
    expect(get(node, 'memberOf startDate')).toEqual(['2022-02']);
    expect(get(node, 'memberOf endDate')).toEqual(['2021-05']);
  });
});

describe('the glossary and places', () => {
  test('name every term that the page shows', async () => {
    const node = await read(PAGES.glossary);
    expect(get(node, 'hasDefinedTerm')).toEqual(SITE.terms.map(({ id }) => ADDRESSES.term(id)));
    expect(get(node, 'hasDefinedTerm name')).toEqual(SITE.terms.map(({ term }) => term));
  });

  test('have the position of a place and its state', async () => {
    const node = await read(PAGES.place);
    expect([get(node, 'geo latitude'), get(node, 'geo longitude')]).toEqual([[53.5], [9.9]]);
    expect(get(node, 'containedInPlace name')).toEqual(['Quellau']);
    const region = toPlaceLd({ ...take(SITE.places, 'seedorf'), region: true }, ADDRESSES);
    expect(get(await read(region), 'geo')).toEqual([]);
  });
});
