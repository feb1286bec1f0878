import { describe, expect, test } from 'vitest';
import { toQuotesJson, toStatementsJson } from '../../src/exports/json.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { STATEMENT_COLLECTIONS } from '../site/statement-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { readLists } from './read-lists.ts';

describe('statements.json', () => {
  const { statements = [] } = readLists(
    toStatementsJson(buildSite(STATEMENT_COLLECTIONS), ADDRESSES),
  );

  test('has what the text claims of a statement, its whole way, and the ids of its quotes', () => {
    expect(statements[0]).toEqual({
      id: 'q-aaaaaaaa',
      url: 'https://news.example/deep/quotes/q-aaaaaaaa/',
      inContext: 'https://news.example/deep/articles/rat/#q-aaaaaaaa',
      article: 'rat',
      within: null,
      text: 'Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
      how: 'teils wörtlich, teils sinngemäß',
      polarity: 'negated',
      attribution:
        'Verneint: Ada Berg, weitergegeben von dem Rat (teils wörtlich, teils sinngemäß, laut Text: „angeblich“, gesagt am 26. Januar 2022)',
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
      sameAs: [],
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

test('tells what stands in the words of somebody else, so that each word counts once for whom it is from', () => {
  const site = buildSite(
    toCollections({
      articles: [
        toArticleEntry('a', {
          date: '2022-02-02',
          text: 'Bo Tal sagte, er habe Ada Berg „Ich gehe jetzt“ rufen hören.',
          quotes: [
            {
              id: 'q-aaaaaaaa',
              type: 'indirect',
              words: 'er habe Ada Berg „Ich gehe jetzt“ rufen hören',
              speakers: ['bo'],
              speakerText: 'Bo Tal',
            },
            {
              id: 'q-bbbbbbbb',
              words: '„Ich gehe jetzt“',
              text: 'Ich gehe jetzt',
              speakers: ['ada'],
              speakerText: 'Ada Berg',
            },
          ],
        }),
      ],
      actors: [toActorEntry('ada', { name: 'Ada Berg' }), toActorEntry('bo', { name: 'Bo Tal' })],
    }),
  );
  expect(readLists(toQuotesJson(site, ADDRESSES))['quotes']).toMatchObject([
    { id: 'q-aaaaaaaa', statement: 'q-aaaaaaaa', within: null, words: 6, speakers: ['bo'] },
    {
      id: 'q-bbbbbbbb',
      statement: 'q-bbbbbbbb',
      within: 'q-aaaaaaaa',
      words: 3,
      speakers: ['ada'],
    },
  ]);
  expect(readLists(toStatementsJson(site, ADDRESSES))['statements']).toMatchObject([
    { id: 'q-aaaaaaaa', within: null },
    { id: 'q-bbbbbbbb', within: 'q-aaaaaaaa' },
  ]);
});
