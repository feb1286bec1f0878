import { expect, test } from 'vitest';
import { toPastPaths } from '../../src/routes/past-paths.ts';
import type { Site } from '../../src/site/model.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';

const gone = (kind: 'article' | 'actor' | 'term' | 'place', id: string, into?: string) => ({
  kind,
  id,
  name: id,
  months: [],
  status: into === undefined ? ('missing' as const) : ('renamed' as const),
  ...(into === undefined ? {} : { into }),
});

function build(statements: number): Site {
  const articles = Array.from({ length: statements }, (_, at) => {
    const words = `Satz ${String(at)} bleibt, wie er ist`;
    return toArticleEntry(`a-${String(at)}`, {
      date: `${String(2021 + (at % 2))}-03-01`,
      text: `„${words}“, sagte Ada Berg.`,
      quotes: [{ id: `q-${String(at)}`, words, speakers: ['ada-berg'], speakerText: 'Ada Berg' }],
    });
  });
  const pastEntries = [
    gone('article', 'alt'),
    gone('actor', 'berg', 'ada-berg'),
    gone('term', 'siel'),
    gone('place', 'dorf'),
  ];
  const actors = [toActorEntry('ada-berg', { name: 'Ada Berg' })];
  return buildSite(toCollections({ articles, actors, pastEntries }));
}

const toPaths = (site: Site) =>
  toPastPaths(site).map(
    ({ params: { locale, folder, past } }) => `${locale ?? ''}/${folder}/${past}`,
  );

test('each entry that is gone has a page in each language', () => {
  expect(toPaths(build(1))).toEqual(
    ['articles/alt', 'actors/berg', 'glossary/siel', 'places/dorf'].flatMap((path) => [
      `/${path}`,
      `en/${path}`,
    ]),
  );
});

test('an actor for whom another one stands has the years of that one, in the main language', () => {
  expect(toPaths(build(60)).filter((path) => path.includes('berg'))).toEqual([
    '/actors/berg',
    'en/actors/berg',
    '/actors/berg/2022',
    '/actors/berg/2021',
  ]);
});
