const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LENGTH = 86_400_000;

/** The number of an ISO day, counted from 1 January 1970; undefined for what is no day of the calendar. */
export function toDayNumber(iso: string): number | undefined {
  const parts = DAY.exec(iso);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2]);
  const day = Number(parts[3]);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = (MONTH_LENGTHS[month - 1] ?? 0) + (isLeap && month === 2 ? 1 : 0);
  return day >= 1 && day <= length ? countDays(year, month, day) : undefined;
}

// A text asks for many days, and a Date is slow. Years begin in March here, so that the leap day ends one; 719,468 days lie
// between 1 March of the year 0 and 1 January 1970.
function countDays(year: number, month: number, day: number): number {
  const own = month > 2 ? year : year - 1;
  const before = 365 * own + Math.floor(own / 4) - Math.floor(own / 100) + Math.floor(own / 400);
  return before + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 - 719_468;
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
