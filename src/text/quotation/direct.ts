import { DETERMINERS, PREPOSITIONS } from '../de/function-words.ts';
import { findAround } from '../span-search.ts';
import type { Span } from '../spans.ts';
import { containsSpan } from '../spans.ts';
import { isCapitalised } from '../tokens.ts';
import { isFiniteVerb } from './verbs.ts';
import type { Frame, ParsedSentence } from './frames.ts';
import type { MarkedSpan } from './marks.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { endsInName } from './phrase-names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { toSpan, toTokenRange } from './reading.ts';
import type { RuleId } from './rules.ts';
import type { Draft } from './statements.ts';
import { findOwner, toFrameSpans } from './statements.ts';

// "nannte den Plan „Unsinn“", "warf ihr „Untätigkeit“ vor": what stands in marks is what these verbs say.
const CALLING = /^(?:nennen|bezeichnen|vorwerfen|unterstellen|attestieren|beschimpfen)$/u;
// Not schreiben, melden: what stands in marks behind these may be a title.
const SPEAKING = /^(?:sagen|rufen|antworten|entgegnen|erwidern|meinen)$/u;

/** Where a marked span may follow on: the sentence before held a quote, or ended in a colon. */
export interface Before {
  readonly hasQuote: boolean;
  readonly parsed: ParsedSentence | undefined;
  readonly endsInColon: boolean;
}

/** Decides for words in quotation marks whether somebody says them, and finds the frame that says who. */
export function findDirect(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  statements: readonly Draft[],
  before: Before,
): Draft | undefined {
  if (isName(reading, parsed, marked)) return undefined;
  const index = parsed.clauses.findIndex((clause) => clause.marked === marked);
  return index >= 0
    ? fromSentence(reading, parsed, marked, index, before, statements)
    : fromFragment(reading, parsed, marked, statements);
}

/** Words in marks that name a thing: an entry of the registry, a part of a subject, the first part of a compound. */
function isName(reading: Reading, parsed: ParsedSentence, marked: MarkedSpan): boolean {
  if (/^[-‑]\p{L}/u.test(reading.text.slice(marked.end))) return true;
  const named = findAround(reading.mentioned, marked.inner);
  const isMention =
    named !== undefined &&
    named.mention.kind !== 'term' &&
    named.start === marked.inner.start &&
    named.end === marked.inner.end;
  return (
    isMention ||
    parsed.frames.some(
      ({ speaker }) => speaker && containsSpan(toSpan(reading.tokens, speaker), marked),
    )
  );
}

function fromSentence(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  index: number,
  before: Before,
  statements: readonly Draft[],
): Draft | undefined {
  const { clauses, frames } = parsed;
  const after = frames.find(
    (frame) =>
      frame.clause === index + 1 &&
      (frame.isInverted || clauses[frame.clause]?.kind === 'subordinate'),
  );
  if (after)
    return framed(
      reading,
      parsed,
      marked,
      after,
      clauses[after.clause]?.kind === 'subordinate' ? 'direct-wie' : 'direct-inverted',
    );
  const opener = clauses[index]?.opener;
  const ahead = frames.findLast((frame) => frame.clause < index && frame.clause >= index - 2);
  if (ahead && (opener === ':' || opener === ',' || ahead.clause === index - 1))
    return framed(reading, parsed, marked, ahead, 'direct-introduced');
  const source = parsed.sources.find(({ rule }) => rule !== 'demnach');
  if (source)
    return {
      ...draft(marked, 'direct-source', source.speaker),
      frame: [toSpan(reading.tokens, source)],
      addressee: source.addressee,
      cue: [toSpan(reading.tokens, { from: source.cue, to: source.cue + 1 })],
    };
  const around = innermost(statements, marked);
  if (around)
    return { ...around, type: 'direct', rule: 'direct-in-indirect', spans: [toPlain(marked)] };
  const leading = clauses[index - 1];
  if (opener === ':' && leading)
    return draft(
      marked,
      'direct-colon',
      parsed.subject ?? parseNounPhrase(reading, leading.from, leading.to),
    );
  const other = frames[0];
  if (other) return framed(reading, parsed, marked, other, 'direct-introduced');
  if (before.endsInColon && before.parsed) {
    const frame = before.parsed.frames.at(-1);
    return frame
      ? framed(reading, before.parsed, marked, frame, 'direct-introduced')
      : draft(marked, 'direct-colon', before.parsed.subject);
  }
  if (clauses.length > 1 && clauses[index + 1]?.kind === 'main')
    return draft(marked, 'direct-unframed', parsed.subject);
  return {
    ...draft(marked, before.hasQuote ? 'direct-continued' : 'direct-unframed', undefined),
    inherits: true,
  };
}

function fromFragment(
  reading: Reading,
  parsed: ParsedSentence,
  marked: MarkedSpan,
  statements: readonly Draft[],
): Draft | undefined {
  const { from } = toTokenRange(reading.tokens, marked);
  const index = parsed.clauses.findIndex((clause) => clause.from <= from && from < clause.to);
  const frame = parsed.frames.find((candidate) => candidate.clause === index);
  const around = innermost(statements, marked);
  // Ada Berg sagte „Nein“: the words stand right behind the verb that says them.
  const isSaid = frame?.saying.cue.at(-1) === from - 1 && SPEAKING.test(frame.saying.lemma);
  const isCalled = isSaid || (frame !== undefined && CALLING.test(frame.saying.lemma));
  const score =
    scoreFragment(reading, marked) + (frame ? 2 : 0) + (isCalled ? 1.5 : 0) + (around ? 1.5 : 0);
  if (score <= 0) return undefined;
  const isInside =
    frame &&
    around &&
    around.rule !== 'told' &&
    frame.saying.cue.every((at) =>
      around.spans.some((span) => containsSpan(span, reading.tokens[at] ?? marked)),
    );
  if (frame && (!around || isInside || around.rule === 'told'))
    return framed(reading, parsed, marked, frame, 'direct-fragment');
  if (around)
    return { ...around, type: 'direct', rule: 'direct-in-indirect', spans: [toPlain(marked)] };
  const colon =
    parsed.clauses[index]?.opener === ':'
      ? parsed.frames.find((candidate) => candidate.clause < index)
      : undefined;
  if (colon) return framed(reading, parsed, marked, colon, 'direct-introduced');
  const main = parsed.frames.findLast((candidate) => candidate.clause < index) ?? parsed.frames[0];
  if (main && score > 1) return framed(reading, parsed, marked, main, 'direct-fragment');
  return score > 2.5 ? draft(marked, 'direct-unframed', parsed.subject) : undefined;
}

/**
 * How much words in marks look like said words rather than a title or a name: begins small, is long, holds
 * a verb or little words; against it, a noun right before ("der Film „…“"), one word alone, capitals only.
 */
function scoreFragment(reading: Reading, marked: MarkedSpan): number {
  const { from, to } = toTokenRange(reading.tokens, marked);
  const words = reading.tokens.slice(from + 1, to - 1).filter(({ kind }) => kind !== 'punctuation');
  const before = reading.tokens[from - 1];
  let score = -0.5;
  if (words.length === 0) return -9;
  if (words[0] && !isCapitalised(words[0])) score += 1.5;
  if (words.length >= 8) score += 2;
  if (words.length === 1) score -= 1;
  if (words.some(({ lower }) => DETERMINERS.has(lower) || PREPOSITIONS.has(lower))) score += 0.5;
  for (let at = from + 1; at < to - 1; at += 1) {
    if (isFiniteVerb(reading.tokens, at)) {
      score += 1.5;
      break;
    }
  }
  if (before?.lower === 'als') score += 1;
  else if (before && PREPOSITIONS.has(before.lower)) score += 0.5;
  if (before && isCapitalised(before) && !endsInName(reading, from - 1)) score -= 2;
  if (words.every(isCapitalised)) score -= words.length > 1 ? 2 : 0.5;
  return score;
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
    cue: frame.saying.cue.map((at) => toSpan(reading.tokens, { from: at, to: at + 1 })),
    frame: toFrameSpans(reading, parsed, frame),
    addressee: frame.addressee,
    owner: findOwner(reading, parsed, frame),
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
