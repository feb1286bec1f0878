import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Reading } from '../../syntax/reading.ts';
import { isBehindPreposition } from './is-behind-preposition.ts';

// "auf die Frage der Wirtin von Quellau, ob …": how far before its comma the noun may stand.
const LONGEST_HOLDER = 7;

/**
 * Tells whether the clause behind a frame is the question of somebody else, to which the frame only answers: "Sie sagte auf
 * die Frage, ob sie bleibe, …", "antwortete gefragt, warum …".
 */
export function isOthersQuestion(
  reading: Reading,
  { clauses }: ParsedSentence,
  frame: Frame,
): boolean {
  const clause = clauses[frame.clause];
  const next = clauses[frame.clause + 1];
  // "Sie sagte auf Anfrage, dass …": that is the answer.
  if (next?.kind !== 'subordinate' || is(reading.tokens[next.from], 'complementizer')) return false;
  return clause !== undefined && endsInQuestion(reading, clause);
}

function endsInQuestion({ tokens }: Reading, { from, to }: Clause): boolean {
  for (let at = to - 1; at >= Math.max(from, to - LONGEST_HOLDER); at -= 1) {
    if (is(tokens[at], 'question-noun')) return isBehindPreposition(tokens, at);
    if (is(tokens[at], 'asked-participle')) return at === to - 1 && at > from + 1;
  }
  return false;
}
