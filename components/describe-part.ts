import type { TimelineWords } from '../src/i18n/timeline-words.ts';
import type { TimelineEnd } from '../src/site/timeline/to-timeline.ts';

type Third = 0 | 1 | 2;
type Format = (date: string) => string;

const THIRDS: readonly Third[] = [0, 1, 2];
const MONTH = 7;
const DAY = 10;

/**
 * A vague part of a month, a year or a decade as the words named it, which the text did not say in days: "Ende Januar
 * 2022", "Anfang 2021", "Mitte der 1970er-Jahre", "Herbst 1989". Undefined for any other interval.
 */
export function describePart(
  start: TimelineEnd,
  end: TimelineEnd,
  text: TimelineWords,
  format: Format,
): string | undefined {
  const [from, to] = [start.date ?? '', end.date ?? ''];
  if (!start.isVague || !end.isVague || from.length !== to.length) return undefined;
  if (from.length === DAY) {
    const third = findThird(from, 'first');
    const isSame = third !== undefined && third === findThird(to, 'last');
    return isSame && from.slice(0, MONTH) === to.slice(0, MONTH)
      ? text.third(third, format(from.slice(0, MONTH)))
      : undefined;
  }
  if (from.length === MONTH) return describeMonths(from, to, text);
  const third = THIRDS.find((one) => Number(from) % 10 === ([0, 4, 7][one] ?? 0));
  const isDecade = third !== undefined && Number(to) % 10 === [3, 6, 9][third];
  return isDecade ? text.third(third, text.decade(`${from.slice(0, 3)}0`)) : undefined;
}

/** Four months are a third of a year, three from March, June, September or December on a season. */
function describeMonths(from: string, to: string, text: TimelineWords): string | undefined {
  const [year = 0, first = 0] = from.split('-').map(Number);
  const [lastYear = 0, last = 0] = to.split('-').map(Number);
  const length = (lastYear - year) * 12 + last - first + 1;
  const third = THIRDS.find((one) => first === one * 4 + 1);
  if (length === 4 && third !== undefined) return text.third(third, String(year));
  if (length !== 3 || first % 3 !== 0) return undefined;
  const years = first === 12 ? `${String(year)}/${String(lastYear).slice(-2)}` : String(year);
  return text.season(first / 3 - 1, years);
}

/** "Ende Juni 2024" of an interval whose other end is open: there a vague day always ends or begins a third of a month. */
export function describeVagueEnd(
  { date = '', isVague }: TimelineEnd,
  side: 'first' | 'last',
  text: TimelineWords,
  format: Format,
): string | undefined {
  const third = isVague && date.length === DAY ? findThird(date, side) : undefined;
  return third === undefined ? undefined : text.third(third, format(date.slice(0, MONTH)));
}

/** The third of a month that begins or ends on a day. */
function findThird(date: string, side: 'first' | 'last'): Third | undefined {
  const day = Number(date.slice(8));
  if (side === 'first') return THIRDS.find((third) => day === third * 10 + 1);
  return day >= 28 ? 2 : THIRDS.find((third) => third < 2 && day === (third + 1) * 10);
}
