import { DETERMINERS, PREPOSITIONS } from '../de/function-words.ts';
import type { VerbReading } from '../de/verb-forms.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../de/verb-forms.ts';
import { findAround } from '../../spans/span-search.ts';
import { isCapitalised } from '../tokens.ts';
import type { Clause } from './clauses.ts';
import type { Reading } from './reading.ts';

/** The verb of saying of a clause, as it stands there. */
export interface Saying {
  /** Token indexes of the verb with its auxiliary and its separated prefix, in order. */
  readonly cue: readonly number[];
  /** Index of the finite verb of the clause, or -1. */
  readonly finite: number;
  readonly lemma: string;
  readonly takesStatement: boolean;
  readonly tells: boolean;
  readonly addresses: boolean;
  readonly quotesAnother: boolean;
  readonly tellingClass: string;
  /** "wollen … darlegen", "müsse … erklären": not yet said, or only wished. */
  readonly isModal: boolean;
  readonly isPassive: boolean;
  /** "hieß es": nobody is the subject; the source stands after von or aus. */
  readonly isImpersonal: boolean;
  /** The verb is Konjunktiv: that somebody says so is itself somebody's words. */
  readonly isKonjunktiv: boolean;
  readonly isPlural: boolean;
}

/** A clause whose verb says nothing; what is given beside it makes a saying of it. */
export const PLAIN: Omit<Saying, 'finite'> = {
  cue: [],
  lemma: '',
  takesStatement: false,
  tells: false,
  addresses: false,
  quotesAnother: false,
  tellingClass: '',
  isModal: false,
  isPassive: false,
  isImpersonal: false,
  isKonjunktiv: false,
  isPlural: false,
};

/** Finds the verb of saying of a clause; words in quotation marks have no part in it. */
export function findSaying(reading: Reading, clause: Clause): Saying | undefined {
  if (clause.kind === 'quote' || clause.kind === 'fragment' || clause.finite < 0) return undefined;
  const outside = findOutside(reading, clause);
  const impersonal =
    findImpersonal(reading, clause, outside) ?? findKnown(reading, clause, outside);
  if (impersonal) return impersonal;
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
  if (form === 'participle' && (auxiliary.lemma === 'werden' || auxiliary.lemma === 'sein')) {
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isPassive: true };
  }
  const isModal = !/^(?:haben|sein|lassen)$/u.test(auxiliary.lemma);
  if (form === 'infinitive' && auxiliary.lemma === 'lassen')
    return toSaying(clause, cue, isKonjunktiv, isPlural, verb);
  if (form === 'infinitive' && isModal)
    return { ...toSaying(clause, cue, isKonjunktiv, isPlural, verb), isModal: true };
  return undefined;
}

/** "Es wurde bekannt, dass …", "nachdem bekannt geworden war, dass …". */
function findKnown(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const find = (word: RegExp): number | undefined =>
    outside.find((at) => word.test(reading.tokens[at]?.lower ?? ''));
  const known = find(/^bekannt$/u);
  const become = find(/^(?:wird|wurde|geworden|werde)$/u);
  if (known === undefined || become === undefined || find(/gegeben|gemacht/u) !== undefined)
    return undefined;
  const verb = { lemma: 'bekannt werden', takesStatement: true };
  const cue = [...new Set([clause.finite, become, known])].sort((a, b) => a - b);
  return { ...toSaying(clause, cue, false, false, verb), isPassive: true };
}

// "ist bekannt für", "war in Not geraten", "ist wiederholt gekommen": these participles are other words too.
function isAdjective({ tokens }: Reading, at: number, auxiliary: string): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'bekannt' || lower === 'geraten')
    return auxiliary === 'sein' || auxiliary === 'haben';
  return lower === 'wiederholt' && tokens[at + 1] !== undefined;
}

function findImpersonal(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const at = outside.find((index) =>
    /^(?:hieß|heißt|heiße|geheißen)$/u.test(reading.tokens[index]?.lower ?? ''),
  );
  if (at === undefined) return undefined;
  const es = outside.find(
    (index) =>
      reading.tokens[index]?.lower === 'es' &&
      (Math.abs(index - at) === 1 ||
        Math.abs(index - clause.finite) === 1 ||
        clause.kind === 'subordinate'),
  );
  if (es === undefined) return undefined;
  return {
    ...toSaying(
      clause,
      [at, es].sort((a, b) => a - b),
      false,
      false,
      { lemma: 'heißen', takesStatement: true },
    ),
    isImpersonal: true,
  };
}

function toSaying(
  clause: Clause,
  cue: readonly number[],
  isKonjunktiv: boolean,
  isPlural: boolean,
  verb: {
    lemma: string;
    takesStatement: boolean;
    tells?: boolean;
    addresses?: boolean;
    quotesAnother?: boolean;
    tellingClass?: string;
  },
): Saying {
  return {
    cue,
    finite: clause.finite,
    lemma: verb.lemma,
    takesStatement: verb.takesStatement,
    tells: verb.tells ?? false,
    addresses: verb.addresses ?? false,
    quotesAnother: verb.quotesAnother ?? false,
    tellingClass: verb.tellingClass ?? '',
    isModal: false,
    isPassive: false,
    isImpersonal: false,
    isKonjunktiv,
    isPlural,
  };
}
