import { afterEach, expect, test } from 'vitest';
import { getSpoken, say, speak } from '../../src/i18n/say.ts';

afterEach(() => speak('en'));

const MISSING = { de: '„titel“ fehlt.', en: '“titel” is missing.' };

test('speaks English until it is told otherwise', () => {
  expect([getSpoken(), say(MISSING)]).toEqual(['en', '“titel” is missing.']);
});

test('speaks the language that it was told last', () => {
  speak('de');
  expect([getSpoken(), say(MISSING)]).toEqual(['de', '„titel“ fehlt.']);
});
