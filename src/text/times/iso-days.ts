const DAY = /^\d{4}-\d{2}-\d{2}$/u;
const LENGTH = 86_400_000;

/** The number of an ISO day, counted from 1 January 1970; undefined for what is no day of the calendar. */
export function toDayNumber(iso: string): number | undefined {
  const time = DAY.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  // "2022-02-30" would be read as 2 March.
  return new Date(time).toISOString().slice(0, 10) === iso ? time / LENGTH : undefined;
}

/** Tells whether a text is a day of the calendar as ISO writes it: 2022-01-26. */
export function isIsoDay(iso: string): boolean {
  return toDayNumber(iso) !== undefined;
}

/** The ISO day of a number of days since 1 January 1970. */
export function toIsoDay(day: number): string {
  return new Date(day * LENGTH).toISOString().slice(0, 10);
}

/** The ISO day of a year, a month from 1 and a day; undefined where the calendar has none, as 30 February. */
export function toDayOf(year: number, month: number, day: number): string | undefined {
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  const iso = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return isIsoDay(iso) ? iso : undefined;
}

/** The weekday of a day number, from 0, Monday. */
export function getWeekday(day: number): number {
  // 1 January 1970 was a Thursday.
  return (((day + 3) % 7) + 7) % 7;
}

/** The year of a day number. */
export function getYear(day: number): number {
  return Number(toIsoDay(day).slice(0, 4));
}
