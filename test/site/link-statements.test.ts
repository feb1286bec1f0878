import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { Statement } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';
import { STATEMENT_COLLECTIONS } from './statement-site.ts';

const { statements, quotes } = buildSite(STATEMENT_COLLECTIONS);

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

function get(id: string): Statement {
  const statement = statements.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement.`);
  return statement;
}

describe('the statements of a site', () => {
  test('stand in order of their articles, the newest first, then of the text', () => {
    expect(toIds(buildSite(COLLECTIONS).statements)).toEqual([
      ...['q-dddddddd', 'q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'],
    ]);
    expect(toIds(statements)).toEqual(['q-aaaaaaaa', 'q-dddddddd', 'q-eeeeeeee']);
  });

  test('have each quote once, and each quote leads to its statement', () => {
    expect(statements.map((one) => toIds(one.quotes))).toEqual([
      ['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc'],
      ['q-dddddddd'],
      ['q-eeeeeeee'],
    ]);
    expect(quotes.map(({ statement }) => statement.id)).toEqual([
      ...['q-aaaaaaaa', 'q-aaaaaaaa', 'q-aaaaaaaa', 'q-dddddddd', 'q-eeeeeeee'],
    ]);
    for (const quote of quotes) {
      expect(get(quote.statement.id)).toBe(quote.statement);
      expect(quote.statement.quotes).toContain(quote);
    }
  });

  test('lead to those before and after in the article', () => {
    expect(statements.map(({ previous, next }) => [previous?.id, next?.id])).toEqual([
      [undefined, 'q-dddddddd'],
      ['q-aaaaaaaa', 'q-eeeeeeee'],
      ['q-dddddddd', undefined],
    ]);
    expect(get('q-dddddddd').previous).toBe(get('q-aaaaaaaa'));
  });

  test('are those of the article and of the actor', () => {
    const site = buildSite(STATEMENT_COLLECTIONS);
    expect(site.articles.map((article) => article.statements)).toEqual([site.statements]);
    expect(toIds(site.actors.find(({ id }) => id === 'bo')?.statements ?? [])).toEqual([
      'q-dddddddd',
    ]);
  });
});

describe('a quote', () => {
  test('tells the smallest that holds it', () => {
    expect(quotes.map(({ id, within }) => [id, within])).toEqual([
      ['q-aaaaaaaa', undefined],
      ['q-bbbbbbbb', 'q-aaaaaaaa'],
      ['q-cccccccc', 'q-bbbbbbbb'],
      ['q-dddddddd', undefined],
      ['q-eeeeeeee', undefined],
    ]);
  });
});

describe('a statement', () => {
  const denied = get('q-aaaaaaaa');

  test('is the whole sentence, with what is said of it', () => {
    expect(denied).toMatchObject({
      text: 'Ada Berg habe angeblich nie „Ja, „sofort““ gesagt, hieß es aus dem Rat.',
      polarity: 'negated',
      hedges: ['angeblich'],
      said: '2022-01-26',
      speakerText: 'Ada Berg',
      relayText: 'dem Rat',
      isSure: true,
      isHandedOn: true,
    });
    expect(toIds(denied.speakers)).toEqual(['ada']);
  });

  test('has parts where quotes, the frame and sentences begin and end, and nothing of the text is lost', () => {
    expect(denied.parts).toEqual([
      {
        text: 'Ada Berg habe angeblich nie ',
        type: 'indirect',
        quotes: ['q-aaaaaaaa'],
        sentence: 0,
        isFrame: false,
      },
      {
        text: '„Ja, ',
        type: 'direct',
        quotes: ['q-bbbbbbbb', 'q-aaaaaaaa'],
        sentence: 0,
        isFrame: false,
      },
      {
        text: '„sofort“',
        type: 'direct',
        quotes: ['q-cccccccc', 'q-bbbbbbbb', 'q-aaaaaaaa'],
        sentence: 0,
        isFrame: false,
      },
      {
        text: '“',
        type: 'direct',
        quotes: ['q-bbbbbbbb', 'q-aaaaaaaa'],
        sentence: 0,
        isFrame: false,
      },
      {
        text: ' gesagt',
        type: 'indirect',
        quotes: ['q-aaaaaaaa'],
        sentence: 0,
        isFrame: false,
      },
      { text: ', ', type: undefined, quotes: [], sentence: 0, isFrame: false },
      { text: 'hieß es aus dem Rat', type: undefined, quotes: [], sentence: 0, isFrame: true },
      { text: '.', type: undefined, quotes: [], sentence: 0, isFrame: false },
    ]);
    for (const { parts, text } of statements)
      expect(parts.map((part) => part.text).join('')).toBe(text);
  });

  test('counts its sentences, the blank between two with the one before', () => {
    const { parts } = get('q-dddddddd');
    expect(parts.map(({ sentence }) => sentence)).toEqual(
      [...parts.map(({ sentence }) => sentence)].sort((a, b) => a - b),
    );
    const last = parts.at(-1)?.sentence ?? 0;
    expect(last).toBe(6);
    const texts = [...Map.groupBy(parts, ({ sentence }) => sentence).values()].map((one) =>
      one.map(({ text }) => text).join(''),
    );
    expect([texts[0], texts.at(-1)]).toEqual(['„Wir bleiben. ', 'Wir gehen nicht“, sagte Bo Tal.']);
  });

  test('carries the corrections and replies of all its quotes, the newest first', () => {
    expect(denied.corrections.map(({ kind, date }) => [kind, date])).toEqual([
      ['reply', '2022-02-05'],
      ['correction', '2022-02-04'],
    ]);
    expect(denied.quotes.map(({ corrections }) => corrections.length)).toEqual([1, 0, 1]);
  });

  test('is sure from 0.6 on', () => {
    const toSure = (confidence: number): boolean | undefined => {
      const given = { id: 'q-aaaaaaaa', words: '„Ja“', confidence };
      const article = toArticleEntry('a', { date: '2022-02-02', text: '„Ja“.', quotes: [given] });
      return buildSite(toCollections({ articles: [article] })).statements[0]?.isSure;
    };
    expect([toSure(0.59), toSure(0.6)]).toEqual([false, true]);
    expect(get('q-eeeeeeee').isSure).toBe(false);
  });

  test('has the addressee of whichever of its quotes has one, and the hedges of all once', () => {
    const article = toArticleEntry('a', {
      date: '2022-02-02',
      text: 'Ada Berg sagte, sie gehe wohl, und rief angeblich „Nein“.',
      quotes: [
        { id: 'q-aaaaaaaa', words: 'sie gehe wohl', speakers: ['ada'], hedges: ['wohl'] },
        {
          id: 'q-bbbbbbbb',
          words: '„Nein“',
          speakers: ['ada'],
          hedges: ['wohl', 'angeblich'],
          addresseeText: 'dem Rat',
          said: '2022-02-01',
        },
      ],
    });
    const actors = [toActorEntry('ada', { name: 'Ada Berg' })];
    expect(buildSite(toCollections({ articles: [article], actors })).statements).toMatchObject([
      {
        id: 'q-aaaaaaaa',
        hedges: ['wohl', 'angeblich'],
        addresseeText: 'dem Rat',
        said: '2022-02-01',
      },
    ]);
  });
});
