import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { listPages } from '../../src/site/page-list.ts';
import { createPaths } from '../../src/site/paths.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';
import { COLLECTIONS } from './example-site.ts';
import { RICH } from './rich-site.ts';
import { STATEMENT_COLLECTIONS } from './statement-site.ts';

const PATHS = createPaths('/', 'de');

function list(
  collections: typeof COLLECTIONS,
  pages: readonly string[] = [],
  paths = PATHS,
): (readonly [string, string | undefined])[] {
  const ownPages = pages.map((id) => ({ id, title: id, nav: 'footer' as const }));
  return listPages({ ...buildSite(collections), ownPages }).map(({ path, changed }) => [
    path(paths),
    changed,
  ]);
}

describe('listPages', () => {
  test('lists every kind of page, and those that editors write', () => {
    expect(list(COLLECTIONS, ['impressum'])).toEqual([
      ['/', '2022-03-01'],
      ['/articles/', '2022-03-01'],
      ['/quotes/', '2022-03-01'],
      ['/actors/', '2022-03-01'],
      ['/glossary/', undefined],
      ['/places/', undefined],
      ['/voices/', '2022-03-01'],
      ['/voices/2022/', '2022-03-01'],
      ['/impressum/', undefined],
      ['/articles/ebbe/', '2022-03-01'],
      ['/articles/flut/', '2022-02-02'],
      ['/quotes/q-dddddddd/', '2022-03-01'],
      ['/quotes/q-aaaaaaaa/', '2022-02-02'],
      ['/quotes/q-bbbbbbbb/', '2022-02-02'],
      ['/quotes/q-cccccccc/', '2022-02-02'],
      ['/actors/ada-berg/', undefined],
      ['/actors/rat/', undefined],
      ['/actors/bo-tal/', undefined],
      ['/actors/nordfunk/', undefined],
      ['/actors/quellau/', undefined],
      ['/glossary/aue/', undefined],
      ['/glossary/deich/', undefined],
      ['/places/altdorf/', undefined],
      ['/places/seedorf/', undefined],
    ]);
  });

  test('lists each page once', () => {
    const paths = list(RICH, ['impressum', 'datenschutz']).map(([path]) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('writes the same pages for another language and folder', () => {
    const paths = list(RICH, ['impressum'], createPaths('/news/', 'en')).map(([path]) => path);
    expect(paths).toHaveLength(list(RICH, ['impressum']).length);
    // Statements have pages in the main language only.
    expect(paths.filter((path) => !/^\/news\/(?:en|quotes)\//u.test(path))).toEqual([]);
    expect(paths).toContain('/news/en/impressum/');
  });

  test('leaves quotes out that are gone', () => {
    const quotes = list(RICH).filter(([path]) => path.startsWith('/quotes/q-'));
    expect(quotes.map(([path]) => path)).toEqual([
      ...['/quotes/q-eeeeeeee/', '/quotes/q-ffffffff/', '/quotes/q-dddddddd/'],
      ...['/quotes/q-aaaaaaaa/', '/quotes/q-bbbbbbbb/', '/quotes/q-cccccccc/'],
    ]);
  });

  test('lists one page for a statement, none for the quotes within, and those that are not sure too', () => {
    expect(list(STATEMENT_COLLECTIONS).filter(([path]) => path.startsWith('/quotes/q-'))).toEqual([
      // A reply to the whole, and a correction of a quote within.
      ['/quotes/q-aaaaaaaa/', '2022-02-05'],
      ['/quotes/q-dddddddd/', '2022-02-02'],
      ['/quotes/q-eeeeeeee/', '2022-02-02'],
    ]);
  });

  test('lists the pages of long lists and registers, those of statements in the main language only', () => {
    const long = toCollections({
      articles: Array.from({ length: 51 }, (_, index) =>
        toArticleEntry(`a-${String(index)}`, {
          date: index === 50 ? '2021-12-31' : '2022-03-01',
          text: '„Wir bleiben“, sagte Ada Berg.',
          quotes: [{ id: `q-${String(index)}`, words: '„Wir bleiben“', speakers: ['ada-berg'] }],
        }),
      ),
      actors: [
        toActorEntry('ada-berg', { name: 'Ada Berg' }),
        ...Array.from({ length: 200 }, (_, index) =>
          toActorEntry(`bo-${String(index)}`, { name: `Bo ${String(index)}` }),
        ),
      ],
    });
    const toLists = (paths = PATHS) =>
      list(long, [], paths).filter(([path]) =>
        /^(?!\/(?:en\/)?voices).*\/(?:\d{4}|letter)\//u.test(path),
      );
    expect(toLists()).toEqual([
      ['/articles/2022/', '2022-03-01'],
      ['/articles/2021/', '2021-12-31'],
      ['/quotes/2022/', '2022-03-01'],
      ['/quotes/2021/', '2021-12-31'],
      ['/actors/letter/a/', undefined],
      ['/actors/letter/b/', undefined],
      ['/actors/ada-berg/2022/', '2022-03-01'],
      ['/actors/ada-berg/2021/', '2021-12-31'],
    ]);
    expect(toLists(createPaths('/', 'en')).map(([path]) => path)).toEqual([
      ...['/en/articles/2022/', '/en/articles/2021/', '/quotes/2022/', '/quotes/2021/'],
      ...['/en/actors/letter/a/', '/en/actors/letter/b/'],
      ...['/actors/ada-berg/2022/', '/actors/ada-berg/2021/'],
    ]);
  });

  test('lists the lists alone when there is nothing else', () => {
    const empty = list(toCollections({}));
    expect(empty).toHaveLength(7);
    expect(empty.filter(([, changed]) => changed !== undefined)).toEqual([]);
  });
});

describe('the day of a page', () => {
  const days = new Map(list(RICH));

  test.each([
    ['an article without corrections is its date', '/articles/ebbe/', '2022-03-01'],
    ['a quote whose words changed is that of the last change', '/quotes/q-eeeeeeee/', '2022-04-08'],
    ['a quote that somebody replied to is that of the reply', '/quotes/q-ffffffff/', '2022-04-07'],
    [
      'a quote that nothing happened to is that of its article',
      '/quotes/q-aaaaaaaa/',
      '2022-02-02',
    ],
  ])('of %s', (_, path, day) => {
    expect(days.get(path)).toBe(day);
  });

  test.each(['/', '/articles/', '/articles/sturm/'])(
    'of %s is that of the last change of a quote',
    (path) => {
      expect(days.get(path)).toBe('2022-04-08');
    },
  );

  const old = toArticleEntry('alt', {
    date: '2020-01-01',
    text: 'Alt.',
    corrections: [
      { kind: 'correction', date: '2022-12-24', text: 'Neu.' },
      { kind: 'reply', date: '2022-12-23', text: 'Nein.', by: 'Bo Tal' },
    ],
  });
  const corrected = new Map(list({ ...COLLECTIONS, articles: [...COLLECTIONS.articles, old] }));

  test('of an article is that of its last correction', () => {
    expect(corrected.get('/articles/alt/')).toBe('2022-12-24');
  });

  test.each(['/', '/articles/', '/quotes/', '/actors/'])(
    'of %s is that of the article that changed last, however old it is',
    (path) => {
      expect(corrected.get(path)).toBe('2022-12-24');
    },
  );
});
