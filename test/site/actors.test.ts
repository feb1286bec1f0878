import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { Actor } from '../../src/site/model.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';

const { actors } = buildSite(COLLECTIONS);
const EMPTY = { articles: [], actors: [], places: [], terms: [] };

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

function get(id: string, list: readonly Actor[] = actors): Actor {
  const actor = list.find((one) => one.id === id);
  if (!actor) throw new Error(`no actor ${id}`);
  return actor;
}

describe('an actor', () => {
  test('has a profile, a lead, initials and a side', () => {
    expect(get('ada-berg')).toMatchObject({
      html: '<p>Ada <b>Berg</b> ist Rätin. Sie lebt am Deich.</p>',
      lead: 'Ada Berg ist Rätin.',
      initials: 'AB',
      sideClass: 'side-quellau',
    });
    expect(get('bo-tal')).toMatchObject({ html: '', lead: '', sideClass: 'side-none' });
    expect(get('quellau').sideClass).toBe('side-quellau');
  });

  test('leads to what it belongs to, whom it speaks for and its state', () => {
    const { belongsTo, principals, state } = get('ada-berg');
    expect(belongsTo).toEqual([get('rat')]);
    expect(principals).toEqual([get('rat')]);
    expect(state).toBe(get('quellau'));
  });

  test('leads back to its members and those who speak for it', () => {
    const { members, spokespeople, belongsTo } = get('rat');
    expect(members).toEqual([get('ada-berg')]);
    expect(spokespeople).toEqual([get('ada-berg')]);
    expect(belongsTo).toEqual([]);
  });

  test('leads to nobody where nobody is', () => {
    expect(get('bo-tal')).toMatchObject({ belongsTo: [], principals: [], members: [] });
    expect(get('bo-tal').state).toBeUndefined();
  });

  test('has what it says', () => {
    expect(toIds(get('ada-berg').statements)).toEqual(['q-aaaaaaaa']);
    expect(toIds(get('bo-tal').statements)).toEqual(['q-bbbbbbbb', 'q-cccccccc']);
  });

  test('has what is sure of it first', () => {
    const article = toArticleEntry('a', {
      date: '2022-03-01',
      text: 'Es sei spät, so Bo Tal.',
      quotes: [{ id: 'q-unsure', words: 'Es sei spät', speakers: ['bo-tal'], confidence: 0.5 }],
    });
    const articles = [...COLLECTIONS.articles, article];
    const site = buildSite(toCollections({ ...COLLECTIONS, articles }));
    expect(toIds(get('bo-tal', site.actors).statements)).toEqual([
      'q-bbbbbbbb',
      'q-cccccccc',
      'q-unsure',
    ]);
  });

  test('has what it passes on', () => {
    expect(toIds(get('nordfunk').relayed)).toEqual(['q-cccccccc']);
  });

  test('has what others say that names it', () => {
    expect(toIds(get('quellau').statementsAbout)).toEqual(['q-cccccccc']);
    expect(get('ada-berg').statementsAbout).toEqual([]);
  });

  test('has nothing it says itself among what others say', () => {
    const article = toArticleEntry('a', {
      date: '2022-02-02',
      text: '„Ich, Ada Berg, bleibe“, sagte Ada Berg. „Ada Berg geht“, sagte Bo Tal.',
      quotes: [
        { id: 'q-own', words: '„Ich, Ada Berg, bleibe“', speakers: ['ada-berg'] },
        { id: 'q-other', words: '„Ada Berg geht“', speakers: ['bo-tal'] },
      ],
      mentions: ['Ada Berg=actor:ada-berg'],
    });
    const site = buildSite(toCollections({ ...COLLECTIONS, articles: [article] }));
    expect(toIds(get('ada-berg', site.actors).statementsAbout)).toEqual(['q-other']);
  });

  test('is named in articles, the newest first', () => {
    const { occurrences, mentionCount } = get('ada-berg');
    expect(occurrences.map(({ article, count }) => [article.id, count])).toEqual([
      ['ebbe', 1],
      ['flut', 2],
    ]);
    expect(mentionCount).toBe(3);
  });

  test('is named with the words around', () => {
    expect(get('ada-berg').occurrences[0]?.excerpts).toEqual([
      {
        parts: [
          { text: 'Eine Frau rief „Hilfe“, und ', isPicked: false },
          { text: 'Ada Berg', isPicked: true },
          { text: ' kam.', isPicked: false },
        ],
      },
    ]);
  });
});

describe('related actors', () => {
  const relate = (...paragraphs: string[]) => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    const article = toArticleEntry('x', {
      date: '2022-02-02',
      text: paragraphs.map((text) => `${text}.`).join('\n\n'),
      mentions: names.map((name) => `${name}=actor:${name}`),
    });
    const entries = names.map((name) => toActorEntry(name, { name }));
    return toIds(
      get('a', buildSite(toCollections({ ...EMPTY, articles: [article], actors: entries })).actors)
        .related,
    );
  };

  test('stand in one paragraph with it', () => {
    expect(relate('a b', 'c')).toEqual(['b']);
  });

  test('stand in order of how many paragraphs they share, then of their ids', () => {
    expect(relate('a c', 'a c d', 'a b')).toEqual(['c', 'b', 'd']);
  });

  test('count a paragraph once', () => {
    expect(relate('a c c c', 'a b', 'a b')).toEqual(['b', 'c']);
  });

  test('are six at most', () => {
    expect(relate('a b c d e f g h')).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
  });
});
