import { is, isCapitalised } from '../core/tokens.ts';
import type { ReadExpression, TimeWords } from './words.ts';
import { skip, timeAt, tokenAt, yearAt } from './words.ts';

const NUMERIC = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;
const NUMERIC_WITHOUT_YEAR = /^(\d{1,2})\.(\d{1,2})$/u;
const DAY = /^\d{1,2}$/u;

/** "26.01.2022", "26 January 2022", "26.1.", "19th century", "2nd quarter". */
export function readNumber(words: TimeWords, at: number): ReadExpression | undefined {
  const { kind, text } = tokenAt(words, at);
  if (kind !== 'number') return undefined;
  const [, day, month, year] = NUMERIC.exec(text) ?? [];
  if (year !== undefined)
    return {
      to: at + 1,
      expression: { kind: 'day', year: Number(year), month: Number(month), day: Number(day) },
    };
  if (tokenAt(words, at + 1).text !== '.') return undefined;
  const short = NUMERIC_WITHOUT_YEAR.exec(text);
  if (short)
    return {
      to: at + 2,
      expression: { kind: 'day', month: Number(short[2]), day: Number(short[1]) },
    };
  if (!DAY.test(text)) return undefined;
  const number = Number(text);
  const next = timeAt(words, at + 2);
  if (next.role === 'century') {
    const from = (number - 1) * 100 + 1;
    return { to: at + 3, expression: { kind: 'years', from, to: from + 99 } };
  }
  if (next.month !== undefined) {
    const own = yearAt(words, at + 3);
    const to = own === undefined ? at + 3 : at + 4;
    return { to, expression: { kind: 'day', year: own, month: next.month, day: number } };
  }
  return readPart(words, at + 2, number);
}

/** "quarter 2021", "half of the year": which it is stands before it. */
export function readPart(words: TimeWords, at: number, number: number): ReadExpression | undefined {
  const { unit, isPlural } = timeAt(words, at);
  const of = unit === 'quarter' ? 4 : unit === 'half' ? 2 : undefined;
  if (of === undefined || isPlural || number > of) return undefined;
  const year = yearAt(words, at + 1);
  return {
    to: year === undefined ? at + 1 : at + 2,
    expression: { kind: 'part', number, of, year },
  };
}

/** "3." of "from 3 to 5 May 2021": month and year stand with the second. */
export function readFirstOfTwo(
  words: TimeWords,
  at: number,
): { readonly to: number; readonly day: number } | undefined {
  const { kind, text } = tokenAt(words, at);
  const isDay = kind === 'number' && DAY.test(text) && tokenAt(words, at + 1).text === '.';
  return isDay && timeAt(words, at + 2).role === 'until'
    ? { to: at + 2, day: Number(text) }
    : undefined;
}

/**
 * "1997": a number of four digits with nothing before it but a verb, a name or the beginning of the sentence, and no noun
 * behind it that it could count; or behind the object of a clause that tells of what was ("the town took the land 1891
 * from …"). A round one may be a number of people.
 */
export function readBareYear(words: TimeWords, at: number): ReadExpression | undefined {
  const year = yearAt(words, at);
  if (year === undefined) return undefined;
  const before = tokenAt(words, at - 1);
  const next = tokenAt(words, at + 1);
  if (next.kind === 'number' || isCapitalised(next) || /^[%€$°]$/u.test(next.text))
    return undefined;
  if (/^[.:,]$/u.test(next.text) && tokenAt(words, at + 2).kind === 'number') return undefined;
  const isInBrackets = before.text === '(' && /^[),;–]$/u.test(next.text);
  const isBehindName = isCapitalised(before) && words.isName(before);
  const isFree =
    !is(before, 'determiner') &&
    !is(before, 'preposition') &&
    !is(before, 'than') &&
    before.kind !== 'number' &&
    !isCapitalised(before) &&
    timeAt(words, at - 1).isVague !== true &&
    /^[\p{Ll},–]*$/u.test(before.text);
  const isRound = year % 100 === 0;
  if (!isInBrackets && (isRound || !(isFree || isBehindName || isBehindObject(words, at))))
    return undefined;
  const second = /^[–-]$/u.test(next.text) ? yearAt(words, at + 2) : undefined;
  return second === undefined
    ? { to: at + 1, expression: { kind: 'year', year } }
    : { to: at + 3, expression: { kind: 'years', from: year, to: second } };
}

/**
 * Tells whether an object with its article, behind the verb, stands before a year and a preposition behind it. A noun that
 * may have a number as its name ("the resolution 1973") says nothing.
 */
function isBehindObject(words: TimeWords, at: number): boolean {
  const noun = tokenAt(words, at - 1);
  if (!isCapitalised(noun) || is(noun, 'numbered-noun')) return false;
  if (!is(tokenAt(words, at - 2), 'determiner') || !is(tokenAt(words, at + 1), 'preposition'))
    return false;
  for (let index = at - 3; index >= words.range.from; index -= 1) {
    const token = tokenAt(words, index);
    if (token.kind !== 'word' || is(token, 'preposition')) return false;
    if (is(token, 'past-verb') && !isCapitalised(token)) return true;
  }
  return false;
}

/** "2020/21" behind the name of a season. */
export function readSeasonYear(
  words: TimeWords,
  at: number,
): { readonly to: number; readonly year: number | undefined; readonly isAcrossYears: boolean } {
  const year = yearAt(words, at);
  const isAcrossYears =
    year !== undefined &&
    tokenAt(words, at + 1).text === '/' &&
    Number(tokenAt(words, at + 2).text.slice(-2)) === (year + 1) % 100;
  return { year, isAcrossYears, to: year === undefined ? at : isAcrossYears ? at + 3 : at + 1 };
}

/** "Wednesday, 5 May 2020": behind a weekday the date that it is. */
export function readDateBehind(words: TimeWords, at: number): ReadExpression | undefined {
  if (tokenAt(words, at).text !== ',') return undefined;
  const read = readNumber(words, skip(words, at + 1, 'article'));
  return read?.expression.kind === 'day' ? read : undefined;
}
