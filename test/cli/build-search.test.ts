import { expect, test } from 'vitest';
import { chooseSearch } from '../../src/cli/build-search.ts';

const WANTED = { hasSearch: true };

test('a site has a search where Pagefind is installed for the machine', () => {
  expect(chooseSearch(WANTED, false)).toEqual({ hasSearch: true, note: undefined });
});

test('without the package of the machine it has none, and the build says which is missing and what to do', () => {
  const { hasSearch, note } = chooseSearch(WANTED, false, 'plan9-vax');
  expect(hasSearch).toBe(false);
  expect(note).toContain('@pagefind/plan9-vax');
  expect(note).toContain('npm ci');
  expect(note).toContain('SEARCH=0');
});

test('a folder without a server has none, nor has a site that wants none, and nothing is to be said', () => {
  expect(chooseSearch(WANTED, true, 'plan9-vax')).toEqual({ hasSearch: false, note: undefined });
  expect(chooseSearch({ hasSearch: false }, false)).toEqual({ hasSearch: false, note: undefined });
});
