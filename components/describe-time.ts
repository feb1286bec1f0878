import type { Words } from '../src/i18n/words.ts';
import type { Locale } from '../src/i18n/locale.ts';
import { formatDate } from '../src/i18n/locales.ts';
import type { TimelineEnd, TimelineEntry } from '../src/site/timeline/to-timeline.ts';

const MONTH = 7;

/** What the start of an interval need not say, because the end says it: the year, or month and year. */
function toShared(start: string, end: string): RegExp {
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return / \p{L}+ \d{4}$/u;
  return start.length > 4 && start.slice(0, 4) === end.slice(0, 4) ? / \d{4}$/u : /(?!)/u;
}

/** A time in words: "2. Februar 2022", "etwa November 2021", "24. bis 30. Januar 2022", "bis 4. Februar 2022". */
export function describeTime(
  { datetime, start, end }: Pick<TimelineEntry, 'datetime' | 'start' | 'end'>,
  { words, locale }: { readonly words: Pick<Words, 'timeline'>; readonly locale: Locale },
): string {
  const text = words.timeline;
  const write = ({ date = '', isVague }: TimelineEnd): string => {
    const written = formatDate(date, locale);
    return isVague ? text.about(written) : written;
  };
  if (start.date === undefined) return text.until(write(end));
  if (end.date === undefined) return text.from(write(start));
  if (start.date === end.date) return write(start);
  // A vague part of a month: "at the end of January" is no day, and no two.
  if (datetime?.length === MONTH && start.isVague) return formatDate(datetime, locale);
  const own = { ...end, isVague: end.isVague && !start.isVague };
  return text.between(write(start).replace(toShared(start.date, end.date), ''), write(own));
}
