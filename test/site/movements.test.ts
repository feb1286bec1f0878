import { expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import {
  toActorEntry,
  toArticleEntry,
  toCollections,
  toPlaceEntry,
} from './example-collections.ts';

const TEXT = '„Der Sand kommt“, sagte Ada Berg.';

function link(movement: object) {
  const data = { from: 'quellau', to: ['seedorf'], what: 'Sand', ...movement };
  const site = buildSite(
    toCollections({
      articles: [
        toArticleEntry('flut', {
          date: '2024-05-17',
          text: TEXT,
          quotes: [{ id: 'q-aaaaaaaa', words: '„Der Sand kommt“' }],
          movements: [data],
        }),
      ],
      places: [
        { ...toPlaceEntry('quellau', { name: 'Quellau' }) },
        { ...toPlaceEntry('seedorf', { name: 'Seedorf' }) },
      ],
      actors: [
        toActorEntry('norland', { name: 'Norland', kind: 'state' }),
        toActorEntry('seedorf', { name: 'Seedorfer Staat', kind: 'state' }),
      ],
    }),
  );
  return site.articles[0]?.movements ?? [];
}

test('a movement knows its places, its states and its statement', () => {
  const [movement] = link({ to: ['seedorf', 'norland'], count: 20, statement: 'q-aaaaaaaa' });
  expect(movement?.from.name).toBe('Quellau');
  expect(movement?.to.map(({ name }) => name)).toEqual(['Seedorf', 'Norland']);
  expect(movement?.count).toBe(20);
  expect(movement?.statement?.id).toBe('q-aaaaaaaa');
});

test('an article without movements has none', () => {
  const site = buildSite(
    toCollections({ articles: [toArticleEntry('flut', { date: '2024-05-17', text: TEXT })] }),
  );
  expect(site.articles[0]?.movements).toEqual([]);
});
