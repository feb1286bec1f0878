import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections, toTermEntry } from './example-collections.ts';

const ARTICLE = toArticleEntry('flut', {
  date: '2022-02-02',
  text: 'Ada am Deich.\n\nAda am Deich.\n\nBo am Deich und am Siel.\n\nBo in der Aue.',
  mentions: ['Ada=actor:ada', 'Bo=actor:bo', 'Deich=term:deich', 'Siel=term:siel', 'Aue=term:aue'],
});

const { actors, terms } = buildSite(
  toCollections({
    articles: [ARTICLE],
    actors: [toActorEntry('ada', { name: 'Ada' }), toActorEntry('bo', { name: 'Bo' })],
    places: [],
    terms: [
      toTermEntry('deich', { term: 'Deich' }),
      toTermEntry('siel', { term: 'Siel', seeAlso: ['aue'] }),
      toTermEntry('aue', { term: 'Aue' }),
    ],
  }),
);
const toIds = (entries: readonly { readonly id: string }[] = []) => entries.map(({ id }) => id);
const term = (id: string) => terms.find((one) => one.id === id);
const actor = (id: string) => actors.find((one) => one.id === id);

describe('a term', () => {
  test('stands with actors, those of most paragraphs first', () => {
    expect(toIds(term('deich')?.relatedActors)).toEqual(['ada', 'bo']);
  });

  test('stands with terms, and not twice with one that it names itself', () => {
    expect(toIds(term('deich')?.relatedTerms)).toEqual(['siel']);
    expect(toIds(term('siel')?.relatedTerms)).toEqual(['deich']);
    expect(toIds(term('siel')?.related)).toEqual(['aue']);
  });
});

test('an actor stands with terms', () => {
  expect(toIds(actor('bo')?.relatedTerms)).toEqual(['aue', 'deich', 'siel']);
  expect(toIds(actor('ada')?.relatedTerms)).toEqual(['deich']);
  expect(toIds(actor('ada')?.related)).toEqual([]);
});
