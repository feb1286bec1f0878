import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
  toStatementsJson,
} from '../../src/exports/json.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { RICH } from '../site/rich-site.ts';
import { STATEMENT_COLLECTIONS } from '../site/statement-site.ts';

const FILES = [
  ['quotes', toQuotesJson],
  ['statements', toStatementsJson],
  ['actors', toActorsJson],
  ['articles', toArticlesJson],
  ['glossary', toGlossaryJson],
] as const;

describe.each(FILES)('%s.json', (name, write) => {
  const site = buildSite(COLLECTIONS);

  test('holds what the golden file holds', async () => {
    await expect(write(site, ADDRESSES)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('is the same, to the byte, whatever the order of the collections', () => {
    const { articles, actors, places, terms } = COLLECTIONS;
    const turned = buildSite(
      toCollections({
        articles: articles.toReversed(),
        actors: actors.toReversed(),
        places: places.toReversed(),
        terms: terms.toReversed(),
      }),
    );
    expect(write(turned, ADDRESSES)).toBe(write(site, ADDRESSES));
  });

  test('is JSON with a version, and ends with a line break', () => {
    const text = write(site, ADDRESSES);
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('says who made it, and under which licence', () => {
    expect(JSON.parse(write(site, ADDRESSES)).site).toEqual({
      name: 'O-Ton',
      url: 'https://news.example/deep/',
      publisher: null,
      licence: null,
    });
    expect(JSON.parse(write(site, SIGNED)).site).toMatchObject({
      publisher: { name: 'Quellauer Verlag', url: 'https://verlag.example/' },
      licence: { name: 'CC BY 4.0', url: 'https://licence.example/by/4.0/' },
    });
  });

  test('is an empty list for an empty site', () => {
    const empty = buildSite(toCollections({ articles: [], actors: [], places: [], terms: [] }));
    const key = name === 'glossary' ? 'terms' : name;
    expect(JSON.parse(write(empty, ADDRESSES))).toEqual({
      version: 1,
      site: expect.anything(),
      [key]: [],
      ...(name === 'quotes' ? { past: [] } : {}),
    });
  });
});

describe('what the ledger and the editors know', () => {
  const site = buildSite(RICH);
  const { quotes, past } = read(toQuotesJson(site, ADDRESSES));
  const find = (id: string) => quotes?.find((quote) => quote['id'] === id);

  test('holds what the golden file holds', async () => {
    await expect(toQuotesJson(site, ADDRESSES)).toMatchFileSnapshot('golden/quotes-rich.json');
  });

  test('is with the quote: what it was before, newest first', () => {
    expect(find('q-eeeeeeee')).toMatchObject({
      status: 'corrected',
      firstSeen: '2022-02-03',
      before: '',
      after: ', sagte Ada Berg. „Ja“, sagte Bo',
      history: [
        {
          date: '2022-04-08',
          kind: 'corrected',
          text: 'Die Mole hält',
          speakerName: null,
          note: 'Hörfehler',
        },
        {
          date: '2022-04-06',
          kind: 'changed',
          text: 'Der Deich hält',
          speakerName: null,
          note: null,
        },
      ],
      corrections: [],
    });
  });

  test('is with the quote: who replies to it', () => {
    expect(find('q-ffffffff')).toMatchObject({
      status: 'current',
      firstSeen: null,
      history: [],
      corrections: [
        {
          kind: 'reply',
          date: '2022-04-07',
          text: 'Ich habe nicht „Ja“ gesagt.',
          by: 'Bo Tal',
          url: null,
        },
      ],
    });
  });

  test('is a list of its own of the ids that no quote has any more, without words that were withdrawn', () => {
    expect(past?.map(({ id, status, supersededBy }) => [id, status, supersededBy])).toEqual([
      ['q-gggggggg', 'retired', null],
      ['q-hhhhhhhh', 'merged', 'q-ffffffff'],
      ['q-iiiiiiii', 'missing', null],
    ]);
    expect(past?.[0]).toEqual({
      id: 'q-gggggggg',
      url: 'https://news.example/deep/quotes/q-gggggggg/',
      status: 'retired',
      article: 'sturm',
      text: null,
      speakers: ['bo-tal'],
      speakerText: '',
      firstSeen: '2022-02-03',
      ended: '2022-04-09',
      reason: 'Er hat es nicht gesagt.',
      supersededBy: null,
      history: [],
    });
  });

  test('is with the article when it is about the whole of it', () => {
    const { articles } = read(toArticlesJson(site, ADDRESSES));
    expect(articles?.map(({ id, corrections }) => [id, corrections])).toEqual([
      [
        'sturm',
        [
          {
            kind: 'correction',
            date: '2022-04-06',
            text: 'Der Deich liegt in Seedorf.',
            by: null,
            url: null,
          },
        ],
      ],
      ['ebbe', []],
      ['flut', []],
    ]);
  });
});

describe('statements.json', () => {
  const { statements = [] } = read(toStatementsJson(buildSite(STATEMENT_COLLECTIONS), ADDRESSES));

  test('has what the text claims of a statement, its whole way, and the ids of its quotes', () => {
    expect(statements[0]).toEqual({
      id: 'q-aaaaaaaa',
      url: 'https://news.example/deep/quotes/q-aaaaaaaa/',
      inContext: 'https://news.example/deep/articles/rat/#q-aaaaaaaa',
      article: 'rat',
      text: 'Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
      polarity: 'negated',
      attribution:
        'Verneint: Ada Berg, weitergegeben von dem Rat (laut Text: „angeblich“, gesagt am 26. Januar 2022)',
      speakers: ['ada'],
      speakerText: 'Ada Berg',
      addressees: [],
      addresseeText: '',
      relay: [],
      relayText: 'dem Rat',
      hedges: ['angeblich'],
      said: '2022-01-26',
      published: '2022-02-02',
      publisher: 'Kurier',
      confidence: 0.97,
      isSure: true,
      rule: 'direct-inverted',
      // An editor corrected a quote within.
      status: 'corrected',
      quotes: ['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'],
    });
  });

  test('has those that are not sure, and says so', () => {
    expect(statements.map(({ id, isSure }) => [id, isSure])).toEqual([
      ['q-aaaaaaaa', true],
      ['q-dddddddd', true],
      ['q-eeeeeeee', false],
    ]);
  });
});

test('actors have their entries in the GND and in Wikidata', () => {
  const actor = toActorEntry('ada', { name: 'Ada', gnd: '118540238', wikidata: 'Q42' });
  const article = toArticleEntry('a', { date: '2022-02-02', text: 'Ja.' });
  const site = buildSite(toCollections({ articles: [article], actors: [actor] }));
  expect(read(toActorsJson(site, ADDRESSES))['actors']).toMatchObject([
    { gnd: '118540238', wikidata: 'Q42' },
  ]);
});

/** The lists of a file by their names. */
function read(json: string): Readonly<Record<string, Readonly<Record<string, unknown>>[]>> {
  const lists = z.looseObject({ version: z.literal(1) }).parse(JSON.parse(json));
  const records = z.array(z.record(z.string(), z.unknown()));
  return Object.fromEntries(
    Object.entries(lists)
      .filter(([name]) => name !== 'version' && name !== 'site')
      .map(([name, list]) => [name, records.parse(list)]),
  );
}
