import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { Actor, Site } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toTermEntry, toCollections } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';

const site = buildSite(COLLECTIONS);

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

function getActor({ actors }: Site, id: string): Actor {
  const actor = actors.find((one) => one.id === id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

describe('the order of', () => {
  test('articles is the newest first, by id on one day', () => {
    const articles = ['b', 'a', 'c'].map((id) =>
      toArticleEntry(id, { date: id === 'c' ? '2022-02-03' : '2022-02-02', text: 'Text.' }),
    );
    expect(toIds(buildSite(toCollections({ articles })).articles)).toEqual(['c', 'a', 'b']);
  });

  test('quotes is the newest article first, then the text', () => {
    expect(toIds(site.quotes)).toEqual(['q-dddddddd', 'q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc']);
  });

  test('actors is by name as German sorts it, without der, die, das', () => {
    const actors = ['Zoe', 'der Wind', 'Bo', 'das Amt', 'Ältestenrat'].map((name, index) =>
      toActorEntry(`a-${String(index)}`, { name }),
    );
    expect(buildSite(toCollections({ actors })).actors.map(({ name }) => name)).toEqual([
      'Ältestenrat',
      'das Amt',
      'Bo',
      'der Wind',
      'Zoe',
    ]);
  });

  test('terms and places is by name', () => {
    const terms = ['Zaun', 'Äue', 'Deich', 'aus'].map((term, index) =>
      toTermEntry(`t-${String(index)}`, { term }),
    );
    expect(buildSite(toCollections({ terms })).terms.map(({ term }) => term)).toEqual([
      'Äue',
      'aus',
      'Deich',
      'Zaun',
    ]);
    expect(toIds(site.places)).toEqual(['altdorf', 'seedorf']);
  });

  test('everything is the same whatever the order of the collections', () => {
    const { articles, actors, places, terms } = COLLECTIONS;
    const turned = buildSite(
      toCollections({
        articles: articles.toReversed(),
        actors: actors.toReversed(),
        places: places.toReversed(),
        terms: terms.toReversed(),
      }),
    );
    expect(turned.sides).toEqual(site.sides);
    for (const part of ['articles', 'actors', 'places', 'terms', 'statements', 'quotes'] as const)
      expect(toIds(turned[part])).toEqual(toIds(site[part]));
    for (const { id, related, members } of site.actors) {
      expect(toIds(getActor(turned, id).related)).toEqual(toIds(related));
      expect(toIds(getActor(turned, id).members)).toEqual(toIds(members));
    }
  });
});

describe('a quote', () => {
  test('holds everybody who takes part in it', () => {
    const [, quote] = site.quotes;
    expect(quote?.article).toBe(site.articles[1]);
    expect(quote?.speakers).toEqual([getActor(site, 'ada-berg')]);
    expect(quote?.addressees).toEqual([getActor(site, 'nordfunk')]);
    expect(site.quotes[3]?.relay).toEqual([getActor(site, 'nordfunk')]);
    expect(quote).toMatchObject({
      id: 'q-aaaaaaaa',
      type: 'direct',
      text: 'Wir bleiben',
      words: '„Wir bleiben“',
      spans: [{ start: 0, end: 13 }],
      speakerText: 'Ada Berg',
      cue: 'sagte',
      frame: 'sagte Ada Berg in Seedorf dem Nordfunk',
      addresseeText: 'dem Nordfunk',
      rule: 'direct-inverted',
      confidence: 0.97,
      status: 'current',
      sideClass: 'side-quellau',
      block: 0,
    });
  });

  test('shows its paragraph with its words picked out', () => {
    expect(site.quotes[2]?.context.parts).toEqual([
      {
        text: '„Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk. Bo Tal nannte Ada Berg ',
        isPicked: false,
      },
      { text: '„stur“', isPicked: true },
      { text: '.', isPicked: false },
    ]);
  });

  test('stands in a block', () => {
    expect(site.quotes.map(({ block }) => block)).toEqual([0, 0, 0, 1]);
  });

  test('of somebody the registry does not know has their words and no side', () => {
    expect(site.quotes[0]).toMatchObject({
      speakers: [],
      speakerText: 'eine Frau',
      sideClass: 'side-none',
    });
  });

  test('in parts joins them with dots', () => {
    const article = toArticleEntry('a', {
      date: '2022-02-02',
      text: '„Wir“, sagte Ada Berg an, „bleiben“.',
      quotes: [{ id: 'q-a', words: '„Wir“|„bleiben“', text: 'Wir … bleiben', cue: 'sagte|an' }],
    });
    const [quote] = buildSite(toCollections({ articles: [article] })).quotes;
    expect(quote).toMatchObject({ words: '„Wir“ … „bleiben“', cue: 'sagte … an' });
    expect(quote?.context.parts.map(({ isPicked }) => isPicked)).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});

describe('sides', () => {
  test('stand in order of their first quote, then of actors by id', () => {
    const side = (id: string) => toActorEntry(id, { name: id.toUpperCase(), side: id });
    const speak = (id: string, date: string, speaker: string) =>
      toArticleEntry(id, {
        date,
        text: '„Ja“, so sie.',
        quotes: [{ id: `q-${id}`, words: '„Ja“', speakers: [speaker] }],
      });
    const { sides } = buildSite(
      toCollections({
        actors: [side('d'), side('c'), side('b'), side('a')],
        articles: [speak('new', '2022-02-03', 'b'), speak('old', '2022-02-02', 'd')],
      }),
    );
    expect(sides).toEqual([
      { id: 'd', name: 'D', className: 'side-d' },
      { id: 'b', name: 'B', className: 'side-b' },
      { id: 'a', name: 'A', className: 'side-a' },
      { id: 'c', name: 'C', className: 'side-c' },
    ]);
  });

  test('take the id for a name where no actor has it', () => {
    const actors = [toActorEntry('ada', { name: 'Ada', side: 'kueste' })];
    expect(buildSite(toCollections({ actors })).sides).toEqual([
      { id: 'kueste', name: 'kueste', className: 'side-kueste' },
    ]);
  });
});

describe('a term', () => {
  test('leads to those it names, and to where it stands', () => {
    const deich = site.terms.find(({ id }) => id === 'deich');
    expect(deich).toMatchObject({ html: '<p>Er hält.</p>', forms: ['Deiche'] });
    expect(toIds(deich?.related ?? [])).toEqual(['aue']);
    expect(deich?.occurrences).toMatchObject([{ article: { id: 'flut' }, count: 2 }]);
    expect(site.terms.find(({ id }) => id === 'aue')?.occurrences).toEqual([]);
  });
});

describe('a place', () => {
  test('lies in a state, and leads to where it stands', () => {
    const seedorf = site.places.find(({ id }) => id === 'seedorf');
    expect(seedorf).toMatchObject({ lead: 'Ein Dorf.', lat: 53.5, lon: 9.9 });
    expect(seedorf?.state).toBe(getActor(site, 'quellau'));
    expect(seedorf?.occurrences).toMatchObject([{ article: { id: 'flut' }, count: 1 }]);
    expect(site.places.find(({ id }) => id === 'altdorf')?.state).toBeUndefined();
  });
});

describe('an article', () => {
  test('holds its data, its text and its quotes', () => {
    const [, flut] = site.articles;
    expect(flut).toMatchObject({
      id: 'flut',
      title: 'Streit am Deich',
      date: '2022-02-02',
      summary: 'Quellau streitet.',
      lang: 'de',
      words: 28,
    });
    expect(flut?.entry).toBe(COLLECTIONS.articles[0]);
    expect(toIds(flut?.quotes ?? [])).toEqual(['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc']);
    expect(flut?.speechShares.speakers.map(({ speakers }) => toIds(speakers))).toEqual([
      ['bo-tal'],
      ['ada-berg'],
    ]);
  });
});

test('an empty site has nothing', () => {
  const { voices, ownPages, ...others } = buildSite(toCollections({}));
  // Those that every site has, written or not.
  expect(ownPages.map(({ id }) => id)).toEqual(['impressum', 'datenschutz', 'barrierefreiheit']);
  expect([voices.years, voices.archive.unsure]).toEqual([[], 0]);
  expect(others).toEqual({
    articles: [],
    comparisons: [],
    actors: [],
    places: [],
    tags: [],
    terms: [],
    statements: [],
    quotes: [],
    pastQuotes: [],
    issuedEntries: [],
    pastEntries: [],
    movedByMonth: new Map(),
    cards: new Set(),
    sides: [],
    actorFeeds: new Map(),
  });
});
