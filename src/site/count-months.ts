/** How much there is of a month. */
export interface Month<Item> {
  /** `2022-02` */
  readonly month: string;
  readonly count: number;
  /** The newest of it; undefined in a month that has none. */
  readonly newest: Item | undefined;
}

export interface Months<Item> {
  /** Without a gap, the oldest first. */
  readonly months: readonly Month<Item>[];
  /** How many lie before the first of them. */
  readonly before: number;
}

/** Ten years. */
const MOST_MONTHS = 120;

/** Counts a list, which comes newest first, by month: those up to the newest, `most` of them at the most. */
export function countMonths<Item>(
  items: readonly Item[],
  toDay: (item: Item) => string,
  most: number = MOST_MONTHS,
): Months<Item> {
  const byMonth = Map.groupBy(items, (item) => toDay(item).slice(0, 7));
  const numbers = [...byMonth.keys()].map(toNumber);
  const last = Math.max(...numbers);
  const first = Math.max(Math.min(...numbers), last - most + 1);
  const months = Array.from({ length: items.length === 0 ? 0 : last - first + 1 }, (_, index) => {
    const month = toMonth(first + index);
    const all = byMonth.get(month) ?? [];
    return { month, count: all.length, newest: all[0] };
  });
  return {
    months,
    before: items.length - months.reduce((sum, { count }) => sum + count, 0),
  };
}

/** The place of a month on the page that lists it. */
export function toMonthId(month: string): string {
  return `month-${month}`;
}

/** The number of a month since the beginning of the year 0. */
function toNumber(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function toMonth(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
