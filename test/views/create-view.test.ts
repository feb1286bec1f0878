import { describe, expect, test } from 'vitest';
import { createView } from '../../src/views/create-view.ts';

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
