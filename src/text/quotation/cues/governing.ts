import { is } from '../../core/tokens.ts';
import type { Frame, ParsedSentence } from './frames.ts';
import { findNegators, toOwnWords } from '../polarity/negation.ts';
import type { Polarity } from '../quote.ts';
import type { Reading } from '../../syntax/reading.ts';

/**
 * Reads what the clause before claims of a frame with "dass": "Es stimmt nicht, dass sie gesagt hat, …" takes it back, "Es
 * könnte sein, dass sie sagt, …" only supposes it. A clause that says something itself is no such clause.
 */
export function readGoverning(
  reading: Reading,
  { clauses, frameOf }: ParsedSentence,
  frame: Frame,
): Polarity {
  const { tokens } = reading;
  const [before, clause] = [clauses[frame.clause - 1], clauses[frame.clause]];
  if (!before || !is(tokens[clause?.from ?? -1], 'complementizer')) return 'asserted';
  // "Falls es stimmt, dass sie gesagt hat, …"
  if (before.kind === 'subordinate' && is(tokens[before.from], 'conditional'))
    return 'hypothetical';
  const around = frameOf.get(frame.clause - 1)?.saying.lemma;
  if (before.kind !== 'main' || (around !== undefined && around !== 'noun')) return 'asserted';
  const own = toOwnWords(reading, before).map((at) => tokens[at]);
  const isUntrue = own.some((token) => is(token, 'untrue'));
  if (around !== undefined && !isUntrue) return 'asserted';
  if (isUntrue !== findNegators(reading, before).length > 0) return 'negated';
  return own.some((token) => is(token, 'possible')) ? 'hypothetical' : 'asserted';
}
