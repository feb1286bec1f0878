import { describe, expect, test } from 'vitest';
import type { Collections } from '../../src/site/collections.ts';
import { withoutUnused } from '../../src/site/without-unused.ts';
import type { GivenArticle } from './example-collections.ts';
import {
  toActorEntry,
  toArticleEntry,
  toPlaceEntry,
  toTermEntry,
  toCollections,
} from './example-collections.ts';

const ACTORS = [
  toActorEntry('rat', { name: 'Fjordrat', kind: 'government', country: 'norwegen' }),
  ...['norwegen', 'finnland', 'nato', 'usa'].map((id) =>
    toBuiltin(toActorEntry(id, { name: id, kind: 'state' })),
  ),
];
const PLACES = [
  toPlaceEntry('kai', { name: 'Kai' }),
  toBuiltin(toPlaceEntry('helsinki', { name: 'Helsinki', country: 'finnland' })),
];

/** The entry as one that comes with the software. */
function toBuiltin<Entry extends { readonly data: object }>(entry: Entry): Entry {
  return { ...entry, data: { ...entry.data, isBuiltin: true } };
}

/** Ids of the actors and the places that stay with an article. */
function keep(given: Partial<GivenArticle>, collections: Partial<Collections> = {}): string[] {
  const articles = [toArticleEntry('flut', { date: '2022-02-02', text: '', ...given })];
  const { actors, places } = withoutUnused(
    toCollections({
      articles,
      actors: ACTORS,
      places: PLACES,
      terms: [],
      ...collections,
    }),
  );
  return [...actors, ...places].map(({ id }) => id);
}

describe('withoutUnused', () => {
  test('keeps what an editor wrote and the built-in states that it names', () => {
    expect(keep({})).toEqual(['rat', 'norwegen', 'kai']);
  });

  test('takes out every built-in entry of an empty site', () => {
    const none = toCollections({});
    expect(withoutUnused(none)).toEqual(none);
    expect(keep({}, { actors: ACTORS.slice(1) })).toEqual(['kai']);
  });

  test.each([
    [
      'an actor that is mentioned',
      { text: 'Die Nato', mentions: ['Nato=actor:nato'] },
      ['rat', 'norwegen', 'nato', 'kai'],
    ],
    [
      'a place that is mentioned, and its state',
      { text: 'Helsinki', mentions: ['Helsinki=place:helsinki'] },
      ['rat', 'norwegen', 'finnland', 'kai', 'helsinki'],
    ],
    [
      'no actor of the id of a place',
      { text: 'Helsinki', mentions: ['Helsinki=actor:helsinki'] },
      ['rat', 'norwegen', 'kai'],
    ],
    [
      'whoever speaks',
      { text: '„Ja“', quotes: [{ id: 'q-a', words: '„Ja“', speakers: ['usa'] }] },
      ['rat', 'norwegen', 'usa', 'kai'],
    ],
    [
      'whoever is spoken to',
      { text: '„Ja“', quotes: [{ id: 'q-a', words: '„Ja“', addressees: ['usa'] }] },
      ['rat', 'norwegen', 'usa', 'kai'],
    ],
    [
      'whoever passes it on',
      { text: '„Ja“', quotes: [{ id: 'q-a', words: '„Ja“', relay: ['usa'] }] },
      ['rat', 'norwegen', 'usa', 'kai'],
    ],
  ])('keeps %s', (_, given, ids) => {
    expect(keep(given)).toEqual(ids);
  });

  test('keeps what an entry that occurs refers to, and what that refers to', () => {
    const actors = [
      toBuiltin(
        toActorEntry('bund', { name: 'Bund', kind: 'organisation', memberOf: [{ of: 'rat' }] }),
      ),
      toBuiltin(
        toActorEntry('rat', { name: 'Rat', kind: 'organisation', speaksFor: [{ of: 'land' }] }),
      ),
      toBuiltin(toActorEntry('land', { name: 'Land', kind: 'state' })),
      toBuiltin(toActorEntry('insel', { name: 'Insel', kind: 'state' })),
    ];
    const given = { text: 'Der Bund', mentions: ['Bund=actor:bund'] };
    expect(keep(given, { actors, places: [] })).toEqual(['bund', 'rat', 'land']);
    expect(keep(given, { actors: actors.toReversed(), places: [] })).toEqual([
      'land',
      'rat',
      'bund',
    ]);
  });

  test('leaves articles and terms as they are', () => {
    const terms = [toTermEntry('deich', { term: 'Deich' })];
    const collections = toCollections({ actors: ACTORS, places: PLACES, terms });
    expect(withoutUnused(collections).terms).toBe(terms);
    expect(withoutUnused(collections).articles).toBe(collections.articles);
  });
});
