import type { AuxiliaryReading, VerbReading } from '../../lang/verb-readings.ts';
import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
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
  const auxiliary = reading.tokens[clause.finite]?.word.auxiliary;
  for (const at of auxiliary ? outside.toReversed() : outside) {
    const word = reading.tokens[at]?.word;
    for (const verbReading of sortReadings([...(word?.idioms ?? []), ...(word?.sayings ?? [])])) {
      const companions = findCompanions(reading, outside, verbReading);
      const isFinite =
        !auxiliary || (at === clause.finite && verbReading.verb.companions.length > 0);
      const saying =
        companions &&
        (isFinite
          ? readFinite(reading, clause, at, verbReading, outside)
          : readWithAuxiliary(reading, clause, at, verbReading));
      if (saying) return { ...saying, cue: [...saying.cue, ...companions].sort((a, b) => a - b) };
    }
  }
  return undefined;
}

// What wants most beside it goes first: "gab zu bedenken" is no zugeben, "forderte … auf" is auffordern.
function sortReadings(readings: readonly VerbReading[]): VerbReading[] {
  const size = ({ verb, split }: VerbReading): number => verb.companions.length * 2 + Number(split);
  return readings.toSorted((a, b) => size(b) - size(a));
}

/** The words that belong to the verb of a phrase, side by side: "stellte das Haus in Aussicht". */
function findCompanions(
  { tokens }: Reading,
  outside: readonly number[],
  { verb: { companions, traits } }: VerbReading,
): readonly number[] | undefined {
  if (companions.length === 0) return [];
  if (traits.has('impersonal') || traits.has('becomes-known')) return undefined;
  const first = outside.find((at) =>
    companions.every((word, index) => tokens[at + index]?.lower === word),
  );
  return first === undefined ? undefined : companions.map((_, index) => first + index);
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
  const isReflexive = [at - 1, at + 1].some((one) => is(reading.tokens[one], 'reflexive'));
  if (isReflexive && verb.traits.has('not-reflexive')) return undefined;
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
  if (!next || !is(tokens[at], 'preposition')) return true;
  return !isCapitalised(next) && !is(next, 'determiner') && next.kind !== 'number';
}

function readWithAuxiliary(
  reading: Reading,
  clause: Clause,
  at: number,
  verbReading: VerbReading,
): Saying | undefined {
  const auxiliary = reading.tokens[clause.finite]?.word.auxiliary;
  const isNoun = at > clause.from && /^\p{Lu}/u.test(reading.tokens[at]?.text ?? '');
  if (
    !auxiliary ||
    isNoun ||
    at === clause.finite ||
    (clause.kind === 'main' && at < clause.finite && at > clause.from)
  )
    return undefined;
  const { verb, form } = verbReading;
  if (isAdjective(reading, at, auxiliary.role)) return undefined;
  if (
    verb.traits.has('ambiguous-participle') &&
    form === 'participle' &&
    isElsewhere(reading, clause)
  )
    return undefined;
  const isKonjunktiv = auxiliary.mood === 'konjunktiv';
  const isPlural = auxiliary.number === 'plural';
  const cue = [clause.finite, at].sort((a, b) => a - b);
  if (form === 'participle' && auxiliary.role === 'have')
    return toSaying(clause, cue, isKonjunktiv, isPlural, verb);
  const isPerfect = is(reading.tokens[at + 1], 'infinitive-have');
  if (form === 'participle' && !isPerfect && /^(?:become|be)$/u.test(auxiliary.role)) {
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isPassive: true };
  }
  const isModal = !/^(?:have|be|let)$/u.test(auxiliary.role);
  // "soll gesagt haben" passes on that it was said; "würde gesagt haben" does not.
  if (form === 'participle' && isModal && isPerfect) {
    const whole = [...cue, at + 1].sort((a, b) => a - b);
    const saying = toSaying(clause, whole, isKonjunktiv, isPlural, verb);
    return { ...saying, isModal: auxiliary.role !== 'hearsay' };
  }
  // "hätte sagen können", "hat sagen müssen": the modal verb stands behind as an infinitive.
  const isReplaced = auxiliary.role === 'have' && isModalInfinitive(reading.tokens[at + 1]);
  if (form === 'infinitive' && isReplaced)
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isModal: true };
  if (form === 'infinitive' && auxiliary.role === 'let')
    return toSaying(clause, cue, isKonjunktiv, isPlural, verb);
  if (form === 'infinitive' && isModal)
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isModal: true };
  return undefined;
}

function isModalInfinitive(token: Token | undefined): boolean {
  const auxiliary = token?.word.auxiliary;
  return auxiliary?.number === 'plural' && !/^(?:have|be|become)$/u.test(auxiliary.role);
}

// "ist bekannt für", "war in Not geraten", "ist wiederholt gekommen": these participles are other words too.
function isAdjective({ tokens }: Reading, at: number, role: AuxiliaryReading['role']): boolean {
  if (is(tokens[at], 'state-participle')) return role === 'be' || role === 'have';
  return is(tokens[at], 'adverb-participle') && tokens[at + 1] !== undefined;
}

/** "Sie hat am Tor gestanden" is of another verb; "Sie hat vor Gericht gestanden, dass …" says something. */
function isElsewhere({ tokens }: Reading, { from, to }: Clause): boolean {
  const isStatement = is(tokens[to + 1], 'statement-opener');
  return !isStatement && tokens.slice(from, to).some((token) => is(token, 'preposition'));
}
