import type { TimeValue } from '../../spans/time-value.ts';
import { isVague, toDatetime, toDayRange, toEnds } from '../../spans/time-value.ts';
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

/** The times of an article, the earliest first; of those that begin together the one that ends first. */
export function toTimeline({
  text,
  times,
  statements,
}: Pick<Article, 'text' | 'times' | 'statements'>): TimelineEntry[] {
  const named = Map.groupBy(
    times.map((time, index) => ({ ...time, anchor: `time-${String(index + 1)}` })),
    ({ value }) => value,
  );
  const said = Map.groupBy(statements, (statement) => statement.said);
  said.delete(undefined);
  const values = [...new Set([...named.keys(), ...said.keys()])];
  const entries = values.flatMap((value): TimelineEntry | [] => {
    if (value === undefined) return [];
    const sentences = new Map<number, TimelineSentence>();
    for (const { span, sentence, anchor } of named.get(value) ?? []) {
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
      datetime: toDatetime(value),
      start: toEnd(start),
      end: toEnd(end),
      sentences: [...sentences.values()],
      statements: said.get(value) ?? [],
    };
  });
  return entries.sort((a, b) => compareTimes(a.value, b.value));
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
