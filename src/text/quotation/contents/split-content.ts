import type { Clause } from '../../syntax/clauses.ts';
import { findContentEnd } from './content.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';

/**
 * What a frame in the middle divides: "Der Deich, sagte Berg, halte stand", "Sie sei froh, sagte Berg, dass es regne",
 * "Das Schiff liegt, wie sie sagte, vor der Küste". Gives the part behind the frame, if it goes on with the first.
 */
export function findRest(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  from: number,
): TokenRange | undefined {
  const index = frame.clause + 1;
  const next = parsed.clauses[index];
  if (!next || next.opener !== ',' || next.kind === 'quote') return undefined;
  const before = parsed.clauses.slice(0, frame.clause).filter((clause) => clause.from >= from);
  if (!goesOn(before, next)) return undefined;
  const to = findContentEnd(reading, parsed, index);
  return { from: next.from, to };
}

function goesOn(before: readonly Clause[], next: Clause): boolean {
  const main = before.find(({ kind }) => kind === 'main');
  const isVerbFirst = next.kind === 'main' && next.finite === next.from;
  // "Der Deich, sagte sie, halte stand", "Wenn es regne, sagte sie, müsse …": no main clause stands before.
  if (isVerbFirst)
    return (
      main === undefined &&
      before.length > 0 &&
      (next.isKonjunktiv || before[0]?.kind === 'fragment')
    );
  // "Der Deich sei alt, sagte sie, man habe ihn geflickt": both halves are hers.
  if (next.kind === 'main') return main?.isKonjunktiv === true && next.isKonjunktiv;
  if (next.kind === 'fragment') return main !== undefined;
  return next.kind === 'subordinate' && main?.isKonjunktiv === true;
}
