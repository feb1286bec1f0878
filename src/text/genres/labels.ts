import { findFirstFrom } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import type { NamedSpeaker } from './named.ts';
import { readNamed } from './named.ts';

/** What stands before a colon at the start of a block: "NDR: Was nun?", "Ada Berg (SPD):". */
export interface Label {
  /** Who is named; undefined for "Frage" and "Antwort". */
  readonly named: NamedSpeaker | undefined;
  readonly kind: 'named' | 'question' | 'answer';
  /** The label and its colon. */
  readonly span: Span;
  /** The words behind the colon, to the end of the block; empty where the label is a line of its own. */
  readonly body: Span;
}

// A label is short: "Vizepräsidentin Dr. Ada von der Berg (BÜNDNIS 90/DIE GRÜNEN):".
const LONGEST_LABEL = 18;

/** Reads the label of a block; undefined where what stands before its first colon is a sentence or no name. */
export function readLabel(reading: Reading, block: Span): Label | undefined {
  const { tokens } = reading;
  const { to } = toTokenRange(tokens, block);
  // The stop of an abbreviation or an initial may stand in a label, that of a sentence not.
  const sentence = reading.sentences[findFirstFrom(reading.sentenceSpans, block.start)];
  // The time of an entry stands before its first sentence.
  const from = sentence?.from ?? to;
  const limit = Math.min(to, from + LONGEST_LABEL, sentence?.to ?? to);
  const colon = findColon(tokens, from, limit);
  if (colon === undefined || colon === from) return undefined;
  const end = tokens[colon]?.end ?? block.start;
  const hasBody = colon + 1 < to;
  const parts = {
    span: { start: tokens[from]?.start ?? block.start, end },
    body: hasBody
      ? { start: tokens[colon + 1]?.start ?? end, end: tokens[to - 1]?.end ?? end }
      : { start: end, end },
  };
  const isOneWord = colon === from + 1;
  if (isOneWord && is(tokens[from], 'question-label'))
    return { ...parts, kind: 'question', named: undefined };
  if (isOneWord && is(tokens[from], 'answer-label'))
    return { ...parts, kind: 'answer', named: undefined };
  const named = readNamed(reading, { from, to: colon });
  return named && { ...parts, kind: 'named', named };
}

function findColon(tokens: readonly Token[], from: number, limit: number): number | undefined {
  for (let at = from; at < limit; at += 1) {
    const text = tokens[at]?.text ?? '';
    if (text === ':') return at;
    if (/^[!?;…„“”"«»–—]$/u.test(text)) return undefined;
  }
  return undefined;
}
