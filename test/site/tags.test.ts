import { expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from './example-site.ts';

/** The example site with these tags. */
function build(tags: Readonly<Record<string, readonly string[]>>) {
  const articles = COLLECTIONS.articles.map((entry) => ({
    ...entry,
    data: { ...entry.data, tags: [...(tags[entry.id] ?? [])] },
  }));
  return buildSite({ ...COLLECTIONS, articles });
}

test('tags stand by name, each with its articles, the newest first', () => {
  const site = build({ flut: ['Wahl 2024', 'Hafen'], ebbe: ['Hafen'] });
  expect(
    site.tags.map(({ id, name, articles }) => [id, name, articles.map((one) => one.id)]),
  ).toEqual([
    ['hafen', 'Hafen', ['ebbe', 'flut']],
    ['wahl-2024', 'Wahl 2024', ['flut']],
  ]);
  const flut = site.articles.find(({ id }) => id === 'flut');
  expect(flut?.tags.map(({ name }) => name)).toEqual(['Wahl 2024', 'Hafen']);
});

test('spellings of one tag are one, by the name in the newest article', () => {
  const site = build({ flut: ['hafen', 'HAFEN'], ebbe: ['Hafen'] });
  expect(site.tags.map(({ name }) => name)).toEqual(['Hafen']);
  expect(site.tags[0]?.articles).toHaveLength(2);
});

test('the name that most articles have wins over the newest', () => {
  const site = build({ flut: ['Hafen', 'Wahl', 'Hafen'], ebbe: ['hafen'] });
  expect(site.tags.map(({ name }) => name)).toEqual(['Hafen', 'Wahl']);
});

test('without tags there are none', () => {
  expect(build({}).tags).toEqual([]);
});
