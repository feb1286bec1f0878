import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { findSpeakers, findStatementsOfWeek, findTerms } from '../../src/site/home-picks.ts';
import type { GivenArticle } from './example-collections.ts';
import { toActorEntry, toArticleEntry, toCollections, toTermEntry } from './example-collections.ts';

const ACTORS = ['ada-berg', 'bo-tal', 'cleo-au'].map((id) => toActorEntry(id, { name: id }));

type Given = GivenArticle['quotes'] & object;

/** A site whose articles have one text and these quotes of it. */
function toSite(...articles: (readonly [id: string, date: string, quotes: Given])[]) {
  return buildSite(
    toCollections({
      actors: ACTORS,
      articles: articles.map(([id, date, quotes]) =>
        toArticleEntry(id, {
          date,
          text: '„Wir bleiben“, sagte sie. „Wir gehen“, sagte er. Der Deich sei „alt“.',
          quotes: quotes.map((quote) => ({ ...quote, id: `q-${id}-${quote.id}` })),
        }),
      ),
    }),
  );
}

const say = (speaker: string, words = '„Wir bleiben“') => ({
  id: speaker,
  words,
  speakers: [speaker],
});

const getIds = (site: ReturnType<typeof toSite>): string[] =>
  findStatementsOfWeek(site)?.statements.map(({ id }) => id) ?? [];

describe('the statements of the week', () => {
  test('are of the seven days that end with the newest article, the newest first', () => {
    const site = toSite(
      ['new', '2022-03-08', [say('ada-berg')]],
      ['last', '2022-03-02', [say('bo-tal')]],
      ['old', '2022-03-01', [say('cleo-au')]],
    );
    expect(findStatementsOfWeek(site)).toMatchObject({
      from: '2022-03-02',
      to: '2022-03-08',
      statements: [{ id: 'q-new-ada-berg' }, { id: 'q-last-bo-tal' }],
    });
  });

  test('are one of each speaker and of each article', () => {
    const site = toSite(
      ['c', '2022-03-08', [say('ada-berg'), say('bo-tal', '„Wir gehen“')]],
      ['b', '2022-03-07', [say('ada-berg')]],
      ['a', '2022-03-06', [say('ada-berg'), say('bo-tal', '„Wir gehen“')]],
    );
    expect(getIds(site)).toEqual(['q-c-ada-berg', 'q-a-bo-tal']);
  });

  test('are five at most', () => {
    const actors = Array.from({ length: 7 }, (_, index) => `actor-${String(index)}`);
    const site = buildSite(
      toCollections({
        actors: actors.map((id) => toActorEntry(id, { name: id })),
        articles: actors.map((id) =>
          toArticleEntry(`a-${id}`, {
            date: '2022-03-08',
            text: '„Wir bleiben“, sagte sie.',
            quotes: [{ id: `q-${id}`, words: '„Wir bleiben“', speakers: [id] }],
          }),
        ),
      }),
    );
    expect(getIds(site)).toEqual(['q-actor-0', 'q-actor-1', 'q-actor-2', 'q-actor-3', 'q-actor-4']);
  });

  test.each([
    ['retold', { ...say('ada-berg'), type: 'indirect' as const }],
    ['a word or two in marks', { ...say('ada-berg', '„alt“'), rule: 'direct-fragment' as const }],
    ['denied', { ...say('ada-berg'), polarity: 'negated' as const }],
    ['not sure', { ...say('ada-berg'), confidence: 0.5 }],
    ['of nobody that is known', { id: 'x', words: '„Wir bleiben“' }],
    ['of two', { ...say('ada-berg'), speakers: ['ada-berg', 'bo-tal'] }],
  ])('are none that is %s', (_, quote) => {
    expect(getIds(toSite(['a', '2022-03-08', [quote]]))).toEqual([]);
  });

  test('are not there without an article', () => {
    expect(findStatementsOfWeek(buildSite(toCollections({})))).toBeUndefined();
  });
});

describe('the speakers of the newest articles', () => {
  test('are those with most sure statements, by id where they have as many', () => {
    const site = toSite(
      ['b', '2022-03-08', [say('bo-tal'), say('ada-berg', '„Wir gehen“')]],
      ['a', '2022-03-07', [say('bo-tal'), { ...say('cleo-au', '„Wir gehen“'), confidence: 0.5 }]],
    );
    const { articles, speakers } = findSpeakers(site);
    expect(articles).toBe(2);
    expect(speakers.map(({ actor, count }) => [actor.id, count])).toEqual([
      ['bo-tal', 2],
      ['ada-berg', 1],
    ]);
  });

  test('are counted in the newest 50', () => {
    const days = Array.from({ length: 51 }, (_, index) => index);
    const site = toSite(
      ...days.map(
        (index) =>
          [`a-${String(index)}`, `2022-01-${index < 50 ? '02' : '01'}`, [say('ada-berg')]] as const,
      ),
    );
    expect(findSpeakers(site)).toMatchObject({ articles: 50, speakers: [{ count: 50 }] });
  });
});

test('the terms of the newest ten articles are those in most of them first', () => {
  const articles = Array.from({ length: 11 }, (_, index) =>
    toArticleEntry(`a-${String(index)}`, {
      date: `2022-03-${String(20 - index)}`,
      text: 'Aue, Bucht und Deich.',
      mentions: ['Aue=term:aue', ...(index < 2 ? ['Deich=term:deich'] : [])].concat(
        index === 10 ? ['Bucht=term:bucht'] : [],
      ),
    }),
  );
  const terms = ['aue', 'bucht', 'deich', 'ebbe'].map((id) => toTermEntry(id, { term: id }));
  const site = buildSite(toCollections({ articles, terms }));
  expect(findTerms(site).map(({ id }) => id)).toEqual(['aue', 'deich']);
});
