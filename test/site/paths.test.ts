import { describe, expect, test } from 'vitest';
import { createPaths, toOtherLanguage } from '../../src/site/paths.ts';

/** Files that are the same in all languages have tests of their own. */
const OF_FILES = {
  embedOf: undefined,
  quoteOf: undefined,
  oembed: undefined,
  card: undefined,
  siteCard: undefined,
  cite: undefined,
  citeActor: undefined,
  feed: undefined,
  changes: undefined,
  data: undefined,
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
    const root = createPaths(base, 'de').home;
    expect({
      ...paths,
      article: paths.article('flut'),
      actor: paths.actor('ada-berg'),
      quote: paths.quote('q-a'),
      term: paths.term('deich'),
      place: paths.place('seedorf'),
      tag: paths.tag('seedorf'),
      voicesOf: paths.voicesOf('2022'),
      comparison: paths.comparison('bo-tal', 'ada-berg'),
      sayings: paths.sayings('ada-berg'),
      page: paths.page('impressum'),
      inContext: paths.inContext('flut', 'q-a'),
      flag: undefined,
      file: undefined,
      ...OF_FILES,
    }).toEqual({
      home,
      articles: `${home}articles/`,
      actors: `${home}actors/`,
      quotes: `${root}quotes/`,
      glossary: `${home}glossary/`,
      places: `${home}places/`,
      voices: `${home}voices/`,
      voicesOf: `${home}voices/2022/`,
      comparisons: `${home}compare/`,
      comparison: `${home}compare/ada-berg~bo-tal/`,
      search: `${home}search/`,
      article: `${home}articles/flut/`,
      actor: `${home}actors/ada-berg/`,
      quote: `${root}quotes/q-a/`,
      term: `${home}glossary/deich/`,
      place: `${home}places/seedorf/`,
      tag: `${home}tags/seedorf/`,
      main: 'de',
      sayings: `${root}actors/ada-berg/`,
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
  expect(paths.embedOf({ id: 'q-a', page: 'q-a', address: 'all' })).toBe('/deep/embed/q-a/');
  expect(paths.embedOf({ id: 'q-a', page: 'q-a', address: 'page' })).toBe(
    '/deep/quotes/q-a/#embed',
  );
  expect(paths.quoteOf({ id: 'q-a', page: 'q-a' })).toBe('/deep/quotes/q-a/');
  expect(paths.quoteOf({ id: 'q-b', page: 'q-a' })).toBe('/deep/quotes/q-a/#q-b');
  expect(paths.oembed('q-a')).toBe('/deep/oembed/q-a.json');
  expect(paths.siteCard).toBe('/deep/cards/site.png');
  expect(paths.card('q-a')).toBe('/deep/cards/light/q-a.png');
  expect(paths.cite('2022-02', 'bib')).toBe('/deep/cite/2022-02.bib');
  expect(paths.citeActor('ada')).toBe('/deep/cite/actors/ada.bib');
  expect(paths.feed('quotes', 'rss')).toBe('/deep/feeds/quotes.rss.xml');
  expect(paths.feed('quotes', 'json')).toBe('/deep/feeds/quotes.json');
  expect(paths.changes('atom.xml')).toBe('/deep/data/changes.atom.xml');
  expect(paths.changes('json', '2024')).toBe('/deep/data/changes-2024.json');
  expect(paths.data('2022-02', 'tei.xml.gz')).toBe('/deep/data/2022-02.tei.xml.gz');
});

test('the main language of a site has no prefix, whichever it is', () => {
  expect(createPaths('/', 'en', 'en').home).toBe('/');
  expect(createPaths('/', 'de', 'en').actor('ada')).toBe('/de/actors/ada/');
  expect(createPaths('/', 'de', 'en').quote('q-a')).toBe('/quotes/q-a/');
  expect(toOtherLanguage('/actors/', '/', { from: 'en', to: 'de', main: 'en' })).toBe(
    '/de/actors/',
  );
});
