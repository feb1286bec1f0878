import { findAround } from '../../../spans/span-search.ts';
import type { Span } from '../../core/spans.ts';
import { is } from '../../core/tokens.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { TokenRange } from '../../syntax/reading.ts';
import { toSpan, toTokenRange } from '../../syntax/reading.ts';

/**
 * The part of a sentence that introduces a quote, with its comma or colon: from the start of the sentence, or from
 * what another frame reports, up to the quote; or from the quote's end to the end of its own clause.
 */
export function toFrameSpans(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  quote: Span,
  rest?: TokenRange,
): Span[] {
  const { tokens } = reading;
  const clause = parsed.clauses[frame.clause];
  if (!clause) return [];
  const said = toTokenRange(tokens, quote);
  const isAhead = (tokens[clause.from]?.start ?? 0) < quote.start;
  const isInside = quote.start < (tokens[clause.to - 1]?.end ?? 0) && isAhead;
  if (isInside) return around(reading, clause.from, clause.to, quote);
  if (isAhead) {
    const from = findStart(reading, parsed, frame);
    const to = said.from > from && said.from <= parsed.sentence.to ? said.from : clause.to;
    return [toSpan(tokens, { from, to })];
  }
  const from = said.to < clause.from && said.to >= parsed.sentence.from ? said.to : clause.from;
  return [toSpan(tokens, { from, to: rest?.from ?? findEnd(reading, parsed, frame) })];
}

/** Words in marks inside their frame divide it: "nannte den Plan „ein Wagnis“ für alle". */
function around({ tokens }: Reading, from: number, to: number, quote: Span): Span[] {
  const said = toTokenRange(tokens, quote);
  return [
    { from, to: Math.max(from, said.from) },
    { from: Math.min(to, said.to), to },
  ]
    .filter((range) => range.to > range.from)
    .map((range) => toSpan(tokens, range));
}

function findStart({ tokens }: Reading, parsed: ParsedSentence, frame: Frame): number {
  const { clauses, frameOf, sentence } = parsed;
  for (let index = frame.clause - 1; index >= 0; index -= 1) {
    const clause = clauses[index];
    const ends = clause?.kind === 'quote' || frameOf.has(index) || frameOf.has(index - 1);
    if (!clause || !ends) continue;
    const isJoined = is(tokens[frame.start - 1], 'clause-joiner');
    return isJoined ? frame.start - 1 : frame.start;
  }
  return sentence.from;
}

/** A frame behind its quote takes the clauses along that only describe who speaks. */
function findEnd({ tokens, outer }: Reading, { clauses }: ParsedSentence, frame: Frame): number {
  let end = clauses[frame.clause]?.to ?? 0;
  for (const clause of clauses.slice(frame.clause + 1)) {
    const isMarked = findAround(outer, tokens[clause.from] ?? { start: 0, end: 0 }) !== undefined;
    if ((clause.kind !== 'relative' && clause.kind !== 'fragment') || isMarked) break;
    end = clause.to;
  }
  return end;
}
