import { describe, expect, test } from 'vitest';
import { createPaths, toOtherLanguage } from '../../src/site/paths.ts';

describe('createPaths', () => {
  test.each([
    ['/', 'de', '/'],
    ['/', 'en', '/en/'],
    ['/deep/folder/', 'de', '/deep/folder/'],
    ['/deep/folder/', 'en', '/deep/folder/en/'],
    ['/deep/folder', 'de', '/deep/folder/'],
    ['/deep/folder', 'en', '/deep/folder/en/'],
  ] as const)('under %s in %s begins every address of a page with %s', (base, locale, home) => {
    const paths = createPaths(base, locale);
    expect({
      ...paths,
      article: paths.article('flut'),
      actor: paths.actor('ada-berg'),
      quote: paths.quote('q-a'),
      term: paths.term('deich'),
      place: paths.place('seedorf'),
      page: paths.page('impressum'),
      inContext: paths.inContext('flut', 'q-a'),
      flag: undefined,
      file: undefined,
    }).toEqual({
      home,
      articles: `${home}articles/`,
      actors: `${home}actors/`,
      quotes: `${home}quotes/`,
      glossary: `${home}glossary/`,
      places: `${home}places/`,
      article: `${home}articles/flut/`,
      actor: `${home}actors/ada-berg/`,
      quote: `${home}quotes/q-a/`,
      term: `${home}glossary/deich/`,
      place: `${home}places/seedorf/`,
      page: `${home}impressum/`,
      inContext: `${home}articles/flut/#q-a`,
      flag: undefined,
      file: undefined,
    });
  });

  test.each([
    ['/', 'de', '/quotes.json'],
    ['/', 'en', '/quotes.json'],
    ['/deep/folder/', 'de', '/deep/folder/quotes.json'],
    ['/deep/folder', 'en', '/deep/folder/quotes.json'],
  ] as const)('has a file under %s in %s at %s', (base, locale, address) => {
    expect(createPaths(base, locale).file('quotes.json')).toBe(address);
  });
});

test.each([
  ['/', 'de', '/flags/no.svg'],
  ['/deep/folder', 'en', '/deep/folder/flags/no.svg'],
] as const)('a flag lies under %s in %s at %s', (base, locale, address) => {
  expect(createPaths(base, locale).flag('NO')).toBe(address);
});

describe('toOtherLanguage', () => {
  test.each([
    ['/', '/', '/en/'],
    ['/actors/ada-berg/', '/', '/en/actors/ada-berg/'],
    ['/quotes/#q-a', '/', '/en/quotes/#q-a'],
    ['/deep/folder/', '/deep/folder/', '/deep/folder/en/'],
    ['/deep/folder/articles/flut/', '/deep/folder/', '/deep/folder/en/articles/flut/'],
    ['/deep/folder/articles/flut/', '/deep/folder', '/deep/folder/en/articles/flut/'],
    ['/en/articles/', '/en', '/en/en/articles/'],
  ])('takes %s under %s to %s and back', (german, base, english) => {
    expect(toOtherLanguage(german, base, 'de', 'en')).toBe(english);
    expect(toOtherLanguage(english, base, 'en', 'de')).toBe(german);
  });
});
