import { is } from '../../core/tokens.ts';
import { toCueSpans } from '../cues/cue-words.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';
import type { Draft } from './draft.ts';
import { isSomebodys } from './framed.ts';

/**
 * Finds a frame that points back at the sentence before: "Das Haus öffnet wieder. Das sagte die Wirtin." The quote is
 * that sentence and the pronoun that stands for it.
 */
export function findAnaphora(
  reading: Reading,
  parsed: ParsedSentence,
  before: ParsedSentence | undefined,
): Draft | undefined {
  const { sentence, frames } = parsed;
  const pronoun = reading.tokens[sentence.from];
  if (!before || before.sentence.block !== sentence.block || !pronoun) return undefined;
  if (!is(pronoun, 'this')) return undefined;
  const frame = frames.find(({ clause }) => clause === 0);
  const clause = parsed.clauses[0];
  if (!frame || clause?.kind !== 'main' || clause.finite !== sentence.from + 1) return undefined;
  if (!isSaid(frame) || !isSomebodys(reading, frame)) return undefined;
  if (before.frames.some(({ saying }) => saying.takesStatement)) return undefined;
  return {
    type: 'indirect',
    rule: 'indirect-anaphora',
    spans: [before.sentence.span, { start: pronoun.start, end: pronoun.end }],
    cue: toCueSpans(reading, parsed, frame),
    frame: [toSpan(reading.tokens, { from: sentence.from + 1, to: clause.to })],
    speaker: frame.speaker,
    addressee: frame.addressee,
    inherits: false,
    by: { parsed, frame },
  };
}

function isSaid({ saying, speaker }: Frame): boolean {
  // "Das bestritt sie", "Das kritisierte sie": her view of it, not her words.
  if (/^[nj]$/u.test(saying.speechActClass)) return false;
  return (
    saying.takesStatement && (speaker !== undefined || saying.isPassive) && !saying.isKonjunktiv
  );
}
