import { DETERMINERS, PREPOSITIONS } from '../../lang/de/function-words.ts';
import type { VerbReading } from '../../lang/verbs.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../../lang/de/verb-forms.ts';
import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { findFixedSaying } from './fixed-sayings.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { toSaying } from './saying.ts';

/** Finds the verb of saying of a clause; words in quotation marks have no part in it. */
export function findSaying(reading: Reading, clause: Clause): Saying | undefined {
  if (clause.kind === 'quote' || clause.kind === 'fragment' || clause.finite < 0) return undefined;
  const outside = findOutside(reading, clause);
  const fixed = findFixedSaying(reading, clause, outside);
  if (fixed) return fixed;
  const auxiliary = AUXILIARY_FORMS.get(reading.tokens[clause.finite]?.lower ?? '');
  for (const at of auxiliary ? outside.toReversed() : outside) {
    const lower = reading.tokens[at]?.lower ?? '';
    for (const verbReading of sortReadings(SAYING_FORMS.get(lower) ?? [])) {
      const saying = auxiliary
        ? readWithAuxiliary(reading, clause, at, verbReading)
        : readFinite(reading, clause, at, verbReading, outside);
      if (saying) return saying;
    }
  }
  return undefined;
}

// A reading that wants its prefix goes first: "forderte … auf" is auffordern.
function sortReadings(readings: readonly VerbReading[]): VerbReading[] {
  return readings.toSorted((a, b) => Number(b.split) - Number(a.split));
}

function findOutside(reading: Reading, clause: Clause): number[] {
  const { tokens, outer } = reading;
  const indexes: number[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'word' && !findAround(outer, token)) indexes.push(at);
  }
  return indexes;
}

function readFinite(
  reading: Reading,
  clause: Clause,
  at: number,
  verbReading: VerbReading,
  outside: readonly number[],
): Saying | undefined {
  const { verb, form, split, mood, number } = verbReading;
  // "Der Verdacht bestätigte sich": that says nothing.
  const isReflexive = [at - 1, at + 1].some((one) => reading.tokens[one]?.lower === 'sich');
  if (isReflexive && /^(?:bestätigen|ankündigen|zeigen)$/u.test(verb.lemma)) return undefined;
  if (form !== 'finite' || /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '')) return undefined;
  if (clause.kind === 'main' && at !== clause.finite) return undefined;
  // "wie die Bank bekannt gab": at the end of a clause the prefix stands right before its verb.
  const isApart = split && clause.kind !== 'main' && reading.tokens[at - 1]?.lower === verb.prefix;
  if (isApart)
    return toSaying(clause, [at - 1, at], mood === 'konjunktiv', number === 'plural', verb);
  const particle = split
    ? outside.findLast(
        (index) =>
          index > at &&
          reading.tokens[index]?.lower === verb.prefix &&
          isParticle(reading, clause, index),
      )
    : undefined;
  if (split && particle === undefined) return undefined;
  return toSaying(
    clause,
    particle === undefined ? [at] : [at, particle],
    mood === 'konjunktiv',
    number === 'plural',
    verb,
  );
}

/** "sagte ihr Hilfe zu", but not "sagte zu Otto Falk": no noun phrase follows a separated prefix. */
function isParticle({ tokens }: Reading, clause: Clause, at: number): boolean {
  const next = at + 1 < clause.to ? tokens[at + 1] : undefined;
  if (!next || !PREPOSITIONS.has(tokens[at]?.lower ?? '')) return true;
  return !isCapitalised(next) && !DETERMINERS.has(next.lower) && next.kind !== 'number';
}

function readWithAuxiliary(
  reading: Reading,
  clause: Clause,
  at: number,
  verbReading: VerbReading,
): Saying | undefined {
  const auxiliary = AUXILIARY_FORMS.get(reading.tokens[clause.finite]?.lower ?? '');
  const isNoun = at > clause.from && /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');
  if (
    !auxiliary ||
    isNoun ||
    at === clause.finite ||
    (clause.kind === 'main' && at < clause.finite && at > clause.from)
  )
    return undefined;
  const { verb, form } = verbReading;
  if (isAdjective(reading, at, auxiliary.lemma)) return undefined;
  const isKonjunktiv = auxiliary.mood === 'konjunktiv';
  const isPlural = auxiliary.number === 'plural';
  const cue = [clause.finite, at].sort((a, b) => a - b);
  if (form === 'participle' && auxiliary.lemma === 'haben')
    return toSaying(clause, cue, isKonjunktiv, isPlural, verb);
  const isPerfect = reading.tokens[at + 1]?.lower === 'haben';
  if (form === 'participle' && !isPerfect && /^(?:werden|sein)$/u.test(auxiliary.lemma)) {
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isPassive: true };
  }
  const isModal = !/^(?:haben|sein|lassen)$/u.test(auxiliary.lemma);
  // "soll gesagt haben" passes on that it was said; "würde gesagt haben" does not.
  if (form === 'participle' && isModal && isPerfect) {
    const whole = [...cue, at + 1].sort((a, b) => a - b);
    const saying = toSaying(clause, whole, isKonjunktiv, isPlural, verb);
    return { ...saying, isModal: auxiliary.lemma !== 'sollen' };
  }
  // "hätte sagen können", "hat sagen müssen": the modal verb stands behind as an infinitive.
  const isReplaced = auxiliary.lemma === 'haben' && isModalInfinitive(reading.tokens[at + 1]);
  if (form === 'infinitive' && isReplaced)
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isModal: true };
  if (form === 'infinitive' && auxiliary.lemma === 'lassen')
    return toSaying(clause, cue, isKonjunktiv, isPlural, verb);
  if (form === 'infinitive' && isModal)
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isModal: true };
  return undefined;
}

function isModalInfinitive(token: Token | undefined): boolean {
  const auxiliary = token?.word.auxiliary;
  return auxiliary?.number === 'plural' && !/^(?:haben|sein|werden)$/u.test(auxiliary.lemma);
}

// "ist bekannt für", "war in Not geraten", "ist wiederholt gekommen": these participles are other words too.
function isAdjective({ tokens }: Reading, at: number, auxiliary: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'bekannt' || lower === 'geraten')
    return auxiliary === 'sein' || auxiliary === 'haben';
  return lower === 'wiederholt' && tokens[at + 1] !== undefined;
}
