import { findAround } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { findFinites } from './finites.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import type { Segment } from './segments.ts';
import { joinFragments } from './join-fragments.ts';
import { findSegments, opensRelative } from './segments.ts';
import { isInfinitive, isKonjunktivForm } from './verbs.ts';

/**
 * A clause of a sentence. `quote` clauses are words in quotation marks that stand as a sentence of their own;
 * `fragment` has no verb.
 */
export interface Clause extends TokenRange {
  readonly kind: 'main' | 'subordinate' | 'relative' | 'infinitive' | 'quote' | 'fragment';
  /** Index of the finite verb, or -1. */
  readonly finite: number;
  /** Its finite verb is Konjunktiv: words somebody else has said. */
  readonly isKonjunktiv: boolean;
  /** The mark before it: comma, colon, dash, "und"; '' at the start of a sentence or after a quote. */
  readonly opener: string;
  readonly marked?: MarkedSpan;
}

// Quotes and times both ask for the clauses of a sentence; they are kept as long as what was read.
const KEPT = new WeakMap<Reading, Map<Sentence, readonly Clause[]>>();

/** Divides a sentence into clauses. Parts without a verb (appositions) stay with the clause they belong to. */
export function findClauses(reading: Reading, sentence: Sentence): readonly Clause[] {
  const kept = KEPT.get(reading) ?? new Map<Sentence, readonly Clause[]>();
  KEPT.set(reading, kept);
  const known = kept.get(sentence) ?? divide(reading, sentence);
  kept.set(sentence, known);
  return known;
}

function divide(reading: Reading, sentence: Sentence): Clause[] {
  const { tokens } = reading;
  const segments = joinFragments(tokens, findSegments(reading, sentence));
  return segments.map((segment, index) =>
    toClause(reading, segment, segments[index - 1], segments[index + 1]),
  );
}

/** „Wer hilft“ may be a name: a verb in marks is a verb of the clause only where there is no other. */
function findOutside({ tokens, outer }: Reading, finites: readonly number[]): readonly number[] {
  const outside = finites.filter((at) => !findAround(outer, tokens[at] ?? NOWHERE));
  return outside.length > 0 ? outside : finites;
}

const NOWHERE = { start: 0, end: 0 };

function toClause(
  reading: Reading,
  segment: Segment,
  previous: Segment | undefined,
  next: Segment | undefined,
): Clause {
  const { tokens } = reading;
  const { from, to, opener, marked } = segment;
  if (marked) return { from, to, opener, marked, kind: 'quote', finite: -1, isKonjunktiv: false };
  const finites = findOutside(reading, findFinites(tokens, segment, opener));
  const first = tokens[from];
  const isSubordinate = startsSubordinate(tokens, segment, finites);
  const isRelative =
    !isSubordinate &&
    startsRelative(tokens, segment) &&
    isVerbLast(finites, tokens, to) &&
    !isStatement(tokens, segment, finites, previous) &&
    !isSaying(tokens, segment, finites, next);
  const finite = (isSubordinate || isRelative ? finites.at(-1) : finites[0]) ?? -1;
  const kind =
    isSubordinate && (finite >= 0 || is(first, 'complementizer'))
      ? 'subordinate'
      : isRelative && finite >= 0
        ? 'relative'
        : isInfinitive(tokens, segment) && (finite < 0 || is(first, 'infinitive-opener'))
          ? 'infinitive'
          : finite < 0
            ? 'fragment'
            : 'main';
  const isKonjunktiv = finites.some(
    (at) =>
      !isOwn(tokens, at) &&
      (is(tokens[at], 'konjunktiv') || (at === finite && isKonjunktivForm(tokens[at]))),
  );
  return { from, to, opener, kind, finite, isKonjunktiv };
}

// "ich vermisse" is the first person.
function isOwn(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at - 1], 'singular-speaker') || is(tokens[at + 1], 'singular-speaker');
}

/**
 * "als er kam" is subordinate, "Als „absurd“ bezeichnete sie den Plan" and "Da sagte sie nein" are not: these
 * words also begin main clauses, whose verb does not stand last.
 */
function startsSubordinate(
  tokens: readonly Token[],
  { from, to }: Segment,
  finites: readonly number[],
): boolean {
  const first = tokens[from];
  if (is(first, 'coordinator')) return is(tokens[from + 1], 'subordinator');
  if (!is(first, 'subordinator')) return false;
  if (!is(first, 'subordinator-or-adverb')) return true;
  const last = finites.at(-1);
  if (finites[0] === from + 1) return false;
  return last === undefined || isLastWord(tokens, last, to);
}

function startsRelative(tokens: readonly Token[], { from, opener }: Segment): boolean {
  return opener === ',' && opensRelative(tokens, from);
}

/**
 * "Ada Berg sagte, der Deich halte": after a verb of saying a noun with its Konjunktiv right behind it is what
 * somebody says, not a relative clause. "sie klagte über den Wirt, der Hilfe brauche" has a noun of another
 * gender, as far as its ending tells.
 */
function isStatement(
  tokens: readonly Token[],
  { from }: Segment,
  finites: readonly number[],
  previous: Segment | undefined,
): boolean {
  const finite = finites[0] ?? -1;
  const noun = tokens[finite - 1];
  if (!noun || !isCapitalised(noun)) return false;
  if (!previous || !speaks(tokens, previous)) return false;
  const isBehindNoun = isCapitalised(tokens[previous.to - 1] ?? noun);
  // "Sie sagte, der Deich hält": right behind the verb stands no noun that a relative clause could describe.
  if (!isBehindNoun && finite === from + 2) return true;
  if (!isKonjunktivForm(tokens[finite])) return false;
  const isOther = is(tokens[from], 'masculine-article') && is(noun, 'feminine-end');
  return !isBehindNoun || !isOther;
}

/** "…, die Feuerwehr meint, er sei gesperrt": a noun and a verb of saying before a comma are a clause of their own. */
function isSaying(
  tokens: readonly Token[],
  { from, to }: Segment,
  finites: readonly number[],
  next: Segment | undefined,
): boolean {
  const noun = tokens[from + 1];
  return (
    next?.opener === ',' &&
    finites[0] === from + 2 &&
    to === from + 3 &&
    noun !== undefined &&
    isCapitalised(noun) &&
    speaks(tokens, { from, to, opener: ',' })
  );
}

function speaks(tokens: readonly Token[], { from, to, marked }: Segment): boolean {
  if (marked) return false;
  return tokens
    .slice(from, to)
    .some(({ word }) => word.sayings.some(({ verb }) => verb.takesStatement));
}

function isVerbLast(finites: readonly number[], tokens: readonly Token[], to: number): boolean {
  const last = finites.at(-1);
  if (last === undefined) return false;
  // "die Stadt sei neu sortiert" is no relative clause: its auxiliary stands second.
  const second = finites.find((at) => {
    return tokens[at]?.word.auxiliary !== undefined || is(tokens[at], 'konjunktiv');
  });
  // "der gerufen haben soll": two auxiliaries in a row stand last together.
  if (second !== undefined && second < last - 1) return false;
  return isLastWord(tokens, last, to);
}

function isLastWord(tokens: readonly Token[], at: number, to: number): boolean {
  // ", die begünstigten, so die Studie": the source behind its comma is no part of the clause.
  let end = at + 1;
  while (end < to && !(tokens[end]?.text === ',' && is(tokens[end + 1], 'so'))) end += 1;
  return tokens
    .slice(at + 1, end)
    .every((token) => token.kind === 'punctuation' || is(token, 'verb-cluster'));
}
