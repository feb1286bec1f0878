import type { Draft } from '../contents/draft.ts';
import { trimSpan } from '../../core/spans.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan, toTokenRange } from '../../syntax/reading.ts';
import { opensContrast } from './opens-contrast.ts';
import { findNegators } from './negation.ts';

/**
 * Divides what a frame denies from what it says instead: "Sie sagte nicht, dass er komme, sondern dass er gehe" denies the
 * first and asserts the second. What is no clause of its own ("sondern morgen") is left out.
 */
export function divideContrast(reading: Reading, draft: Draft): Draft[] {
  const { parsed, frame } = draft.by ?? {};
  const clause = parsed && frame && parsed.clauses[frame.clause];
  const [span, ...rest] = draft.spans;
  if (!clause || !span || rest.length > 0 || findNegators(reading, clause).length === 0)
    return [draft];
  const { from, to } = toTokenRange(reading.tokens, span);
  let at = from + 1;
  while (at < to && !opensContrast(reading, at)) at += 1;
  if (at === to) return [draft];
  const toSpans = (start: number, end: number) => [
    trimSpan(reading.text, toSpan(reading.tokens, { from: start, to: end })),
  ];
  const denied = { ...draft, spans: toSpans(from, at - 1) };
  const instead = parsed.clauses.find((one) => one.from === at);
  return instead && isWhole(instead)
    ? [denied, { ...draft, spans: toSpans(at + 1, to) }]
    : [denied];
}

/** "sondern dass er gehe" and "sondern er gehe"; but not "sondern morgen", and not "sondern ging": that is the writer's. */
function isWhole({ kind, finite, from }: Clause): boolean {
  return kind === 'infinitive' || finite > from + 1;
}

/** Tells whether a draft is what somebody said instead of what the frame denies. */
export function isSaidInstead({ tokens }: Reading, { spans }: Pick<Draft, 'spans'>): boolean {
  const span = spans[0];
  return span !== undefined && opensContrast({ tokens }, toTokenRange(tokens, span).from - 1);
}
