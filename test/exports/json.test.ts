import { describe, expect, test } from 'vitest';
import type { Addresses } from '../../src/exports/json.ts';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
} from '../../src/exports/json.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from '../site/example-site.ts';

const HOME = 'https://news.example/deep/';

const ADDRESSES: Addresses = {
  article: (id) => `${HOME}articles/${id}/`,
  actor: (id) => `${HOME}actors/${id}/`,
  quote: (id) => `${HOME}quotes/${id}/`,
  term: (id) => `${HOME}glossary/${id}/`,
  inContext: (article, quote) => `${HOME}articles/${article}/#${quote}`,
};

const FILES = [
  ['quotes', toQuotesJson],
  ['actors', toActorsJson],
  ['articles', toArticlesJson],
  ['glossary', toGlossaryJson],
] as const;

describe.each(FILES)('%s.json', (name, write) => {
  const site = buildSite(COLLECTIONS);

  test('holds what the golden file holds', async () => {
    await expect(write(site, ADDRESSES)).toMatchFileSnapshot(`golden/${name}.json`);
  });

  test('is the same, to the byte, whatever the order of the collections', () => {
    const { articles, actors, places, terms } = COLLECTIONS;
    const turned = buildSite({
      articles: articles.toReversed(),
      actors: actors.toReversed(),
      places: places.toReversed(),
      terms: terms.toReversed(),
    });
    expect(write(turned, ADDRESSES)).toBe(write(site, ADDRESSES));
  });

  test('is JSON with a version, and ends with a line break', () => {
    const text = write(site, ADDRESSES);
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is an empty list for an empty site', () => {
    const empty = buildSite({ articles: [], actors: [], places: [], terms: [] });
    const key = name === 'glossary' ? 'terms' : name;
    expect(write(empty, ADDRESSES)).toBe(`{\n "version": 1,\n "${key}": []\n}\n`);
  });
});
