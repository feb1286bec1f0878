import { describe, expect, test } from 'vitest';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
  toStatementsJson,
} from '../../src/exports/json.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { readLists } from './read-lists.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { RICH } from '../site/rich-site.ts';
import { VOICES } from '../site/voices-site.ts';

const FILES = [
  ['quotes', toQuotesJson],
  ['statements', toStatementsJson],
  ['actors', toActorsJson],
  ['articles', toArticlesJson],
  ['glossary', toGlossaryJson],
] as const;

test('articles.json has the times that an article names, with their words', () => {
  const text = 'Seit 2014 und am Montag regnete es.';
  const times = ['Seit 2014=2014/2022-02-02', 'am Montag=2022-01-31'];
  const site = buildSite(
    toCollections({ articles: [toArticleEntry('regen', { date: '2022-02-02', text, times })] }),
  );
  expect(JSON.parse(toArticlesJson(site, ADDRESSES)).articles[0].times).toEqual([
    { value: '2014/2022-02-02', text: 'Seit 2014', start: 0, end: 9 },
    { value: '2022-01-31', text: 'am Montag', start: 14, end: 23 },
  ]);
});

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
  const { quotes, past } = readLists(toQuotesJson(site, ADDRESSES));
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
    const { articles } = readLists(toArticlesJson(site, ADDRESSES));
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

test('actors have their entries in the GND and in Wikidata', () => {
  const actor = toActorEntry('ada', { name: 'Ada', gnd: '118540238', wikidata: 'Q42' });
  const article = toArticleEntry('a', { date: '2022-02-02', text: 'Ja.' });
  const site = buildSite(toCollections({ articles: [article], actors: [actor] }));
  expect(readLists(toActorsJson(site, ADDRESSES))['actors']).toMatchObject([
    { gnd: '118540238', wikidata: 'Q42' },
  ]);
});

test('a statement names those that are the same in other articles', () => {
  const { statements } = readLists(toStatementsJson(buildSite(VOICES), ADDRESSES));
  const same = statements?.flatMap(({ id, sameAs }) =>
    String(sameAs) === '' ? [] : [[id, sameAs]],
  );
  expect(same).toEqual([
    ['q-hhhhhhhh', ['q-aaaaaaaa']],
    ['q-aaaaaaaa', ['q-hhhhhhhh']],
  ]);
});
