import { describe, expect, test } from 'vitest';
import { toLocalePaths, toLocales } from '../../src/routes/locale-paths.ts';

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
