import { findAround } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import type { Unit } from '../lang/time-word.ts';
import type { Quote } from '../quotation/quote.ts';
import type { Clause } from '../syntax/clauses.ts';
import { findClauses } from '../syntax/clauses.ts';
import type { Reading, Sentence } from '../syntax/reading.ts';
import { toSpan } from '../syntax/reading.ts';
import type { TimeExpression } from './expression.ts';
import { toDayNumber } from '../../spans/iso-days.ts';
import { findEvent } from './beside-event.ts';
import { isDenied, isHalfOfTwo } from './doubts.ts';
import { readExpression } from './read-expression.ts';
import type { Narrative } from './narrative.ts';
import { NOTHING_TOLD, resolvePast, tellOn } from './narrative.ts';
import type { Direction, TimeContext } from './resolve.ts';
import { resolveTime } from './resolve.ts';
import type { Tense } from './tense.ts';
import { isOfNoun, readAttribute, readTense } from './tense.ts';
import type { TimeValue } from '../../spans/time-value.ts';
import type { ReadExpression, TimeWords } from './words.ts';
import { timeAt, toTimeWords } from './words.ts';

/** Words of a text that name a time, and which. */
export interface Time {
  readonly span: Span;
  readonly value: TimeValue;
  /** The sentence that they stand in. */
  readonly sentence: Span;
  /** They stand in quotation marks: somebody's own words, and not what the text tells. */
  readonly isQuoted: boolean;
  /** The unit of a period of which nobody says how long it is: "in the past weeks". */
  readonly unit?: Unit;
}

/** What the times of a text are found in. */
export type TimeReading = Pick<
  Reading,
  'text' | 'tokens' | 'blocks' | 'outer' | 'sentences' | 'mentioned' | 'date' | 'language'
>;

/**
 * Finds the words of a text that name a time that the text decides, in order. Days and months without a year are of the
 * past or to come as the verb of their clause says. In words in quotation marks "yesterday" counts from the day on which
 * they were said; where that is not known, they stay open, as all does that is not decided. Headings are left out.
 *
 * @example
 * // of a text of Wednesday, 2 February 2022:
 * // Selenskyj empfängt ihn am Donnerstag. → am Donnerstag: 2022-02-03
 */
export function findTimes(reading: Reading, quotes: readonly Quote[]): Time[] {
  const times: Time[] = [];
  const said = toSaidDays(reading, quotes);
  let block = -1;
  let narrative = NOTHING_TOLD;
  for (const sentence of reading.sentences) {
    if (reading.blocks[sentence.block]?.kind === 'heading') continue;
    if (sentence.block !== block)
      narrative = { ...narrative, named: undefined, isDatedHere: false };
    block = sentence.block;
    const found = findInSentence(reading, sentence, said, narrative);
    times.push(...found.times);
    narrative = found.narrative;
  }
  return times;
}

function findInSentence(
  reading: Reading,
  sentence: Sentence,
  said: ReadonlyMap<number, string>,
  before: Narrative,
): { readonly times: readonly Time[]; readonly narrative: Narrative } {
  const times: Time[] = [];
  const words = toTimeWords(reading, sentence);
  let clauses: readonly Clause[] | undefined;
  let narrative = before;
  let last: (ReadExpression & { readonly isDenied: boolean }) | undefined;
  for (let at = sentence.from; at < sentence.to; at += 1) {
    if (!mayOpen(reading.tokens[at])) continue;
    const read = readAt(words, at, last);
    if (!read) continue;
    const { expression, to } = read;
    const isSecond = last?.to === at - 1 && timeAt(words, at - 1).role === 'and';
    last = { ...read, isDenied: isDenied(words, at) || (isSecond && last?.isDenied === true) };
    const span = toSpan(reading.tokens, { from: at, to });
    const mark = findAround(reading.outer, span);
    const today = mark ? said.get(mark.start) : reading.date;
    const context = {
      today: today === undefined ? undefined : toDayNumber(today),
      named: narrative.named,
    };
    const getTense = (): Tense => {
      clauses ??= findClauses(reading, sentence);
      return findTense(reading, clauses, at, to);
    };
    const isOpen =
      last.isDenied ||
      isHalfOfTwo(words, at, expression) ||
      isNowadays(expression, words, to, getTense);
    const value = isOpen
      ? undefined
      : resolveIn(expression, context, narrative, () => toDirection(expression, getTense));
    at = to - 1;
    if (value === undefined) continue;
    const isQuoted = mark !== undefined;
    const unit = toOpenUnit(expression);
    times.push({ span, value, sentence: sentence.span, isQuoted, ...(unit && { unit }) });
    narrative = tellOn(narrative, expression, value);
  }
  const event = findEvent(reading, sentence, times);
  if (event)
    times.unshift({ ...event, sentence: sentence.span, isQuoted: times[0]?.isQuoted === true });
  return { times, narrative };
}

/** The unit of "in the past weeks", of which nobody says how many. */
function toOpenUnit(expression: TimeExpression): Unit | undefined {
  return expression.kind === 'period' && expression.count === undefined
    ? expression.unit
    : undefined;
}

/** Asks for the tense only where it matters. */
function resolveIn(
  expression: TimeExpression,
  context: Omit<TimeContext, 'direction'>,
  narrative: Narrative,
  getDirection: () => Direction,
): TimeValue | undefined {
  const sure = { ...context, direction: undefined };
  const value = resolveTime(expression, sure);
  if (value !== undefined) return resolvePast(expression, value, sure, narrative);
  const direction = getDirection();
  if (direction === undefined) return undefined;
  const own = { ...context, direction };
  const told = resolveTime(expression, own);
  return direction < 0 ? resolvePast(expression, told, own, narrative) : told;
}

/** Most words open no expression, and it costs little to see that. */
function mayOpen(token: Token | undefined): boolean {
  const role = token?.word.time?.role;
  return (
    token?.kind === 'number' ||
    (token?.word.time !== undefined && role !== 'article' && role !== 'and')
  );
}

/** Of "Monday and Tuesday", "2020 and 2021" the second takes its preposition from the first. */
function readAt(
  words: TimeWords,
  at: number,
  last: ReadExpression | undefined,
): ReadExpression | undefined {
  if (last?.to === at - 1 && timeAt(words, at - 1).role === 'and') {
    const { weekday } = timeAt(words, at);
    if (weekday !== undefined && last.expression.kind === 'weekday')
      return { to: at + 1, expression: { kind: 'weekday', weekday } };
  }
  return readExpression(words, at);
}

/** The day on which words in quotation marks were said, by where their marks begin. */
function toSaidDays({ outer }: Reading, quotes: readonly Quote[]): Map<number, string> {
  const days = new Map<number, string>();
  for (const { type, said, spans } of quotes) {
    if (type !== 'direct' || said === undefined) continue;
    for (const span of spans) {
      const around = findAround(outer, span);
      if (around && !days.has(around.start)) days.set(around.start, said);
    }
  }
  return days;
}

/** "today" is a day only where something happened on it, or with a part of it: "The mill is a museum today". */
function isNowadays(
  expression: TimeExpression,
  words: TimeWords,
  to: number,
  getTense: () => Tense,
): boolean {
  if (expression.kind !== 'offset' || expression.days !== 0 || expression.weekday !== undefined)
    return false;
  if (timeAt(words, to - 1).offset !== 0) return false;
  const tense = getTense();
  return tense !== 'past' && tense !== 'future';
}

function findTense(reading: Reading, clauses: readonly Clause[], at: number, to: number): Tense {
  const attribute = readAttribute(reading.tokens, at, to);
  if (attribute !== 'none') return attribute;
  const tense = readTense(reading, clauses, at);
  const clause = clauses.find((one) => at >= one.from && at < one.to);
  return clause && isOfNoun(reading, clause, at, tense) ? undefined : tense;
}

const LASTING: ReadonlySet<TimeExpression['kind']> = new Set(['range', 'until', 'from']);

function toDirection({ kind }: TimeExpression, getTense: () => Tense): Direction {
  const tense = getTense();
  if (tense === 'past') return -1;
  if (tense === 'state') return LASTING.has(kind) ? 1 : undefined;
  // "In winter the ferry runs twice": each winter.
  if (tense === 'present' && kind === 'season') return undefined;
  return tense === undefined ? undefined : 1;
}
