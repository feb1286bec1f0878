import type { Span } from '../../core/spans.ts';
import { containsSpan } from '../../core/spans.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { MarkedSpan } from '../../core/marks.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan, toTokenRange } from '../../syntax/reading.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Draft } from './draft.ts';
import { toCueSpans } from '../cues/cue-words.ts';
import { toFrameSpans } from './frame-spans.ts';
import type { Observe } from '../observe.ts';
import type { PrecedingSentence } from './preceding-sentence.ts';
import { describeMarked, findFrameBehind, isDirect } from './direct-features.ts';
import { isOfOther } from './framed.ts';
import { isWithTheWords } from './calling.ts';
import { canSpeak } from '../roles/people.ts';
import { findQuotingAndOwner } from '../roles/quoting.ts';

/** Decides for words in quotation marks whether somebody says them, and finds the frame that says who. */
export function findDirect(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  statements: readonly Draft[],
  before: PrecedingSentence,
  observe?: Observe,
): Draft | undefined {
  const features = describeMarked(reading, parsed, marked, statements, before);
  observe?.({ kind: 'direct', span: marked, features });
  if (!isDirect(features)) return undefined;
  const index = parsed.clauses.findIndex((clause) => clause.marked === marked);
  return index >= 0
    ? fromSentence(reading, parsed, marked, index, before, statements)
    : fromFragment(reading, parsed, marked, statements);
}

function fromSentence(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  index: number,
  before: PrecedingSentence,
  statements: readonly Draft[],
): Draft | undefined {
  const { clauses, frames } = parsed;
  const after = findFrameBehind(parsed, index);
  if (after)
    return framed(
      reading,
      parsed,
      marked,
      after,
      clauses[after.clause]?.kind === 'subordinate' ? 'direct-wie' : 'direct-inverted',
    );
  const opener = clauses[index]?.opener;
  if (isWithTheWords(reading.tokens, toTokenRange(reading.tokens, marked).from)) {
    const doing = clauses[index - 1];
    if (doing && !frames.some(({ clause }) => clause === index - 1))
      return draft(marked, 'direct-unframed', findDoer(reading, parsed, doing));
  }
  const ahead = frames.findLast((frame) => frame.clause < index && frame.clause >= index - 2);
  if (ahead && (opener === ':' || opener === ',' || ahead.clause === index - 1))
    return framed(reading, parsed, marked, ahead, 'direct-introduced');
  const source = parsed.sources.find(({ rule }) => rule !== 'by-that');
  if (source)
    return {
      ...draft(marked, 'direct-source', source.speaker),
      frame: [toSpan(reading.tokens, source)],
      addressee: source.addressee,
      by: { parsed, source },
      cue: [toSpan(reading.tokens, { from: source.cue, to: source.cue + 1 })],
    };
  const around = innermost(statements, marked);
  if (around)
    return { ...around, type: 'direct', rule: 'direct-in-indirect', spans: [toPlain(marked)] };
  const leading = clauses[index - 1];
  if (opener === ':' && leading?.isKonjunktiv) return inherited(marked, 'direct-continued');
  if (opener === ':' && leading) {
    const subject = parsed.subject ?? parseNounPhrase(reading, leading.from, leading.to);
    // "Und weiter: „…“"
    return subject ? draft(marked, 'direct-colon', subject) : inherited(marked, 'direct-continued');
  }
  const other = frames[0];
  if (other) return framed(reading, parsed, marked, other, 'direct-introduced');
  if (before.endsInColon && before.parsed) {
    const frame = before.parsed.frames.at(-1);
    return frame
      ? framed(reading, before.parsed, marked, frame, 'direct-introduced')
      : draft(marked, 'direct-colon', before.parsed.subject);
  }
  if (clauses.length > 1 && clauses[index + 1]?.kind === 'main')
    return unframed(reading, parsed, marked);
  return inherited(marked, before.hasQuote ? 'direct-continued' : 'direct-unframed');
}

function fromFragment(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  statements: readonly Draft[],
): Draft | undefined {
  const { from } = toTokenRange(reading.tokens, marked);
  const index = parsed.clauses.findIndex((clause) => clause.from <= from && from < clause.to);
  const around = innermost(statements, marked);
  const own = parsed.frames.find((candidate) => candidate.clause === index);
  // In somebody's words "er nenne es „Unfug“" is theirs too, unless it names another who says so.
  const isTheirs = own?.saying.isKonjunktiv === true && around?.rule === 'konjunktiv';
  const frame = own && isTheirs && !isOfOther(reading, own) ? undefined : own;
  const isInside =
    frame &&
    around &&
    around.rule !== 'reported' &&
    frame.saying.cue.every((at) =>
      around.spans.some((span) => containsSpan(span, reading.tokens[at] ?? marked)),
    );
  if (frame && (!around || isInside || around.rule === 'reported'))
    return framed(reading, parsed, marked, frame, 'direct-fragment');
  if (around)
    return { ...around, type: 'direct', rule: 'direct-in-indirect', spans: [toPlain(marked)] };
  const colon =
    parsed.clauses[index]?.opener === ':'
      ? parsed.frames.find((candidate) => candidate.clause < index)
      : undefined;
  if (colon) return framed(reading, parsed, marked, colon, 'direct-introduced');
  const main = parsed.frames.findLast((candidate) => candidate.clause < index) ?? parsed.frames[0];
  return main
    ? framed(reading, parsed, marked, main, 'direct-fragment')
    : unframed(reading, parsed, marked);
}

/** "Die Wirtin eröffnete das Fest mit den Worten": whoever does that says them. */
function findDoer(
  reading: Reading,
  parsed: ParsedSentence,
  clause: Clause,
): NounPhrase | undefined {
  const { clauses, subject } = parsed;
  const isFirst = clauses.find(({ kind }) => kind === 'main') === clause;
  if (!subject || !canSpeak(reading, subject) || !isFirst) return undefined;
  return isPassive(reading, parsed, clause) ? undefined : subject;
}

/** "Ada Berg wurde mit den Worten „…“ abgewiesen": she says nothing; but "zitiert" she does. */
function isPassive({ tokens }: Reading, { sentence }: ParsedSentence, clause: Clause): boolean {
  const isQuoted = tokens
    .slice(clause.from, sentence.to)
    .some(({ word }) => word.sayings.some(({ verb }) => verb.quotesAnother));
  return tokens[clause.finite]?.word.auxiliary?.role === 'become' && !isQuoted;
}

/** No frame says who speaks: the subject, where it is somebody, or whoever spoke before. */
function unframed(reading: Reading, parsed: ParsedSentence, marked: MarkedSpan): Draft {
  const { subject } = parsed;
  const main = parsed.clauses.find(({ kind }) => kind === 'main');
  if (main && isPassive(reading, parsed, main)) return draft(marked, 'direct-unframed', undefined);
  return subject && canSpeak(reading, subject) && !main?.isKonjunktiv
    ? draft(marked, 'direct-unframed', subject)
    : inherited(marked, 'direct-unframed');
}

function inherited(marked: MarkedSpan, rule: RuleId): Draft {
  return { ...draft(marked, rule, undefined), inherits: true };
}

/** The smallest statement whose words hold the marked span. */
function innermost(statements: readonly Draft[], marked: MarkedSpan): Draft | undefined {
  const size = ({ spans }: Draft): number =>
    spans.reduce((sum, { start, end }) => sum + end - start, 0);
  return statements
    .filter(({ spans }) => spans.some((span) => containsSpan(span, marked)))
    .toSorted((a, b) => size(a) - size(b))[0];
}

function framed(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  frame: Frame,
  rule: RuleId,
): Draft {
  return {
    ...draft(marked, rule, frame.speaker),
    cue: toCueSpans(reading, parsed, frame),
    frame: toFrameSpans(reading, parsed, frame, marked),
    addressee: frame.addressee,
    by: { parsed, frame },
    ...findQuotingAndOwner(reading, parsed, frame),
  };
}

function draft(marked: MarkedSpan, rule: RuleId, speaker: NounPhrase | undefined): Draft {
  return {
    type: 'direct',
    rule,
    spans: [toPlain(marked)],
    cue: [],
    frame: [],
    speaker,
    addressee: undefined,
    inherits: false,
  };
}

function toPlain({ start, end }: MarkedSpan): Span {
  return { start, end };
}
