import type { Span } from '../spans.ts';
import { containsSpan, trimSpan } from '../spans.ts';
import type { Clause } from './clauses.ts';
import {
  contentEnd,
  findContentEnd,
  findContentStart,
  findDemnachContent,
  isOnlyQuote,
  without,
} from './content.ts';
import type { Frame, ParsedSentence } from './frames.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import type { QuoteType } from './quote.ts';
import type { Reading, TokenRange } from './reading.ts';
import { toSpan } from './reading.ts';
import type { RuleId } from './rules.ts';

/** A quote whose speaker is not looked up yet. */
export interface Draft {
  readonly type: QuoteType;
  readonly rule: RuleId;
  readonly spans: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly speaker: NounPhrase | undefined;
  readonly addressee: NounPhrase | undefined;
  /** Nobody in the sentence speaks: whoever spoke before goes on. */
  readonly inherits: boolean;
  /** "zitiert aus dem Brief der Bank": whose words they are, if the frame says so. */
  readonly owner?: NounPhrase | undefined;
}

/** Finds what a sentence reports without quotation marks: dass, Konjunktiv, infinitives, laut, told summaries. */
export function findStatements(reading: Reading, parsed: ParsedSentence): Draft[] {
  const drafts: Draft[] = [];
  for (const frame of parsed.frames) {
    const draft = fromFrame(reading, parsed, frame);
    if (draft) drafts.push(draft);
  }
  for (const source of parsed.sources) {
    const rule = source.rule === 'demnach' ? 'indirect-demnach' : 'indirect-source';
    const content =
      source.rule === 'demnach'
        ? findDemnachContent(parsed, source.cue)
        : { from: parsed.sentence.from, to: contentEnd(parsed) };
    const spans = without(reading, content, source);
    if (spans.length === 0 || isOnlyQuote(parsed, content) || areQuotes(parsed, spans)) continue;
    drafts.push({
      type: 'indirect',
      rule,
      spans,
      cue: [toSpan(reading.tokens, { from: source.cue, to: source.cue + 1 })],
      frame: [toSpan(reading.tokens, source)],
      speaker: source.speaker,
      addressee: source.addressee,
      inherits: source.rule === 'demnach',
    });
  }
  const free = findKonjunktiv(reading, parsed, drafts);
  return free ? [free, ...drafts] : drafts;
}

/** „Wir öffnen“, so die Wirtin: besides the source nothing stands in the sentence but words in marks. */
function areQuotes({ clauses }: ParsedSentence, spans: readonly Span[]): boolean {
  return spans.every((span) => clauses.some(({ marked }) => marked && containsSpan(marked, span)));
}

function fromFrame(reading: Reading, parsed: ParsedSentence, frame: Frame): Draft | undefined {
  const { clauses } = parsed;
  const clause = clauses[frame.clause];
  if (!clause) return undefined;
  const { saying } = frame;
  const first = reading.tokens[clause.from]?.lower;
  if (clause.kind === 'subordinate' && first === 'wie')
    return fromWie(reading, parsed, frame, clause);
  if (saying.isModal && !saying.isKonjunktiv) return undefined;
  const next = clauses[frame.clause + 1];
  const following = next && readFollowing(reading, frame, next);
  if (following)
    return toDraft(reading, parsed, frame, 'indirect', following, {
      from: next.from,
      to: findContentEnd(parsed, frame.clause + 1),
    });
  const previous = clauses[frame.clause - 1];
  if (frame.isInverted && saying.takesStatement && previous && previous.kind !== 'quote') {
    return toDraft(reading, parsed, frame, 'indirect', 'indirect-inverted', {
      from: findContentStart(parsed, frame.clause - 1),
      to: previous.to,
    });
  }
  const isBesideQuote = previous?.kind === 'quote' || next?.kind === 'quote';
  const isTold =
    saying.tells &&
    !saying.isModal &&
    !isBesideQuote &&
    frame.speaker !== undefined &&
    clause.kind === 'main' &&
    !clause.isKonjunktiv;
  if (!isTold) return undefined;
  const isAlone = parsed.frames.length === 1;
  const range = isAlone
    ? { from: parsed.sentence.from, to: parsed.sentence.to }
    : { from: clause.from, to: clause.to };
  return toDraft(reading, parsed, frame, 'reported', 'told', range);
}

function readFollowing(reading: Reading, frame: Frame, next: Clause): RuleId | undefined {
  const { saying } = frame;
  const first = reading.tokens[next.from]?.lower ?? '';
  if (next.kind === 'subordinate' && saying.takesStatement)
    return /^(?:dass|ob|wie|warum|wer|was|wo|wann|weshalb)$/u.test(first)
      ? 'indirect-dass'
      : undefined;
  if (next.kind === 'subordinate' && first === 'dass') return 'indirect-dass';
  if (next.kind === 'infinitive' && (saying.takesStatement || saying.addresses))
    return /^(?:um|ohne|statt)$/u.test(first) ? undefined : 'indirect-infinitive';
  if (frame.isInverted && next.opener === ',') return undefined;
  const isIntroduced = /^[,:]$/u.test(next.opener) && saying.takesStatement;
  if (next.kind === 'main' && isIntroduced && (next.isKonjunktiv || next.finite > next.from))
    return 'indirect-clause';
  return undefined;
}

/** "Wie die Bank mitteilte, …" and "…, wie die Bank mitteilte": the rest of the sentence is hers. */
function fromWie(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  clause: Clause,
): Draft | undefined {
  const { saying } = frame;
  if (!saying.takesStatement && !saying.quotesAnother && !saying.tells) return undefined;
  const isFirst = frame.clause === 0;
  const range = isFirst
    ? { from: parsed.clauses[1]?.from ?? clause.to, to: findContentEnd(parsed, 1) }
    : {
        from: findContentStart(parsed, frame.clause - 1),
        to: parsed.clauses[frame.clause - 1]?.to ?? clause.from,
      };
  if (range.to <= range.from || isOnlyQuote(parsed, range)) return undefined;
  return toDraft(reading, parsed, frame, 'indirect', 'indirect-wie', range);
}

/** The frame of a quote as text spans: its clause and the marks that tie it to the quote. */
export function toFrameSpans(reading: Reading, parsed: ParsedSentence, frame: Frame): Span[] {
  const clause = parsed.clauses[frame.clause];
  return clause ? [toSpan(reading.tokens, { from: frame.start, to: clause.to })] : [];
}

function toDraft(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  type: QuoteType,
  rule: RuleId,
  range: TokenRange,
): Draft {
  const isReported = type === 'reported';
  return {
    type,
    rule,
    spans: isReported
      ? [toSpan(reading.tokens, range)]
      : [trimSpan(reading.text, toSpan(reading.tokens, range))],
    cue: isReported
      ? []
      : frame.saying.cue.map((at) => toSpan(reading.tokens, { from: at, to: at + 1 })),
    frame: isReported ? [] : toFrameSpans(reading, parsed, frame),
    speaker: frame.speaker,
    addressee: frame.addressee,
    inherits: false,
    owner: findOwner(reading, parsed, frame),
  };
}

/** Whose words a frame with "zitieren" passes on: "zitiert aus dem Brief der Bank". */
export function findOwner(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
): NounPhrase | undefined {
  const clause = parsed.clauses[frame.clause];
  if (!clause || !frame.saying.quotesAnother) return undefined;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (reading.tokens[at]?.lower === 'aus') return parseNounPhrase(reading, at + 1, clause.to);
  }
  return undefined;
}

/** A sentence in Konjunktiv that no frame governs: somebody goes on speaking. */
function findKonjunktiv(
  reading: Reading,
  parsed: ParsedSentence,
  drafts: readonly Draft[],
): Draft | undefined {
  const main = parsed.clauses.find(({ kind }) => kind === 'main');
  if (!main?.isKonjunktiv || !isReportingMood(reading, main)) return undefined;
  const finite = reading.tokens[main.finite];
  const isGoverned =
    finite &&
    drafts.some(
      ({ spans, frame, rule }) =>
        rule !== 'told' &&
        spans.some(({ start, end }) => start <= finite.start && finite.end <= end) &&
        !frame.some(({ start, end }) => start <= finite.start && finite.end <= end),
    );
  if (isGoverned) return undefined;
  return {
    type: 'indirect-free-indirect',
    rule: 'konjunktiv',
    spans: [toSpan(reading.tokens, parsed.sentence)],
    cue: [],
    frame: [],
    speaker: undefined,
    addressee: undefined,
    inherits: true,
  };
}

// würde, hätte, könnte may also be the writer's own conditional; Konjunktiv I reports.
function isReportingMood(reading: Reading, clause: Clause): boolean {
  return !/^(?:möchte|möchten|dürfte|dürften|könnte|könnten|würde|würden|hätte|hätten|wäre|wären|müsste|müssten|möge)$/u.test(
    reading.tokens[clause.finite]?.lower ?? '',
  );
}
