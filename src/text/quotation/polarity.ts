import {
  ANNOUNCING_VERBS,
  ASKING_VERBS,
  CONDITION,
  OPEN_QUESTION,
  PERFORMING_VERBS,
  PRESENTING,
  UNTRUE,
} from '../de/polarity-words.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../de/verb-forms.ts';
import type { Span } from '../spans.ts';
import { containsSpan } from '../spans.ts';
import type { Clause } from './clauses.ts';
import type { Draft } from './framed.ts';
import type { Frame, ParsedSentence } from './frames.ts';
import { countDenials, findNegators, toOwnWords } from './negation.ts';
import type { Polarity, Quote } from './quote.ts';
import type { Reading } from './reading.ts';

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
  const clause = parsed && frame && parsed.clauses[frame.clause];
  if (!clause) return 'asserted';
  const { tokens } = reading;
  const [first, second] = [0, 1].map((at) => tokens[clause.from + at]?.lower ?? '');
  const isSubordinate = clause.kind === 'subordinate';
  if (isAskedAbout(reading, parsed, frame, clause)) return 'asked';
  if (isSubordinate && (CONDITION.has(first ?? '') || CONDITION.has(second ?? '')))
    return 'hypothetical';
  if (isCondition(parsed, frame, clause, draft)) return 'hypothetical';
  if (isSubordinate && first === 'ob') return 'asked';
  if (isNegated(reading, draft, frame, clause, isByNobody)) return 'negated';
  if (isTakenBack(reading, parsed, frame, first ?? '')) return 'negated';
  if (ASKING_VERBS.has(frame.saying.lemma) || isOb(reading, parsed, frame, draft)) return 'asked';
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
  if (clause !== main && tokens[clause.from]?.lower === 'wie') return false;
  const first = tokens[main.from]?.lower ?? '';
  return main.finite === main.from || OPEN_QUESTION.test(first);
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

function isNegated(
  reading: Reading,
  { type, rule, spans }: Draft,
  frame: Frame,
  clause: Clause,
  isByNobody: boolean,
): boolean {
  const { lemma, cue, finite } = frame.saying;
  const isVerbatim = type === 'direct' && rule !== 'direct-in-indirect';
  const denials = countDenials(reading, clause, frame);
  // "Sie gab nicht auf: „Wir bleiben.“", "Er widersprach nicht: „Gut.“": the words in marks are said.
  if (isVerbatim && (denials > 0 || /^(?:\?|opinion|noun)$/u.test(lemma))) return isByNobody;
  const contrast = isVerbatim ? findContrast(reading, clause) : undefined;
  if (contrast) return spans.some((span) => containsSpan(contrast, span));
  const negators = findNegators(reading, clause);
  // "die Forderung der Fischer" is theirs, whatever the verb beside it does with it.
  if (lemma === 'noun' && !cue.includes(finite))
    return negators.some((at) => at === (cue[0] ?? 0) || at === (cue[0] ?? 0) - 1);
  if (reading.tokens[clause.from]?.lower === 'ohne') return true;
  return (isByNobody || negators.length > 0) !== denials % 2 > 0;
}

/** "nannte es nicht „Unfug“, sondern „Wagnis“": what stands between the two words is not what was said. */
function findContrast({ tokens }: Reading, { from, to }: Clause): Span | undefined {
  const inside = tokens.slice(from, to);
  const not = inside.find(({ lower }) => lower === 'nicht');
  const but = inside.find(({ lower }) => lower === 'sondern');
  return not && but && not.end < but.start ? { start: not.end, end: but.start } : undefined;
}

/** "Es stimmt nicht, dass sie gesagt hat, …". */
function isTakenBack(
  reading: Reading,
  { clauses, frameOf }: ParsedSentence,
  frame: Frame,
  first: string,
): boolean {
  const before = clauses[frame.clause - 1];
  if (first !== 'dass' || before?.kind !== 'main' || frameOf.has(frame.clause - 1)) return false;
  const isUntrue = toOwnWords(reading, before).some((at) =>
    UNTRUE.has(reading.tokens[at]?.lower ?? ''),
  );
  return isUntrue !== findNegators(reading, before).length > 0;
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
    type === 'indirect' && word?.lower === 'ob' && spans.some(({ start }) => start === word.start)
  );
}

function readMood(
  reading: Reading,
  draft: Draft,
  { clause: index, saying }: Frame,
  clause: Clause,
  isInside: boolean,
): Polarity {
  const { tokens } = reading;
  const form = tokens[saying.finite]?.lower ?? '';
  const auxiliary = AUXILIARY_FORMS.get(form)?.lemma;
  if (ANNOUNCING_VERBS.has(saying.lemma)) {
    const next = draft.by?.parsed.clauses[index + 1];
    return next?.kind === 'infinitive' && isToSay(reading, next) ? 'announced' : 'asserted';
  }
  if (/^hätten?$/u.test(form)) return isInside ? 'asserted' : 'hypothetical';
  if (!saying.isModal) return 'asserted';
  switch (auxiliary) {
    case 'werden':
      return form.startsWith('würde') ? 'hypothetical' : 'announced';
    case 'wollen':
    case 'mögen':
      return PERFORMING_VERBS.has(saying.lemma) ? 'asserted' : 'announced';
    case 'sollen':
      return form.startsWith('sollte') ? readSollte(reading, clause) : 'announced';
    case 'können':
    case 'müssen':
    case 'dürfen':
      return /^(?:konnte|musste|durfte)/u.test(form) || isAdmitted(form, saying.lemma)
        ? 'asserted'
        : 'hypothetical';
    case undefined:
    default:
      return 'hypothetical';
  }
}

/** "sollte sie später sagen" looks ahead from then: she did. */
function readSollte(reading: Reading, clause: Clause): Polarity {
  const isLater = toOwnWords(reading, clause).some((at) =>
    /^(?:später|danach|schließlich|noch)$/u.test(reading.tokens[at]?.lower ?? ''),
  );
  return isLater ? 'asserted' : 'hypothetical';
}

/** "Sie muss zugeben": she does. */
function isAdmitted(form: string, lemma: string): boolean {
  return /^m[uü]ss/u.test(form) && !/^müsst/u.test(form) && PERFORMING_VERBS.has(lemma);
}

/** "zu sagen", "mitzuteilen", "den Bericht vorzustellen": a clause whose infinitive is a saying. */
function isToSay(reading: Reading, clause: Clause): boolean {
  return toOwnWords(reading, clause).some((at) => {
    const lower = reading.tokens[at]?.lower ?? '';
    const isOpen = reading.tokens[at - 1]?.lower === 'zu' || /\p{L}zu\p{L}/u.test(lower);
    return (
      isOpen &&
      (PRESENTING.test(lower) ||
        (SAYING_FORMS.get(lower) ?? []).some(
          ({ form, verb }) => form === 'infinitive' && verb.takesStatement,
        ))
    );
  });
}
