import { describe, expect, test } from 'vitest';
import {
  toActorsJson,
  toArticlesJson,
  toGlossaryJson,
  toQuotesJson,
} from '../../src/exports/json.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { ADDRESSES } from './addresses.ts';
import { toCollections } from '../site/collections.ts';
import { COLLECTIONS } from '../site/example-site.ts';

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
    const turned = buildSite(
      toCollections({
        articles: articles.toReversed(),
        actors: actors.toReversed(),
        places: places.toReversed(),
        terms: terms.toReversed(),
      }),
    );
    expect(write(turned, ADDRESSES)).toBe(write(site, ADDRESSES));
  });

  test('is JSON with a version, and ends with a line break', () => {
    const text = write(site, ADDRESSES);
    expect(JSON.parse(text)).toMatchObject({ version: 1 });
    expect(text.endsWith('}\n')).toBe(true);
  });

  test('is an empty list for an empty site', () => {
    const empty = buildSite(toCollections({ articles: [], actors: [], places: [], terms: [] }));
    const key = name === 'glossary' ? 'terms' : name;
    expect(write(empty, ADDRESSES)).toBe(`{\n "version": 1,\n "${key}": []\n}\n`);
  });
});
