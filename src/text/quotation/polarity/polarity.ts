import type { Clause } from '../../syntax/clauses.ts';
import type { Draft } from '../contents/draft.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import { readMood } from './mood.ts';
import { readGoverning } from '../cues/governing.ts';
import { isNegated } from './negated.ts';
import type { Polarity, Quote } from '../quote.ts';
import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { Reading } from '../../syntax/reading.ts';

/** What is known of a draft when its polarity is read. */
export interface PolarityContext {
  /** Its subject is nobody. */
  readonly isByNobody: boolean;
  /** The quote whose words hold its frame. */
  readonly around?: Quote | undefined;
}

/**
 * Reads what a text claims of a quote from the clause of its cue.
 *
 * - `negated`: the saying did not happen, or its content is denied, refused or doubted ("sagte nie", "bestritt, dass").
 *   Two negations make none: "bestritt nicht, dass" and "schloss nicht aus, dass" are asserted. Words in quotation marks
 *   are said even by who denies something ("wies den Vorwurf als „absurd“ zurück").
 * - `asked`: the text asks whether it was said, or the speaker asks it ("fragte, ob"). That the words end in a question
 *   mark is not enough: with "sagte" a question may be put to nobody.
 * - `hypothetical`: "würde sagen", "wenn sie sagt". A Konjunktiv in the words of another only reports.
 * - `announced`: "wird erklären". Who will or would like to stress something stresses it: "möchte betonen" is asserted.
 *
 * What is said inside the words of another is not claimed more than those are.
 */
export function findPolarity(
  reading: Reading,
  draft: Draft,
  { isByNobody, around }: PolarityContext,
): Polarity {
  const own = readOwn(reading, draft, isByNobody, around !== undefined);
  return own === 'asserted' ? (around?.polarity ?? 'asserted') : own;
}

function readOwn(reading: Reading, draft: Draft, isByNobody: boolean, isInside: boolean): Polarity {
  const { parsed, frame } = draft.by ?? {};
  if (parsed && isInstead(reading, parsed, draft)) return 'negated';
  const clause = parsed && frame && parsed.clauses[frame.clause];
  if (!clause) return 'asserted';
  const { tokens } = reading;
  const [first, second] = [tokens[clause.from], tokens[clause.from + 1]];
  const isSubordinate = clause.kind === 'subordinate';
  if (isAskedAbout(reading, parsed, frame, clause)) return 'asked';
  // "Wer sagt, der Deich halte, lügt" is about nobody.
  if (is(first, 'conditional') || is(second, 'conditional') || is(first, 'whoever'))
    return 'hypothetical';
  if (isCondition(parsed, frame, clause, draft)) return 'hypothetical';
  if (isPretended(tokens, clause)) return 'hypothetical';
  if (isSubordinate && is(first, 'whether')) return 'asked';
  if (isNegated(reading, draft, frame, clause, isByNobody)) return 'negated';
  const governing = readGoverning(reading, parsed, frame);
  if (governing !== 'asserted') return governing;
  if (asks(reading, parsed, frame) || isOb(reading, parsed, frame, draft)) return 'asked';
  return readMood(reading, draft, frame, clause, isInside);
}

/** "Hat sie gesagt, dass …?", "Wer sagte, dass …?", "Stimmt es, dass sie gesagt hat, …?" */
function isAskedAbout(
  { tokens }: Reading,
  { clauses, sentence }: ParsedSentence,
  frame: Frame,
  clause: Clause,
): boolean {
  if (tokens[sentence.to - 1]?.text !== '?' || frame.isInverted) return false;
  const isFirst = clause.kind === 'main' || frame.clause === 0;
  const main = isFirst ? clause : clauses.find(({ kind }) => kind === 'main');
  if (!main || main.from > clause.from) return false;
  if (clause !== main && is(tokens[clause.from], 'as')) return false;
  return main.finite === main.from || is(tokens[main.from], 'open-question');
}

/** "Statt zu sagen: „Nein“, schwieg sie": nobody said it. */
function isInstead({ tokens }: Reading, { clauses }: ParsedSentence, { spans }: Draft): boolean {
  const at = clauses.findIndex(({ marked }) => marked?.start === spans[0]?.start);
  const before = clauses[at - 1];
  return before?.kind === 'infinitive' && is(tokens[before.from], 'not-doing');
}

/** "Es klang, als habe sie gesagt, …", "Er tat, als ob sie sagte, …": it only seems so. */
function isPretended(tokens: readonly Token[], { from, finite, isKonjunktiv }: Clause): boolean {
  if (!is(tokens[from], 'than')) return false;
  return (finite === from + 1 && isKonjunktiv) || is(tokens[from + 1], 'as-if');
}

/** "Sagt Berg morgen, dass der Deich bricht, gibt es Streit": a main clause that opens with its verb is a condition. */
function isCondition(
  { clauses }: ParsedSentence,
  frame: Frame,
  clause: Clause,
  { type }: Draft,
): boolean {
  return (
    frame.clause === 0 &&
    clause.kind === 'main' &&
    clause.finite === clause.from &&
    type !== 'direct' &&
    !frame.saying.isImpersonal &&
    clauses.slice(1).some(({ kind, finite, from }) => kind === 'main' && finite === from)
  );
}

/** "fragte", "wollte wissen, wer"; but "will wissen, dass" claims to know. */
function asks(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  { clause, saying }: Frame,
): boolean {
  const next = clauses[clause + 1];
  const isClaim =
    saying.traits.has('wants-to-know') && is(tokens[next?.from ?? -1], 'complementizer');
  return (saying.traits.has('inquires') || saying.traits.has('wants-to-know')) && !isClaim;
}

/** "sie prüft, ob der Deich hält": what is said is a question. */
function isOb(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  frame: Frame,
  { type, spans }: Draft,
): boolean {
  const next = clauses[frame.clause + 1];
  const word = next && tokens[next.from];
  return (
    type === 'indirect' &&
    word !== undefined &&
    is(word, 'whether') &&
    spans.some(({ start }) => start === word.start)
  );
}
