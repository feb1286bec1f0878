import type { Span } from '../../core/spans.ts';
import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { ParsedSentence } from '../cues/frames.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';

/** Tells whether a range holds nothing but words in quotation marks. */
export function isOnlyQuote(parsed: ParsedSentence, { from, to }: TokenRange): boolean {
  const inside = parsed.clauses.filter((clause) => clause.from >= from && clause.to <= to);
  return inside.length > 0 && inside.every(({ kind }) => kind === 'quote');
}

/** Where what a sentence reports ends: before its full stop. */
export function contentEnd({ clauses, sentence }: ParsedSentence): number {
  return clauses.at(-1)?.to ?? sentence.to;
}

/** Reported words run to the end of the sentence, or to what the writer goes on with. */
export function findContentEnd(reading: Reading, parsed: ParsedSentence, from: number): number {
  let isComplete =
    (parsed.clauses[from]?.finite ?? -1) >= 0 || parsed.clauses[from]?.kind === 'infinitive';
  for (let index = from + 1; index < parsed.clauses.length; index += 1) {
    const clause = parsed.clauses[index];
    if (!clause) break;
    // "dass der Deich, der alt ist, hält": the verb that the clause still lacks.
    const isMissing = !isComplete && clause.kind === 'main' && clause.finite === clause.from;
    const isEnd =
      isFrameOfOthers(reading, parsed, index) ||
      (isComplete && isWritersOwn(reading, parsed, from, index));
    if (isEnd && !isMissing) return parsed.clauses[index - 1]?.to ?? contentEnd(parsed);
    isComplete ||= clause.finite >= 0 && clause.kind !== 'relative';
  }
  return contentEnd(parsed);
}

/** Whether a clause frames other words: a quote, a verb of saying with its speaker, "demnach", "wie … mitteilte". */
export function isFrameOfOthers(
  { tokens }: Reading,
  parsed: ParsedSentence,
  index: number,
): boolean {
  const clause = parsed.clauses[index];
  if (!clause) return false;
  const frame = parsed.frameOf.get(index);
  const isSaid = frame?.speaker !== undefined || frame?.saying.isImpersonal === true;
  const isFrame = isSaid && clause.kind === 'main' && frame?.saying.isKonjunktiv === false;
  const isDemnach = parsed.sources.some(
    ({ rule, cue }) => rule === 'by-that' && cue >= clause.from && cue < clause.to,
  );
  const isWie =
    frame !== undefined && clause.kind === 'subordinate' && is(tokens[clause.from], 'as');
  return clause.kind === 'quote' || ((isFrame || isDemnach || isWie) && clause.opener !== '');
}

/**
 * "Sie sagte, dass sie bleibe, und ging": a verb without a subject of its own goes on with the frame; so do, behind a
 * clause with dass or an infinitive, a part without a verb ("der Vorwurf, zu lügen, trifft ihn"), a clause with "was"
 * that answers it, and what stands behind a semicolon.
 */
function isWritersOwn(
  { tokens }: Reading,
  { clauses, frameOf }: ParsedSentence,
  from: number,
  index: number,
): boolean {
  const content = clauses[from];
  const clause = clauses[index];
  if (!content || !clause) return false;
  const isClosed = content.kind === 'subordinate' || content.kind === 'infinitive';
  if (isClosed && clause.opener === ';') return true;
  if (isClosed && clause.kind === 'fragment') return clause.opener === ',';
  if (clause.kind === 'relative' && is(tokens[clause.from], 'which')) {
    // "…, was im Saal Unruhe auslöste" says what came of the words: the writer's past, not what is said.
    const isNarrated = (isClosed || content.isKonjunktiv) && isPreterite(tokens[clause.finite]);
    return isNarrated || (isClosed && frameOf.has(index));
  }
  if (clause.kind === 'relative') return false;
  if (clause.kind !== 'main' || clause.finite !== clause.from) return false;
  if (is(tokens[clause.finite], 'should')) return false;
  // "ob er komme, sei offen" goes on; "zu kommen, könnte schwer werden" is the writer's.
  if (clause.isKonjunktiv)
    return isClosed && clause.opener === ',' && !is(tokens[clause.finite], 'konjunktiv-auxiliary');
  return clause.opener === ',' || isClosed || content.isKonjunktiv;
}

function isPreterite(verb: Token | undefined): boolean {
  return is(verb, 'weak-preterite') && !is(verb, 'konjunktiv');
}

/** Where reported words before a frame begin: behind the frame or quote before them, or with the sentence. */
export function findContentStart(parsed: ParsedSentence, to: number): number {
  for (let index = to; index >= 0; index -= 1) {
    const saying = parsed.frameOf.get(index)?.saying;
    const isFrame = saying?.takesStatement && !saying.isKonjunktiv;
    const clause = parsed.clauses[index];
    if (clause && index < to && (isFrame || clause.kind === 'quote'))
      return parsed.clauses[index + 1]?.from ?? clause.to;
  }
  return parsed.sentence.from;
}

/** The clause that "demnach" stands in, or the whole sentence when nothing else reports in it. */
export function findDemnachContent(parsed: ParsedSentence, cue: number): TokenRange {
  const index = parsed.clauses.findIndex((clause) => cue >= clause.from && cue < clause.to);
  const clause = parsed.clauses[index];
  if (!clause) return { from: parsed.sentence.from, to: contentEnd(parsed) };
  const hasFrame = parsed.frames.some((frame) => frame.clause < index);
  return { from: hasFrame ? clause.from : parsed.sentence.from, to: contentEnd(parsed) };
}

/** A range without the source inside it, as one or two spans. */
export function without(reading: Reading, range: TokenRange, hole: TokenRange): Span[] {
  const isLoose = (at: number): boolean => /^[,–]$/u.test(reading.tokens[at]?.text ?? '');
  let before = Math.min(hole.from, range.to);
  while (before > range.from && isLoose(before - 1)) before -= 1;
  let after = Math.max(hole.to, range.from);
  while (after < range.to && isLoose(after)) after += 1;
  return [
    { from: range.from, to: before },
    { from: after, to: range.to },
  ]
    .filter(({ from, to }) => to > from)
    .map((part) => toSpan(reading.tokens, part));
}
