import { expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { take } from '../exports/read-json-ld.ts';
import { RICH } from './rich-site.ts';

test('an article has the entries that it names, each once, in order of the text', () => {
  const { named } = take(buildSite(RICH).articles, 'flut');
  expect(named.map(({ kind, entry }) => `${kind} ${entry.id}`)).toEqual([
    ...['actor ada-berg', 'place seedorf', 'actor nordfunk', 'actor bo-tal'],
    ...['actor quellau', 'term deich'],
  ]);
});
