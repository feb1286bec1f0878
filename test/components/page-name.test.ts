import { expect, test } from 'vitest';
import { toLanguageName, toPageName } from '../../components/page-name.ts';
import { getWords } from '../../src/i18n/locales.ts';

test('a page is called by the name that the interface has for it, else by its title', () => {
  expect(toPageName('impressum', getWords('en'), 'Impressum')).toBe('Legal notice');
  expect(toPageName('deichbau', getWords('en'), 'Deichbau')).toBe('Deichbau');
  expect(toPageName('deichbau', getWords('en'))).toBe('deichbau');
});

test('a page in another language says in which', () => {
  expect(toLanguageName('en', 'de')).toBe('Englisch');
  expect(toLanguageName('de', 'en')).toBe('German');
  expect(toLanguageName('de-AT', 'de')).toBeUndefined();
  expect(toLanguageName('en', 'en')).toBeUndefined();
});
