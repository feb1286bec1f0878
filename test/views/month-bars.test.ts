import { describe, expect, test } from 'vitest';
import { toMonthBars } from '../../src/views/month-bars.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { createPaths } from '../../src/site/paths.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';

/** What the bars of Ada Berg show who speaks once in an article of each of these days. */
function toBars(days: readonly string[]) {
  const [ada] = buildSite(
    toCollections({
      actors: [toActorEntry('ada-berg', { name: 'Ada Berg' })],
      articles: days.map((date, index) =>
        toArticleEntry(`a-${String(index)}`, {
          date,
          text: '„Wir bleiben“, sagte Ada Berg.',
          quotes: [{ id: `q-${String(index)}`, words: '„Wir bleiben“', speakers: ['ada-berg'] }],
        }),
      ),
    }),
  ).actors;
  return ada && toMonthBars(ada, createPaths('/', 'en'));
}

const repeat = (count: number, day: string): string[] => Array.from({ length: count }, () => day);

describe('toMonthBars', () => {
  test('leads to the newest statement of a month on the profile where all of them stand there', () => {
    const bars = toBars([...repeat(8, '2022-04-01'), '2022-03-02', '2022-01-02']);
    expect(bars).toEqual({
      isByYear: false,
      before: 0,
      months: [
        { month: '2022-01', count: 1, href: '#card-q-9' },
        { month: '2022-02', count: 0, href: '' },
        { month: '2022-03', count: 1, href: '#card-q-8' },
        { month: '2022-04', count: 8, href: '#card-q-0' },
      ],
    });
  });

  test('leads to the page that holds it, in the main language, where there are more than 50', () => {
    const bars = toBars([...repeat(50, '2022-03-01'), '2022-02-02', '2022-01-02', '2021-12-31']);
    expect(bars?.isByYear).toBe(true);
    expect(bars?.months.map(({ href }) => href)).toEqual([
      '/actors/ada-berg/2021/#month-2021-12',
      '/actors/ada-berg/2022/2/#month-2022-01',
      '/actors/ada-berg/2022/2/#month-2022-02',
      '/actors/ada-berg/2022/#month-2022-03',
    ]);
  });

  test.each([
    ['nine statements', [...repeat(7, '2022-04-01'), '2022-03-02', '2022-01-02']],
    ['two months', [...repeat(20, '2022-04-01'), '2022-03-02']],
  ])('shows nothing of %s', (_, days) => {
    expect(toBars(days)).toBeUndefined();
  });
});
