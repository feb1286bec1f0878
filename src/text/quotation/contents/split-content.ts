import { is } from '../../core/tokens.ts';
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
  // "…, erzählt sie, während sie Tee kocht": what she does beside it.
  if (is(reading.tokens[next.from], 'beside-saying') && !next.isKonjunktiv) return undefined;
  if (!goesOn(reading, before, next)) return undefined;
  const to = findContentEnd(reading, parsed, index);
  return { from: next.from, to };
}

function goesOn(reading: Reading, before: readonly Clause[], next: Clause): boolean {
  const main = before.find(({ kind }) => kind === 'main');
  if (main && endsModal(reading, main, next)) return true;
  const isVerbFirst = next.kind === 'main' && next.finite === next.from;
  // "Der Deich, sagte sie, halte stand", "Wenn es regne, sagte sie, müsse …": no main clause stands before.
  if (isVerbFirst)
    return (
      main === undefined &&
      before.length > 0 &&
      (next.isKonjunktiv || before[0]?.kind === 'fragment')
    );
  // "Der Deich sei alt, sagte sie, man habe ihn geflickt": both halves are hers; so they are where a link joins them:
  // "Der Deich ist alt, sagte sie, zudem habe man ihn geflickt".
  if (next.kind === 'main')
    return (
      main !== undefined &&
      next.isKonjunktiv &&
      (main.isKonjunktiv || is(reading.tokens[next.from], 'linking-adverb'))
    );
  if (next.kind === 'fragment') return main !== undefined;
  return next.kind === 'subordinate' && main?.isKonjunktiv === true;
}

/** "Ein Boot müsse künftig, sagt sie, länger fahren": the infinitive that the modal before the frame still lacks. */
function endsModal({ tokens }: Reading, main: Clause, next: Clause): boolean {
  const { auxiliary } = tokens[main.finite]?.word ?? {};
  const last = tokens[next.to - 1];
  const isLacking =
    main.isKonjunktiv &&
    auxiliary?.role === 'modal' &&
    !tokens.slice(main.finite + 1, main.to).some((token) => is(token, 'infinitive-end'));
  return isLacking && is(last, 'infinitive-end') && next.opener === ',';
}
