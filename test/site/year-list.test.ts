import { describe, expect, test } from 'vitest';
import { findListPage, toYearList } from '../../src/site/year-list.ts';

interface Item {
  readonly day: string;
}

/** Items of some days; a number stands for so many on one day. */
function toItems(...days: (readonly [day: string, count: number])[]): Item[] {
  return days.flatMap(([day, count]) => Array.from({ length: count }, () => ({ day })));
}

const toDay = ({ day }: Item): string => day;

describe('toYearList', () => {
  test('leaves a list of 50 on one page', () => {
    const list = toYearList(toItems(['2022-03-01', 20], ['2021-01-01', 30]), { toDay });
    expect(list.years).toEqual([]);
    expect(list.total).toBe(50);
    expect(list.pages.map(({ path, items }) => [path, items.length])).toEqual([['', 50]]);
    expect(list.pages[0]).toMatchObject({
      number: 1,
      count: 1,
      newer: undefined,
      older: undefined,
    });
  });

  test('has a page for an empty list', () => {
    expect(toYearList([], { toDay })).toEqual({
      total: 0,
      years: [],
      pages: [
        {
          path: '',
          year: undefined,
          number: 1,
          count: 1,
          items: [],
          newer: undefined,
          older: undefined,
        },
      ],
    });
  });

  test('gives each year pages of 50 behind a first page with the newest 50', () => {
    const list = toYearList(toItems(['2022-03-01', 101], ['2021-05-05', 2]), { toDay });
    expect(
      list.pages.map(({ path, year, number, count, items }) => [
        path,
        year,
        number,
        count,
        items.length,
      ]),
    ).toEqual([
      ['', undefined, 1, 1, 50],
      ['2022/', '2022', 1, 3, 50],
      ['2022/2/', '2022', 2, 3, 50],
      ['2022/3/', '2022', 3, 3, 1],
      ['2021/', '2021', 1, 1, 2],
    ]);
  });

  test('tells the years with their counts, the newest first', () => {
    const items = toItems(['2022-03-01', 40], ['2021-05-05', 12], ['1999-12-31', 1]);
    expect(toYearList(items, { toDay }).years).toEqual([
      { year: '2022', count: 40, path: '2022/' },
      { year: '2021', count: 12, path: '2021/' },
      { year: '1999', count: 1, path: '1999/' },
    ]);
  });

  test('keeps the order of the list', () => {
    const items = toItems(['2022-03-02', 30], ['2022-03-01', 30]);
    const { pages } = toYearList(items, { toDay });
    expect(pages.slice(1).flatMap((page) => page.items)).toEqual(items);
  });

  test('leads from page to page, across the years', () => {
    const list = toYearList(toItems(['2022-03-01', 60], ['2021-05-05', 2]), { toDay });
    expect(list.pages.map(({ path, newer, older }) => [path, newer, older])).toEqual([
      ['', undefined, '2022/2/'],
      ['2022/', undefined, '2022/2/'],
      ['2022/2/', '2022/', '2021/'],
      ['2021/', '2022/2/', undefined],
    ]);
  });

  test('leads from the first page to the one with what comes next, which may be of an older year', () => {
    const list = toYearList(toItems(['2022-03-01', 10], ['2021-05-05', 95]), { toDay });
    expect(list.pages.map(({ path, older }) => [path, older])).toEqual([
      ['', '2021/'],
      ['2022/', '2021/'],
      ['2021/', '2021/2/'],
      ['2021/2/', undefined],
    ]);
  });

  test('begins a year at its page 1 where the address of the year belongs to something else', () => {
    const items = toItems(['2022-03-01', 51], ['2021-05-05', 1]);
    const list = toYearList(items, { toDay, taken: new Set(['2022', 'flut']) });
    expect(list.pages.map(({ path }) => path)).toEqual(['', '2022/1/', '2022/2/', '2021/']);
    expect(list.years.map(({ path }) => path)).toEqual(['2022/1/', '2021/']);
  });
});

describe('findListPage', () => {
  test('finds the page of a year that holds an item', () => {
    const items = toItems(['2022-03-01', 60], ['2021-05-05', 2]);
    const list = toYearList(items, { toDay });
    const paths = [0, 49, 50, 60].map((at) => findListPage(list, items[at] as Item).path);
    expect(paths).toEqual(['2022/', '2022/', '2022/2/', '2021/']);
  });

  test('gives the first page of a list that has no other', () => {
    const items = toItems(['2022-03-01', 3]);
    expect(findListPage(toYearList(items, { toDay }), items[2] as Item).path).toBe('');
  });
});
