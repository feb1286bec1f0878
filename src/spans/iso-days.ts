const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const LENGTH = 86_400_000;
const DAYS_BEFORE_1970 = 719_468;
// 1 March of the year 0, and 31 December 9999.
const FIRST_DAY = -DAYS_BEFORE_1970;
const LAST_DAY = 2_932_896;
const SPAN = 146_097;

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
  return before + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 - DAYS_BEFORE_1970;
}

/** Tells whether a text is a day of the calendar as ISO writes it: 2022-01-26. */
export function isIsoDay(iso: string): boolean {
  return toDayNumber(iso) !== undefined;
}

/** The ISO day of a number of days since 1 January 1970. */
export function toIsoDay(day: number): string {
  if (!(day >= FIRST_DAY && day <= LAST_DAY))
    return new Date(day * LENGTH).toISOString().slice(0, 10);
  // Counted from 1 March of the year 0, in spans of 400 years, of which all are equally long.
  const days = day + DAYS_BEFORE_1970;
  const inSpan = days % SPAN;
  const yearInSpan = Math.floor(
    (inSpan -
      Math.floor(inSpan / 1460) +
      Math.floor(inSpan / 36_524) -
      Math.floor(inSpan / 146_096)) /
      365,
  );
  const inYear =
    inSpan - 365 * yearInSpan - Math.floor(yearInSpan / 4) + Math.floor(yearInSpan / 100);
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = 400 * Math.floor(days / SPAN) + yearInSpan + (month > 2 ? 0 : 1);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(inYear - Math.floor((153 * fromMarch + 2) / 5) + 1, 2)}`;
}

function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

/** The ISO day of a year, a month from 1 and a day; undefined where the calendar has none, as 30 February. */
export function toDayOf(year: number, month: number, day: number): string | undefined {
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
