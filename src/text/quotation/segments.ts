import { PARTICLES, PREPOSITIONS, RELATIVE_PRONOUNS, SUBORDINATORS } from '../de/function-words.ts';
import { findFirstFrom } from '../span-search.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';
import { findFinites } from './finites.ts';
import type { MarkedSpan } from './marks.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import { toTokenRange } from './reading.ts';
import { isFiniteVerb, isInfinitive } from './verbs.ts';

/** A part of a sentence between two of its marks, or words in quotation marks that stand on their own. */
export interface Segment extends TokenRange {
  readonly opener: string;
  readonly marked?: MarkedSpan;
}

// "Boote, Kähne, alte Fähren und sagten nein": the last item of a list before "und".
const LONGEST_ITEM = 3;
const BREAKS = new Set([',', ';', ':', '–', '—']);

/** Divides a sentence at its commas, colons, dashes and quotes, and before "und" with a new verb. */
export function findSegments(reading: Reading, sentence: Sentence): Segment[] {
  const { tokens } = reading;
  const segments: Segment[] = [];
  let from = sentence.from;
  let opener = '';
  let hasVerb = false;
  let hadVerb = false;
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
      hasVerb = false;
      hadVerb = false;
      from = to;
      at = to - 1;
    } else if (isBreak(tokens, at)) {
      close(at);
      opener = token.text;
      from = at + 1;
      hadVerb ||= hasVerb;
      hasVerb = false;
    } else if (
      /^(?:und|oder|aber|sowie)$/u.test(token.lower) &&
      at > from &&
      (hasVerb || (hadVerb && at - from <= LONGEST_ITEM)) &&
      isFiniteVerb(tokens, at + 1)
    ) {
      // "… zurück und gibt an": after the conjunction a new finite verb follows, and one stood before.
      close(at);
      opener = token.lower;
      from = at + 1;
    } else hasVerb ||= isFiniteVerb(tokens, at);
  }
  const last = tokens[sentence.to - 1];
  close(last && /^[.!?…]$/u.test(last.text) ? sentence.to - 1 : sentence.to);
  return segments.filter((segment) => segment.marked || hasWord(tokens, segment));
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return BREAKS.has(token.text) || (token.text === '-' && tokens[at + 1]?.start !== token.end);
}

function hasWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind !== 'punctuation');
}

/** Words in marks that are a sentence of their own, rather than a part of the sentence around them. */
function findOpaqueMark(
  { tokens, outer }: Reading,
  sentence: Sentence,
  token: Token,
): MarkedSpan | undefined {
  const marked = outer[findFirstFrom(outer, token.start)];
  if (marked?.start !== token.start) return undefined;
  const { from, to } = toTokenRange(tokens, marked);
  const first = tokens[from + 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  // „Nein“, sagte Ada Berg: whatever stands in the marks, the verb looks back at it.
  const hasOwnComma = /^[,!?]$/u.test(tokens[to - 2]?.text ?? '') && isFiniteVerb(tokens, to);
  const looksBack = hasOwnComma || (after?.text === ',' && isFiniteVerb(tokens, to + 1));
  if (from === sentence.from && to - from > 2 && looksBack) return marked;
  const isAtEdge =
    from === sentence.from ||
    to >= sentence.to - 1 ||
    before?.text === ':' ||
    before?.text === ',' ||
    after?.text === ',';
  if (!first || !isAtEdge) return undefined;
  if (!isCapitalised(first) && first.kind !== 'number' && before?.text !== ':') return undefined;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isFiniteVerb(tokens, at) || /^[.!?]$/u.test(tokens[at]?.text ?? '')) return marked;
  }
  const isList = to - from > 3 && from === sentence.from && after?.text === ',';
  return before?.text === ':' || isList ? marked : undefined;
}

/** Puts parts without a verb (appositions, lists) to the part that they belong to. */
export function joinFragments(tokens: readonly Token[], segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = [];
  let previousHasVerb = false;
  for (const [index, segment] of segments.entries()) {
    const previous = joined.at(-1);
    const ownVerb = !segment.marked && hasVerb(tokens, segment);
    const isLoose = !segment.marked && !ownVerb && !startsSubordinate(tokens, segment);
    const followsFragment =
      previous &&
      !previous.marked &&
      segment.opener === ',' &&
      !previousHasVerb &&
      !segment.marked &&
      !(ownVerb && isInsertion(tokens, segment, segments[index + 1]));
    const isOpen =
      isLoose && previous !== undefined && opensInfinitive(tokens, previous, segments, index);
    const isJoined = followsFragment || (isLoose && segment.opener !== ':' && !isOpen);
    if (previous && !previous.marked && isJoined) {
      joined[joined.length - 1] = { from: previous.from, to: segment.to, opener: previous.opener };
      previousHasVerb ||= ownVerb;
    } else {
      joined.push(segment);
      previousHasVerb = ownVerb;
    }
  }
  return joined;
}

/** "Sie kündigte an, Boote, Kähne und Netze zu verkaufen": behind the verb's particle a list begins what "zu" ends. */
function opensInfinitive(
  tokens: readonly Token[],
  previous: Segment,
  segments: readonly Segment[],
  index: number,
): boolean {
  if (!PARTICLES.has(tokens[previous.to - 1]?.lower ?? '')) return false;
  const end = segments
    .slice(index + 1)
    .find((segment) => segment.marked ?? hasVerb(tokens, segment));
  return end?.opener === ',' && !end.marked && isInfinitive(tokens, end);
}

/** "Ada Berg, die in Quellau wohnte, sagte": a relative clause between a subject and its verb. */
function isInsertion(
  tokens: readonly Token[],
  { from }: Segment,
  next: Segment | undefined,
): boolean {
  const first = tokens[from]?.lower ?? '';
  const second = tokens[from + 1]?.lower ?? '';
  return (
    (RELATIVE_PRONOUNS.has(first) || (PREPOSITIONS.has(first) && RELATIVE_PRONOUNS.has(second))) &&
    next?.opener === ',' &&
    isFiniteVerb(tokens, next.from)
  );
}

function hasVerb(tokens: readonly Token[], segment: Segment): boolean {
  return findFinites(tokens, segment, segment.opener).length > 0 || isInfinitive(tokens, segment);
}

function startsSubordinate(tokens: readonly Token[], { from }: TokenRange): boolean {
  return SUBORDINATORS.has(tokens[from]?.lower ?? '');
}
