import { describe, expect, test } from 'vitest';
import { createPaths, toOtherLanguage } from '../../src/site/paths.ts';

/** Files that are the same in all languages have tests of their own. */
const OF_FILES = {
  embed: undefined,
  oembed: undefined,
  card: undefined,
  cite: undefined,
  feed: undefined,
  articleFile: undefined,
};

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
      tag: paths.tag('seedorf'),
      page: paths.page('impressum'),
      inContext: paths.inContext('flut', 'q-a'),
      flag: undefined,
      file: undefined,
      ...OF_FILES,
    }).toEqual({
      home,
      articles: `${home}articles/`,
      actors: `${home}actors/`,
      quotes: `${home}quotes/`,
      glossary: `${home}glossary/`,
      places: `${home}places/`,
      search: `${home}search/`,
      article: `${home}articles/flut/`,
      actor: `${home}actors/ada-berg/`,
      quote: `${home}quotes/q-a/`,
      term: `${home}glossary/deich/`,
      place: `${home}places/seedorf/`,
      tag: `${home}tags/seedorf/`,
      page: `${home}impressum/`,
      inContext: `${home}articles/flut/#q-a`,
      flag: undefined,
      file: undefined,
      ...OF_FILES,
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
    expect(toOtherLanguage(german, base, { from: 'de', to: 'en' })).toBe(english);
    expect(toOtherLanguage(english, base, { from: 'en', to: 'de' })).toBe(german);
  });
});

test.each(['de', 'en'] as const)('files about an entry lie beside all languages: %s', (locale) => {
  const paths = createPaths('/deep/', locale);
  expect(paths.embed('q-a')).toBe('/deep/embed/q-a/');
  expect(paths.oembed('q-a')).toBe('/deep/oembed/q-a.json');
  expect(paths.card('q-a', 'dark')).toBe('/deep/cards/dark/q-a.png');
  expect(paths.cite('q-a', 'bib')).toBe('/deep/cite/q-a.bib');
  expect(paths.feed('quotes', 'rss')).toBe('/deep/feeds/quotes.rss.xml');
  expect(paths.feed('quotes', 'json')).toBe('/deep/feeds/quotes.json');
  expect(paths.articleFile('flut', 'tei.xml')).toBe('/deep/articles/flut.tei.xml');
});

test('the main language of a site has no prefix, whichever it is', () => {
  expect(createPaths('/', 'en', 'en').home).toBe('/');
  expect(createPaths('/', 'de', 'en').quote('q-a')).toBe('/de/quotes/q-a/');
  expect(toOtherLanguage('/quotes/', '/', { from: 'en', to: 'de', main: 'en' })).toBe(
    '/de/quotes/',
  );
});
