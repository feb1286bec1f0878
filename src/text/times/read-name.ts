import { is } from '../core/tokens.ts';
import type { Side, TimeExpression } from './expression.ts';
import { readBareYear, readDateBehind, readNumber, readPart, readSeasonYear } from './read-date.ts';
import type { ReadExpression, TimeWords } from './words.ts';
import { skip, timeAt, tokenAt, yearAt } from './words.ts';

/**
 * Reads the name of a time that begins at a token: "26 January", "last week", "end of May", "autumn 2021". `isFramed`: a
 * preposition stands before it, so that words that may be names of people are times.
 */
export function readName(
  words: TimeWords,
  at: number,
  isFramed: boolean,
): ReadExpression | undefined {
  const word = timeAt(words, at);
  const year = yearAt(words, at);
  if (year !== undefined)
    return isFramed ? { to: at + 1, expression: { kind: 'year', year } } : readBareYear(words, at);
  if (tokenAt(words, at).kind === 'number') return readNumber(words, at);
  if (word.third !== undefined) return readThird(words, at, word.third);
  if (word.weekday !== undefined)
    return isFramed ? readWeekday(words, at, word.weekday) : undefined;
  if (word.side !== undefined && word.unit === undefined) return readSide(words, at, word.side);
  if (word.month !== undefined) {
    const own = yearAt(words, at + 1);
    return own === undefined && !isFramed
      ? undefined
      : read(own === undefined ? at + 1 : at + 2, { kind: 'month', month: word.month, year: own });
  }
  if (word.season !== undefined) return readSeason(words, at, word.season, isFramed);
  if (word.holiday) {
    const own = yearAt(words, at + 1);
    return own === undefined && !isFramed
      ? undefined
      : read(own === undefined ? at + 1 : at + 2, {
          kind: 'holiday',
          holiday: word.holiday,
          year: own,
        });
  }
  if (word.decade !== undefined) return readDecade(words, at, word.decade);
  if (word.ordinal !== undefined) return readPart(words, at + 1, word.ordinal);
  return word.unit === undefined ? undefined : readUnit(words, at, isFramed);
}

function read(to: number, expression: TimeExpression): ReadExpression {
  return { to, expression };
}

/** "beginning of May", "end of last week", "middle of the nineties". */
function readThird(words: TimeWords, at: number, third: 0 | 1 | 2): ReadExpression | undefined {
  const start = skip(words, at + 1, 'article');
  const { unit, side } = timeAt(words, start);
  const isThis = start > at + 1 && side === undefined && LONG.has(unit ?? '');
  const inner =
    isThis && yearAt(words, start + 1) === undefined
      ? read(start + 1, { kind: 'unit', unit: unit ?? 'year', side: 0 })
      : readName(words, start, true);
  return inner && WITH_THIRDS.has(inner.expression.kind)
    ? read(inner.to, { kind: 'third', third, of: inner.expression })
    : undefined;
}

const LONG: ReadonlySet<string> = new Set(['week', 'month', 'year']);
const WITH_THIRDS: ReadonlySet<TimeExpression['kind']> = new Set([
  'month',
  'year',
  'unit',
  'years',
]);

/** "Wednesday", "Monday of last week", "Tuesday, 5 May". */
function readWeekday(words: TimeWords, at: number, weekday: number): ReadExpression | undefined {
  if (isBesideAnother(words, at + 1)) return undefined;
  const date = readDateBehind(words, at + 1);
  if (date) return date;
  const side = skip(words, at + 1, 'article');
  const week = timeAt(words, side + 1).unit === 'week' ? timeAt(words, side).side : undefined;
  return week === undefined
    ? read(at + 1, { kind: 'weekday', weekday })
    : read(side + 2, { kind: 'weekday', weekday, week });
}

/** "on the Tuesday after the holidays", "on the Sunday before Easter": the Tuesday of another time. */
function isBesideAnother(words: TimeWords, at: number): boolean {
  if (timeAt(words, at).role !== 'ago' && !is(tokenAt(words, at), 'looks-back')) return false;
  const { role, holiday, season } = timeAt(words, skip(words, at + 1, 'article'));
  return role === 'vacation' || holiday !== undefined || season !== undefined;
}

/** "last Saturday", "next week", "past summer"; "the last year of the war" is another. */
function readSide(words: TimeWords, at: number, side: Side): ReadExpression | undefined {
  const { weekday, month, season, unit, isPlural } = timeAt(words, at + 1);
  if (is(tokenAt(words, at + 2), 'genitive-determiner')) return undefined;
  if (weekday !== undefined) return read(at + 2, { kind: 'weekday', weekday, side });
  if (month !== undefined) return read(at + 2, { kind: 'month', month, side });
  if (season !== undefined) return read(at + 2, { kind: 'season', season, side });
  // The dative of a plural may look like a singular: "in past years" has no side of its own.
  return unit === undefined || isPlural ? undefined : read(at + 2, { kind: 'unit', unit, side });
}

function readSeason(
  words: TimeWords,
  at: number,
  season: number,
  isFramed: boolean,
): ReadExpression | undefined {
  const { to, year, isAcrossYears } = readSeasonYear(words, at + 1);
  return year === undefined && !isFramed
    ? undefined
    : read(to, { kind: 'season', season, year, isAcrossYears });
}

function readDecade(words: TimeWords, at: number, decade: number): ReadExpression | undefined {
  const { unit, isPlural } = timeAt(words, at + 1);
  const isWhole = /\p{L}r-?\p{L}+$/iu.test(tokenAt(words, at).text) && unit === undefined;
  const to = unit === 'year' && isPlural ? at + 2 : at + 1;
  return isWhole || to > at + 1 || /\d/u.test(tokenAt(words, at).text)
    ? read(to, { kind: 'years', from: decade, to: decade + 9 })
    : undefined;
}

/** "the year 2010", "the year before", "weekend", a holiday of several words. */
function readUnit(words: TimeWords, at: number, isFramed: boolean): ReadExpression | undefined {
  const { unit, side, isPlural, later } = timeAt(words, at);
  if (unit === undefined || later !== undefined) return undefined;
  if (side !== undefined) return read(at + 1, { kind: 'unit', unit, side });
  if (unit === 'year' && !isPlural) {
    const year = yearAt(words, at + 1);
    return year === undefined ? undefined : read(at + 2, { kind: 'year', year });
  }
  if (unit === 'weekend' && isFramed && !isPlural)
    return read(at + 1, { kind: 'unit', unit, side });
  return unit === 'day' ? readPhrase(words, at) : undefined;
}

const LONGEST_PHRASE = 4;

function readPhrase(words: TimeWords, at: number): ReadExpression | undefined {
  let phrase = tokenAt(words, at).lower;
  for (let to = at + 1; to < at + LONGEST_PHRASE; to += 1) {
    phrase += ` ${tokenAt(words, to).lower}`;
    const holiday = words.phrases.get(phrase);
    if (!holiday) continue;
    const year = yearAt(words, to + 1);
    return read(year === undefined ? to + 1 : to + 2, { kind: 'holiday', holiday, year });
  }
  return undefined;
}
