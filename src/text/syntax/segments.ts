import { findFirstFrom } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import type { MarkedSpan } from '../core/marks.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import { toTokenRange } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

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
  // Words in marks that go on with the words around them are not divided.
  let markedTo = sentence.from;
  const close = (to: number): void => {
    if (to > from) segments.push({ from, to, opener });
  };
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const opening = at >= markedTo ? findMark(reading, token) : undefined;
    const marked = opening && findOpaqueMark(reading, sentence, opening);
    if (opening && !marked) markedTo = toTokenRange(tokens, opening).to;
    if (at < markedTo) hasVerb ||= isFiniteVerb(tokens, at);
    else if (marked) {
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
      const joins = token.text === ',' && joinsVerb(tokens, at + 1);
      opener = joins ? (tokens[at + 1]?.lower ?? '') : token.text;
      from = joins ? at + 2 : at + 1;
      hadVerb ||= hasVerb;
      hasVerb = false;
    } else if (
      is(token, 'clause-joiner') &&
      at > from &&
      // "Ada Berg aber sagte": there it joins nothing.
      (hasVerb || (hadVerb && !is(token, 'adversative') && at - from <= LONGEST_ITEM)) &&
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

/** ", und fügte hinzu": behind the comma too the conjunction opens the clause. */
function joinsVerb(tokens: readonly Token[], at: number): boolean {
  return is(tokens[at], 'clause-joiner') && isFiniteVerb(tokens, at + 1);
}

/** "die", "dessen", "auf die". */
export function opensRelative(tokens: readonly Token[], at: number): boolean {
  return (
    is(tokens[at], 'relative-pronoun') ||
    (is(tokens[at], 'preposition') && is(tokens[at + 1], 'relative-pronoun'))
  );
}

function isBreak(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || isInCompound(tokens, at)) return false;
  return BREAKS.has(token.text) || (token.text === '-' && tokens[at + 1]?.start !== token.end);
}

/** "Gesundheits-, Sozial- und Pflegeministerin". */
function isInCompound(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.text === ',' && before?.kind === 'word' && before.text.endsWith('-');
}

function hasWord(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind !== 'punctuation');
}

/** The words in marks that a token opens. */
function findMark({ outer }: Reading, { kind, start }: Token): MarkedSpan | undefined {
  const marked = kind === 'punctuation' ? outer[findFirstFrom(outer, start)] : undefined;
  return marked?.start === start ? marked : undefined;
}

/** Words in marks that are a sentence of their own, rather than a part of the sentence around them. */
function findOpaqueMark(
  { tokens, outer }: Reading,
  sentence: Sentence,
  marked: MarkedSpan,
): MarkedSpan | undefined {
  const { from, to } = toTokenRange(tokens, marked);
  const first = tokens[from + 1];
  const before = tokens[from - 1];
  const after = tokens[to];
  // "…, dass „Europa dran ist.“": the marks hold the rest of the clause.
  if (is(before, 'complementizer')) return undefined;
  const isFirst = !hasWord(tokens, { from: sentence.from, to: from });
  // „Nein“, sagte Ada Berg: whatever stands in the marks, the verb looks back at it.
  const hasOwnComma = /^[,!?]$/u.test(tokens[to - 2]?.text ?? '') && isFiniteVerb(tokens, to);
  const looksBack = hasOwnComma || (after?.text === ',' && isFiniteVerb(tokens, to + 1));
  if (isFirst && to - from > 2 && looksBack) return marked;
  const isAtEdge =
    isFirst ||
    to >= sentence.to - 1 ||
    before?.text === ':' ||
    before?.text === ',' ||
    after?.text === ',';
  if (!first || !isAtEdge) return undefined;
  // „Ja“, sagte sie, „wir bleiben.“: the second part goes on in small letters.
  const opening = outer[findFirstFrom(outer, sentence.span.start)];
  const goesOn =
    before?.text === ',' && to >= sentence.to - 1 && opening?.start === sentence.span.start;
  const isBig = isCapitalised(first) || first.kind === 'number';
  if (!isBig && before?.text !== ':' && !goesOn) return undefined;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isFiniteVerb(tokens, at) || /^[.!?]$/u.test(tokens[at]?.text ?? '')) return marked;
  }
  const isList = to - from > 3 && from === sentence.from && after?.text === ',';
  return before?.text === ':' || isList ? marked : undefined;
}
