import {
  COORDINATORS,
  PREPOSITIONS,
  RELATIVE_PRONOUNS,
  SUBORDINATORS,
} from '../de/function-words.ts';
import { AUXILIARY_FORMS, KONJUNKTIV } from '../de/verb-forms.ts';
import { findFirstFrom } from '../span-search.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';
import type { MarkedSpan } from './marks.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import { toTokenRange } from './reading.ts';
import { isFiniteVerb, isInfinitive } from './verbs.ts';

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

interface Segment extends TokenRange {
  readonly opener: string;
  readonly marked?: MarkedSpan;
}

const BREAKS = new Set([',', ';', ':', '–', '—']);

/** Divides a sentence into clauses. Parts without a verb (appositions) stay with the clause they belong to. */
export function findClauses(reading: Reading, sentence: Sentence): Clause[] {
  return joinFragments(reading, findSegments(reading, sentence)).map((segment) =>
    toClause(reading, segment),
  );
}

function findSegments(reading: Reading, sentence: Sentence): Segment[] {
  const { tokens } = reading;
  const segments: Segment[] = [];
  let from = sentence.from;
  let opener = '';
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, opener });
  };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const marked =
      token.kind === 'punctuation' ? findOpaqueMark(reading, sentence, token) : undefined;
    if (marked) {
      close(at);
      const { to } = toTokenRange(tokens, marked);
      segments.push({ from: at, to, opener, marked });
      opener = '';
      from = to;
      at = to - 1;
    } else if (
      BREAKS.has(token.text) ||
      (token.text === '-' && tokens[at + 1]?.start !== token.end)
    ) {
      close(at);
      opener = token.text;
      from = at + 1;
    } else if (
      /^(?:und|oder|aber|sowie)$/u.test(token.lower) &&
      at > from &&
      opensClause(tokens, at, from)
    ) {
      close(at);
      opener = token.lower;
      from = at + 1;
    }
  }
  const last = tokens[sentence.to - 1];
  close(last && /^[.!?…]$/u.test(last.text) ? sentence.to - 1 : sentence.to);
  return segments.filter((segment) => segment.marked || hasWord(tokens, segment));
}

function hasWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind !== 'punctuation');
}

/** "… zurück und gibt an": after the conjunction a new finite verb follows, and one stood before. */
function opensClause(tokens: readonly Token[], at: number, from: number): boolean {
  if (!isFiniteVerb(tokens, at + 1)) return false;
  for (let index = from; index < at; index += 1) if (isFiniteVerb(tokens, index)) return true;
  return false;
}

/** Words in marks that are a sentence of their own, rather than a part of the sentence around them. */
function findOpaqueMark(
  reading: Reading,
  sentence: Sentence,
  token: Token,
): MarkedSpan | undefined {
  const marked = reading.outer[findFirstFrom(reading.outer, token.start)];
  if (marked?.start !== token.start) return undefined;
  const { from, to } = toTokenRange(reading.tokens, marked);
  const first = reading.tokens[from + 1];
  const before = reading.tokens[from - 1];
  const after = reading.tokens[to];
  const words = to - from - 2;
  const isAtEdge =
    from === sentence.from ||
    to >= sentence.to - 1 ||
    before?.text === ':' ||
    before?.text === ',' ||
    after?.text === ',';
  if (
    !first ||
    !isAtEdge ||
    !(isCapitalised(first) || first.kind === 'number' || before?.text === ':')
  )
    return undefined;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isFiniteVerb(reading.tokens, at) || /^[.!?]$/u.test(reading.tokens[at]?.text ?? ''))
      return marked;
  }
  return before?.text === ':' || (words > 1 && from === sentence.from && after?.text === ',')
    ? marked
    : undefined;
}

function joinFragments(reading: Reading, segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let previousHasVerb = false;
  for (const segment of segments) {
    const previous = joined.at(-1);
    const ownVerb = !segment.marked && hasVerb(reading, segment);
    const isLoose = !segment.marked && !ownVerb && !startsSubordinate(reading.tokens, segment);
    const followsFragment =
      previous &&
      !previous.marked &&
      segment.opener === ',' &&
      !previousHasVerb &&
      !segment.marked;
    if (previous && !previous.marked && (followsFragment || (isLoose && segment.opener !== ':'))) {
      joined[joined.length - 1] = { from: previous.from, to: segment.to, opener: previous.opener };
      previousHasVerb ||= ownVerb;
    } else {
      joined.push(segment);
      previousHasVerb = ownVerb;
    }
  }
  return joined;
}

function hasVerb(reading: Reading, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (isFiniteVerb(reading.tokens, at)) return true;
  return isInfinitive(reading.tokens, { from, to });
}

function startsSubordinate(tokens: readonly Token[], { from }: TokenRange): boolean {
  return SUBORDINATORS.has(tokens[from]?.lower ?? '');
}

function toClause(reading: Reading, segment: Segment): Clause {
  const { tokens } = reading;
  const { from, to, opener, marked } = segment;
  if (marked) return { from, to, opener, marked, kind: 'quote', finite: -1, isKonjunktiv: false };
  const finites: number[] = [];
  for (let at = from; at < to; at += 1) if (isFiniteVerb(tokens, at)) finites.push(at);
  const first = tokens[from]?.lower ?? '';
  const second = tokens[from + 1]?.lower ?? '';
  const isConjunction = COORDINATORS.has(first) && SUBORDINATORS.has(second);
  const isSubordinate = SUBORDINATORS.has(first) || isConjunction;
  const isRelative =
    opener === ',' &&
    (RELATIVE_PRONOUNS.has(first) || (PREPOSITIONS.has(first) && RELATIVE_PRONOUNS.has(second))) &&
    isVerbLast(finites, tokens, to);
  const finite = (isSubordinate || isRelative ? finites.at(-1) : finites[0]) ?? -1;
  const kind =
    isSubordinate && finite >= 0
      ? 'subordinate'
      : isRelative && finite >= 0
        ? 'relative'
        : isInfinitive(tokens, segment) && (finite < 0 || /^(?:um|ohne|sich|statt)$/u.test(first))
          ? 'infinitive'
          : finite < 0
            ? 'fragment'
            : 'main';
  return {
    from,
    to,
    opener,
    kind,
    finite,
    isKonjunktiv: finites.some((at) => KONJUNKTIV.has(tokens[at]?.lower ?? '')),
  };
}

function isVerbLast(finites: readonly number[], tokens: readonly Token[], to: number): boolean {
  const last = finites.at(-1);
  if (last === undefined) return false;
  // "die Stadt sei neu sortiert" is no relative clause: its auxiliary stands second.
  const auxiliary = finites.find((at) => AUXILIARY_FORMS.has(tokens[at]?.lower ?? ''));
  if (auxiliary !== undefined && auxiliary < last) return false;
  return tokens
    .slice(last + 1, to)
    .every(
      ({ kind, text }) => kind === 'punctuation' || /^(?:könne|haben|worden|sein)n?$/u.test(text),
    );
}
