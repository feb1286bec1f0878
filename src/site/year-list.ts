/** A page of a list that stands newest first. */
export interface ListPage<Item> {
  /** Behind the address of the list: `''`, `'2022/'`, `'2022/2/'`. */
  readonly path: string;
  /** undefined: the first page of all, which holds the newest items of any year. */
  readonly year: string | undefined;
  /** Its number among the pages of its year, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  readonly items: readonly Item[];
  /** Paths of the pages before and behind it, across years. */
  readonly newer: string | undefined;
  readonly older: string | undefined;
}

/** How many items a year has, and where its newest are. */
export interface ListYear {
  readonly year: string;
  readonly count: number;
  readonly path: string;
}

/** A list divided into pages. */
export interface YearList<Item> {
  /** How many items there are in all. */
  readonly total: number;
  /** The first page, then those of each year, the newest first. */
  readonly pages: readonly [ListPage<Item>, ...ListPage<Item>[]];
  /** The newest first; none where everything stands on the first page. */
  readonly years: readonly ListYear[];
}

/** How many items a page holds. */
export const MOST_ON_PAGE = 50;

interface Options<Item> {
  /** The ISO day of an item. */
  readonly toDay: (item: Item) => string;
  readonly most?: number;
  /** Ids of pages that stand below the list: one may be called `2022`. Then the year begins at `2022/1/`. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * Divides a list, which comes newest first, into pages: the first holds the newest items; once there are more than `most`, each year
 * has pages of its own.
 *
 * @example toYearList(articles, { toDay: ({ date }) => date }).pages[1]?.path // '2022/'
 */
export function toYearList<Item>(
  items: readonly Item[],
  { toDay, most = MOST_ON_PAGE, taken = new Set() }: Options<Item>,
): YearList<Item> {
  const first = { path: '', year: undefined, number: 1, count: 1, newer: undefined };
  if (items.length <= most)
    return { total: items.length, pages: [{ ...first, items, older: undefined }], years: [] };
  const byYear = Map.groupBy(items, (item) => toDay(item).slice(0, 4));
  const inYears = [...byYear].flatMap(([year, all]) => toPages(year, all, most, taken));
  // The way on leads to the first item that is not on the first page.
  const onward = items[most];
  const behind = inYears.find((page) => onward !== undefined && page.items.includes(onward));
  return {
    total: items.length,
    pages: [
      { ...first, items: items.slice(0, most), older: behind?.path },
      ...inYears.map((page, index) => ({
        ...page,
        newer: inYears[index - 1]?.path,
        older: inYears[index + 1]?.path,
      })),
    ],
    years: [...byYear].map(([year, all]) => ({
      year,
      count: all.length,
      path: toPath(year, 1, taken),
    })),
  };
}

/** The page of a year that holds an item; the first page of all where there are no years. */
export function findListPage<Item>({ pages }: YearList<Item>, item: Item): ListPage<Item> {
  const [first, ...inYears] = pages;
  return inYears.find(({ items }) => items.includes(item)) ?? first;
}

function toPages<Item>(
  year: string,
  items: readonly Item[],
  most: number,
  taken: ReadonlySet<string>,
): Omit<ListPage<Item>, 'newer' | 'older'>[] {
  const count = Math.ceil(items.length / most);
  return Array.from({ length: count }, (_, index) => ({
    path: toPath(year, index + 1, taken),
    year,
    number: index + 1,
    count,
    items: items.slice(index * most, (index + 1) * most),
  }));
}

function toPath(year: string, number: number, taken: ReadonlySet<string>): string {
  return number === 1 && !taken.has(year) ? `${year}/` : `${year}/${String(number)}/`;
}
