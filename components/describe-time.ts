import type { TimelineWords } from '../src/i18n/timeline-words.ts';
import type { Words } from '../src/i18n/words.ts';
import type { Locale } from '../src/i18n/locale.ts';
import { formatDate } from '../src/i18n/locales.ts';
import type { TimelineEnd, TimelineEntry } from '../src/site/timeline/to-timeline.ts';
import { describePart, describeVagueEnd } from './describe-part.ts';

/** What the start of an interval need not say, because the end says it: the year, or month and year. */
function toShared(start: string, end: string): RegExp {
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return / \p{L}+ \d{4}$/u;
  return start.length > 4 && start.slice(0, 4) === end.slice(0, 4) ? / \d{4}$/u : /(?!)/u;
}

/**
 * A time in words, no finer than the text: "2. Februar 2022", "etwa November 2021", "24. bis 30. Januar 2022", "Ende Januar
 * 2022", "Herbst 1989", "Wochen bis zum 2. Februar 2022".
 */
export function describeTime(
  entry: Pick<TimelineEntry, 'unit' | 'start' | 'end'>,
  { words, locale }: { readonly words: Pick<Words, 'timeline'>; readonly locale: Locale },
): string {
  const text: TimelineWords = words.timeline;
  const { unit, start, end } = entry;
  const format = (date: string): string => formatDate(date, locale);
  const write = ({ date = '', isVague }: TimelineEnd): string =>
    isVague ? text.about(format(date)) : format(date);
  if (start.date === undefined)
    return text.until(describeVagueEnd(end, 'last', text, format) ?? write(end));
  if (end.date === undefined)
    return text.from(describeVagueEnd(start, 'first', text, format) ?? write(start));
  if (start.date === end.date) return write(start);
  if (unit !== undefined)
    return start.isVague
      ? text.before(text.units[unit], format(end.date))
      : text.behind(text.units[unit], format(start.date));
  const part = describePart(start, end, text, format);
  if (part !== undefined) return part;
  const own = { ...end, isVague: end.isVague && !start.isVague };
  return text.between(write(start).replace(toShared(start.date, end.date), ''), write(own));
}
