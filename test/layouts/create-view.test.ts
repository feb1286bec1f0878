import { describe, expect, test } from 'vitest';
import { createView, toLocalePaths, toLocales } from '../../src/layouts/create-view.ts';

describe('createView', () => {
  test.each([
    [undefined, 'de', '/'],
    ['de', 'de', '/'],
    ['en', 'en', '/en/'],
    ['fr', 'de', '/'],
  ])('of the address part %s has the language %s', (param, locale, home) => {
    const view = createView(param);
    expect([view.locale, view.words.lang, view.paths.home]).toEqual([locale, locale, home]);
  });
});

describe('toLocales', () => {
  test('has no part of the address for German', () => {
    expect(toLocales()).toEqual([{ params: { locale: undefined } }, { params: { locale: 'en' } }]);
  });
});

describe('toLocalePaths', () => {
  test('gives each item an address in each language', () => {
    const item = { id: 'flut', title: 'Flut' };
    expect(toLocalePaths([item, { id: 'ebbe', title: 'Ebbe' }])).toEqual([
      { params: { locale: undefined, id: 'flut' }, props: { item } },
      { params: { locale: undefined, id: 'ebbe' }, props: { item: { id: 'ebbe', title: 'Ebbe' } } },
      { params: { locale: 'en', id: 'flut' }, props: { item } },
      { params: { locale: 'en', id: 'ebbe' }, props: { item: { id: 'ebbe', title: 'Ebbe' } } },
    ]);
  });

  test('gives no address for no item', () => {
    expect(toLocalePaths([])).toEqual([]);
  });
});
