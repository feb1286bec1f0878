import type { TimeValue } from '../../spans/time-value.ts';
import { isVague, toDatetime, toDayRange, toEnds } from '../../spans/time-value.ts';
import type { Time } from '../../text/times/find-times.ts';
import type { Article, Statement } from '../model.ts';

/** A sentence that names a time, divided around the words that do. */
export interface TimelineSentence {
  /** The id of these words in the HTML of the article. */
  readonly anchor: string;
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** A day, a month or a year; undefined where a time has no such end. */
export interface TimelineEnd {
  readonly date: string | undefined;
  readonly isVague: boolean;
}

/** A time of an article, with all that the article says of it. */
export interface TimelineEntry {
  readonly value: TimeValue;
  /** The unit of a period of which nobody says how long it is. */
  readonly unit: Time['unit'];
  /** For the attribute `datetime`; undefined of an interval that HTML has no value for. */
  readonly datetime: string | undefined;
  readonly start: TimelineEnd;
  /** The same as the start of what is no interval. */
  readonly end: TimelineEnd;
  /** In order of the text, each sentence once; empty where the day is only one of statements. */
  readonly sentences: readonly TimelineSentence[];
  /** Made on this day, in order of the text. */
  readonly statements: readonly Statement[];
}

/** From so many different times on an article has a timeline of its own accord. */
export const LEAST_TIMES = 3;

type Source = Pick<Article, 'text' | 'times' | 'statements' | 'markup'>;

/**
 * The times that an article tells of, the earliest first; of those that begin together the one that ends first. Left out is
 * what somebody's own words name, and the words of a link to another site: the name of a document.
 */
export function toTimeline(article: Source): TimelineEntry[] {
  const { text, statements } = article;
  const named = Map.groupBy(findTold(article), ({ value, unit }) => toKey(value, unit));
  const said = Map.groupBy(statements, (statement) => statement.said);
  said.delete(undefined);
  const keys = new Set([...named.keys(), ...said.keys()]);
  const entries = [...keys].flatMap((key): TimelineEntry | [] => {
    if (key === undefined) return [];
    const own = named.get(key) ?? [];
    const value = own[0]?.value ?? key;
    const sentences = new Map<number, TimelineSentence>();
    for (const { span, sentence, anchor } of own) {
      if (sentences.has(sentence.start)) continue;
      sentences.set(sentence.start, {
        anchor,
        before: text.slice(sentence.start, span.start),
        words: text.slice(span.start, span.end),
        after: text.slice(span.end, sentence.end),
      });
    }
    const [start, end] = toEnds(value);
    return {
      value,
      unit: own[0]?.unit,
      datetime: toDatetime(value),
      start: toEnd(start),
      end: toEnd(end),
      sentences: [...sentences.values()],
      statements: said.get(key) ?? [],
    };
  });
  return entries.sort((a, b) => compareTimes(a.value, b.value));
}

/** "For two weeks" and "in the past weeks" are one value, and not written alike. */
function toKey(value: TimeValue, unit: Time['unit']): string {
  return unit === undefined ? value : `${value} ${unit}`;
}

interface Told extends Time {
  readonly anchor: string;
}

function findTold({ text, times, markup }: Source): Told[] {
  const away = markup.filter(({ target }) => /^https?:/u.test(target ?? ''));
  const told = times
    .map((time, index) => ({ ...time, anchor: `time-${String(index + 1)}` }))
    .filter(
      ({ span, isQuoted }) =>
        !isQuoted && !away.some(({ start, end }) => span.start >= start && span.end <= end),
    );
  return told.filter((time, index) => !isRefined(text, time, told[index + 1]));
}

// "in May 1997, on 27 May", "in May 1997 (27 May)"
const APPOSITION = /^(?:,| \(| –)\s?$/u;

/** Tells whether the words right behind a time say the same more finely. */
function isRefined(text: string, { value, span }: Told, next: Told | undefined): boolean {
  if (!next || value === next.value) return false;
  if (!APPOSITION.test(text.slice(span.end, next.span.start))) return false;
  const [whole, part] = [toDayRange(value), toDayRange(next.value)];
  if (whole.first === undefined || whole.last === undefined) return false;
  return whole.first <= (part.first ?? -Infinity) && (part.last ?? Infinity) <= whole.last;
}

function toEnd(date: string): TimelineEnd {
  return { date: date === '..' ? undefined : date.replace('~', ''), isVague: isVague(date) };
}

/** Tells whether the text of an article itself names enough times for a timeline. */
export function hasTimeline(entries: readonly TimelineEntry[]): boolean {
  return entries.filter(({ sentences }) => sentences.length > 0).length >= LEAST_TIMES;
}

function compareTimes(a: TimeValue, b: TimeValue): number {
  const [one, other] = [toDayRange(a), toDayRange(b)];
  const start = (one.first ?? one.last ?? 0) - (other.first ?? other.last ?? 0);
  return start || (one.last ?? Infinity) - (other.last ?? Infinity) || 0;
}
