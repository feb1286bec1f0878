import { is, isCapitalised } from '../core/tokens.ts';
import type { TimeRole, Unit } from '../lang/time-word.ts';
import type { TimeExpression } from './expression.ts';
import { readFirstOfTwo } from './read-date.ts';
import { readName } from './read-name.ts';
import type { ReadExpression, TimeWords } from './words.ts';
import { countAt, skip, timeAt, tokenAt } from './words.ts';

/**
 * Reads the time expression that begins at a token, its preposition included: "on Wednesday", "at the end of January",
 * "eight years ago", "for almost a month", "from 3 to 5 May", "yesterday".
 */
export function readExpression(words: TimeWords, at: number): ReadExpression | undefined {
  const { role } = timeAt(words, at);
  const readBehind = role && BEHIND[role];
  return readBehind ? readBehind(words, at + 1) : readBare(words, at);
}

type Reader = (words: TimeWords, at: number) => ReadExpression | undefined;

/** What reads the words behind a preposition. */
const BEHIND: Readonly<Partial<Record<TimeRole, Reader>>> = {
  on: readOn,
  at: (words, at) => {
    const name = readName(words, at, true);
    return name?.expression.kind === 'holiday' ? name : undefined;
  },
  'in-the': (words, at) => readLater(words, at) ?? readName(words, at, true),
  in: readIn,
  dated: (words, at) => readRange(words, at) ?? readName(words, at, true),
  range: readRange,
  between: readBetween,
  ago: (words, at) => readCounted(words, at, -1),
  since: readSince,
  until: (words, at) => readBound(words, at, (end) => ({ kind: 'until', end })),
  from: (words, at) => readBound(words, at, (start) => ({ kind: 'from', start })),
};

/** "yesterday", "the day before", "three days later", "last week", "1997". */
function readBare(words: TimeWords, at: number): ReadExpression | undefined {
  const { offset, role, count } = timeAt(words, at);
  if (offset !== undefined && role !== 'this-day') return readOffset(words, at, offset);
  if (role === 'day-before') return readLaterBehind(words, at + 1, 1, 'day');
  const number = count ?? countAt(words, at);
  const { unit } = timeAt(words, at + 1);
  const later = number && unit ? readLaterBehind(words, at + 2, number, unit) : undefined;
  return later ?? readName(words, at, false);
}

/** "on Wednesday", "on 3 May", "early on Thursday morning", "on this Wednesday", "on the day before". */
function readOn(words: TimeWords, at: number): ReadExpression | undefined {
  const { role, offset, later, unit } = timeAt(words, at);
  if (role === 'this-day') {
    const { weekday } = timeAt(words, at + 1);
    return weekday === undefined || offset === undefined
      ? undefined
      : { to: at + 2, expression: { kind: 'offset', days: offset, weekday } };
  }
  if (later !== undefined && unit) return toLater(at + 1, 1, unit, later);
  const name = readName(words, skip(words, at, 'half-day'), true);
  // "on 2030" is about a year.
  return readLater(words, at) ?? (name?.expression.kind === 'year' ? undefined : name);
}

/** "in the past weeks", "in next week", "in the 1990s", "in the night to Tuesday", "in three days". */
function readIn(words: TimeWords, at: number): ReadExpression | undefined {
  const next = skip(words, at, 'article');
  if (next === at) return readNamed(words, at) ?? readCounted(words, at, 1);
  if (timeAt(words, next).role === 'night') return readNight(words, next + 1);
  return readPeriod(words, next) ?? readNamed(words, next);
}

/** A name that may stand behind "in": no bare year, which counts something. */
function readNamed(words: TimeWords, at: number): ReadExpression | undefined {
  const name = readName(words, at, true);
  return name?.expression.kind === 'year' || name?.expression.kind === 'day' ? undefined : name;
}

/** "past weeks", "next three days". */
function readPeriod(words: TimeWords, at: number): ReadExpression | undefined {
  const { side } = timeAt(words, at);
  if (side === undefined || side === 0) return undefined;
  const count = countAt(words, at + 1);
  const to = count === undefined ? at + 1 : at + 2;
  const { unit, isPlural } = timeAt(words, to);
  if (!unit || !isPlural) return undefined;
  return { to: to + 1, expression: { kind: 'period', count, unit, side, isVague: false } };
}

/** "night to Tuesday", "night to 3 May". */
function readNight(words: TimeWords, at: number): ReadExpression | undefined {
  if (timeAt(words, at).role !== 'towards') return undefined;
  const name = readName(words, skip(words, at + 1, 'article'), true);
  const kind = name?.expression.kind;
  return name && (kind === 'weekday' || kind === 'day')
    ? { to: name.to, expression: { kind: 'night', before: name.expression } }
    : undefined;
}

/** "almost eight years": how far away something is. */
function readCounted(words: TimeWords, at: number, side: -1 | 1): ReadExpression | undefined {
  const isVague = timeAt(words, at).isVague === true;
  const start = isVague ? at + 1 : at;
  const count = countAt(words, start);
  const { unit } = timeAt(words, start + 1);
  if (count === undefined || unit === undefined) return undefined;
  const counted = { kind: 'counted', count, unit, side, isVague, isFromNamed: false } as const;
  return { to: start + 2, expression: counted };
}

/** "since Monday", "since 2014", "for almost a month", "for weeks". */
function readSince(words: TimeWords, at: number): ReadExpression | undefined {
  const counted = readCounted(words, at, -1);
  if (counted?.expression.kind === 'counted') {
    const { count, unit, isVague } = counted.expression;
    return { to: counted.to, expression: { kind: 'period', count, unit, side: -1, isVague } };
  }
  const { unit, isPlural } = timeAt(words, at);
  if (unit && isPlural)
    return {
      to: at + 1,
      expression: { kind: 'period', count: undefined, unit, side: -1, isVague: true },
    };
  return readBound(words, at, (start) => ({ kind: 'since', start }));
}

/** "until Friday", "until the end of June", "from 1 July". */
function readBound(
  words: TimeWords,
  at: number,
  toBound: (expression: TimeExpression) => TimeExpression,
): ReadExpression | undefined {
  const start = skip(words, skip(words, at, 'towards'), 'article');
  const { offset } = timeAt(words, start);
  const inner =
    offset === undefined || offset === 0
      ? readName(words, start, true)
      : { to: start + 1, expression: { kind: 'offset', days: offset } as const };
  if (!inner) return undefined;
  // "up to 2000 soldiers"
  const isCount = inner.expression.kind === 'year' && isCapitalised(tokenAt(words, inner.to));
  return isCount && timeAt(words, at - 1).role !== 'since'
    ? undefined
    : { to: inner.to, expression: toBound(inner.expression) };
}

/** "from 1997 to 2005", "from 3 to 5 May", "from Friday to Sunday": the words behind the first preposition. */
function readRange(words: TimeWords, at: number): ReadExpression | undefined {
  const first = readFirstOfTwo(words, at);
  const start = first ? undefined : readName(words, at, true);
  const joiner = first?.to ?? start?.to ?? at;
  if (joiner === at || timeAt(words, joiner).role !== 'until') return undefined;
  const end = readName(words, skip(words, skip(words, joiner + 1, 'towards'), 'article'), true);
  if (!end) return undefined;
  if (!first) return start && toRange(end, start.expression);
  return end.expression.kind === 'day'
    ? toRange(end, { ...end.expression, day: first.day })
    : undefined;
}

function toRange({ to, expression }: ReadExpression, start: TimeExpression): ReadExpression {
  return { to, expression: { kind: 'range', start, end: expression } };
}

/** "between 1939 and 1945". */
function readBetween(words: TimeWords, at: number): ReadExpression | undefined {
  const start = readName(words, skip(words, at, 'article'), true);
  if (!start || timeAt(words, start.to).role !== 'and') return undefined;
  const end = readName(words, skip(words, start.to + 1, 'article'), true);
  return end?.expression.kind === start.expression.kind
    ? toRange(end, start.expression)
    : undefined;
}

/** "day before", "year after" behind a preposition. */
function readLater(words: TimeWords, at: number): ReadExpression | undefined {
  const { unit, isPlural } = timeAt(words, at);
  return unit && !isPlural ? readLaterBehind(words, at + 1, 1, unit) : undefined;
}

function readLaterBehind(
  words: TimeWords,
  at: number,
  count: number,
  unit: Unit,
): ReadExpression | undefined {
  const { later } = timeAt(words, at);
  return later === undefined ? undefined : toLater(at + 1, count, unit, later);
}

function toLater(to: number, count: number, unit: Unit, side: -1 | 1): ReadExpression {
  return {
    to,
    expression: { kind: 'counted', count, unit, side, isVague: false, isFromNamed: true },
  };
}

/** "yesterday", "tomorrow evening". A capital is a noun ("the morning"), but for the first word of a sentence. */
function readOffset(words: TimeWords, at: number, days: number): ReadExpression | undefined {
  const { text, lower } = tokenAt(words, at);
  const before = tokenAt(words, at - 1);
  const next = tokenAt(words, at + 1);
  const isFirst = before.kind === 'punctuation' && before.text !== ',';
  const isVerbNext = next.kind === 'word' && !isCapitalised(next) && !is(next, 'preposition');
  if (text !== lower && !(isFirst && (days <= 0 || isVerbNext))) return undefined;
  const { weekday, offset, role } = timeAt(words, at - 1);
  // "Monday morning", "the town of tomorrow"
  if (weekday !== undefined || offset !== undefined || role === 'range') return undefined;
  if (is(before, 'determiner')) return undefined;
  const behind = timeAt(words, at + 1);
  const hasPart = behind.role === 'half-day' || behind.role === 'night' || behind.offset === 1;
  return { to: hasPart ? at + 2 : at + 1, expression: { kind: 'offset', days } };
}
