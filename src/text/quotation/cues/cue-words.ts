import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame, ParsedSentence } from './frames.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import type { Span } from '../../core/spans.ts';

/** The cue of a frame as spans; words side by side are one. */
export function toCueSpans(reading: Reading, parsed: ParsedSentence, frame: Frame): Span[] {
  const clause = parsed.clauses[frame.clause];
  const indexes = clause ? toCue(reading, clause, frame.saying) : frame.saying.cue;
  const ranges: { from: number; to: number }[] = [];
  for (const at of indexes) {
    const last = ranges.at(-1);
    if (last?.to === at) last.to = at + 1;
    else ranges.push({ from: at, to: at + 1 });
  }
  return ranges.map((range) => toSpan(reading.tokens, range));
}

/**
 * The whole of a cue, as token indexes in order: the verb of saying with what belongs to it and points at the
 * words it reports: "geht davon aus", "beschwerte sich", "wie … mitteilte", "Es wird vermutet", "bezeichnete als".
 */
function toCue(reading: Reading, clause: Clause, saying: Saying): number[] {
  const { tokens } = reading;
  const cue = new Set(saying.cue);
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    const isFirst = at === clause.from;
    const isOpener =
      isFirst &&
      ((clause.kind === 'subordinate' && is(token, 'as')) ||
        (is(token, 'so') && saying.finite === at + 1 && clause.opener !== ''));
    const isReflexive =
      is(token, 'reflexive') && Math.min(...saying.cue.map((one) => Math.abs(one - at))) <= 2;
    const isSubstitute =
      is(token, 'it') && saying.isPassive && (isFirst || at === saying.finite + 1);
    const isCalling = is(token, 'calling-as') && saying.traits.has('calls-as');
    const isPointing = is(token, 'pointing-adverb');
    if (isOpener || isReflexive || isSubstitute || isCalling || isPointing) cue.add(at);
  }
  return [...cue].sort((a, b) => a - b);
}
