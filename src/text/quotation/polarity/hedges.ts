import { findAround } from '../../../spans/span-search.ts';
import type { Span } from '../../core/spans.ts';
import { compareSpans, overlapSpans } from '../../core/spans.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Draft } from '../contents/draft.ts';
import type { ParsedSentence } from '../cues/frames.ts';
import { isAdjective } from '../../syntax/noun-cores.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';

/**
 * Finds the words that say that a report is itself uncertain or second-hand: "angeblich", "soll … gesagt haben",
 * "nach westlichen Angaben", "laut Medienberichten", "wie es hieß". They stand in the frame of the quote or beside it in
 * its sentence; words of the quote itself are none, but in what a writer sums up, or passes on with "soll", all
 * words are the writer's. In order and apart.
 */
export function findHedges(reading: Reading, sentence: ParsedSentence, draft: Draft): Span[] {
  const parsed = draft.by?.parsed ?? sentence;
  const isWriters = draft.type === 'reported' || draft.rule === 'hearsay';
  const found = toScopes(parsed, draft, isWriters).flatMap((scope) =>
    findInRange(reading, scope, draft),
  );
  const outside = isWriters
    ? found
    : found.filter((span) => !draft.spans.some((own) => overlapSpans(own, span)));
  return toApart(outside);
}

/** Where the hedges of a draft may stand: the clause of its cue, its source, and clauses that are none. */
function toScopes(
  { clauses, frameOf }: ParsedSentence,
  { by, rule }: Draft,
  isWriters: boolean,
): TokenRange[] {
  const main = clauses.find(({ kind }) => kind === 'main');
  if (rule === 'hearsay') return main ? [main] : [];
  const frame = by?.frame;
  const own = frame && clauses[frame.clause];
  const beside = clauses.filter((clause, index) => isBeside(clause, frameOf.get(index)?.saying));
  return [
    ...(own ? [{ from: Math.min(frame.start, own.from), to: own.to }] : []),
    ...(by?.source ? [by.source] : []),
    ...(by && !isWriters ? beside.filter((clause) => clause !== own) : []),
  ];
}

/** A part without a verb ("…, nach westlichen Angaben, …") and "wie es hieß" stand beside all of the sentence. */
function isBeside({ kind }: Clause, saying: { isImpersonal: boolean } | undefined): boolean {
  return kind === 'fragment' || (kind === 'subordinate' && saying?.isImpersonal === true);
}

function findInRange(reading: Reading, { from, to }: TokenRange, draft: Draft): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const token = reading.tokens[at];
    if (!token || findAround(reading.outer, token)) continue;
    const range = readHedge(reading, at, { from, to }, draft);
    if (!range) continue;
    found.push(toSpan(reading.tokens, range));
    at = Math.max(at, range.to - 1);
  }
  return found;
}

function readHedge(
  reading: Reading,
  at: number,
  { from, to }: TokenRange,
  draft: Draft,
): TokenRange | undefined {
  const { tokens } = reading;
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (is(token, 'hedge-adverb'))
    return isInPhrase(reading, at) ? undefined : { from: at, to: at + 1 };
  if (is(token, 'hearsay-modal'))
    return isPerfect(reading, at, to) ? { from: at, to: at + 1 } : undefined;
  if (is(token, 'determiner') && is(next, 'hearsay-noun') && is(tokens[at + 2], 'after-source'))
    return { from: at, to: at + 3 };
  if (is(token, 'it-says')) return readHiess(reading, at, from, draft);
  if (is(token, 'source-preposition-before')) {
    if (is(next, 'hearsay-report') && !isOfSomebody(reading, at + 2))
      return { from: at, to: at + 2 };
    if (is(token, 'after-source')) return readNach(reading, at, to);
  }
  if (is(token, 'hearsay-report') && is(next, 'according-to-before'))
    return { from: at, to: at + 2 };
  return undefined;
}

// How many words of a phrase stand between its first word and its noun.
const NEAR = 4;

/** "die mutmaßlich erpresste Frau": it belongs to an adjective. */
function isInPhrase({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (!is(tokens[at - 1], 'determiner') || !next || !isAdjective(next)) return false;
  return tokens.slice(at + 1, at + 1 + NEAR).some(isCapitalised);
}

/** "soll gesagt haben", "sollen geflohen sein", "soll beschlossen worden sein"; "sollen verlegt werden" is a plan. */
function isPerfect({ tokens }: Reading, at: number, to: number): boolean {
  const isBehind = (index: number): boolean =>
    is(tokens[index], 'perfect-infinitive') && is(tokens[index - 1], 'participle-form');
  for (let index = at - 1; index > at - NEAR && index > 0; index -= 1)
    if (isBehind(index) && index === at - 1) return true;
  for (let index = at + 2; index < to; index += 1) if (isBehind(index)) return true;
  return false;
}

/** "hieß es" and "wie es hieß", where no document or speaker stands beside it. */
function readHiess(
  { tokens }: Reading,
  at: number,
  from: number,
  { speaker, by }: Draft,
): TokenRange | undefined {
  const frame = by?.frame;
  const isOwn = frame?.saying.cue.includes(at);
  // "ein Brief, in dem es heißt": the letter says so.
  if (isOwn && (speaker || by?.parsed.clauses[frame?.clause ?? -1]?.kind === 'relative'))
    return undefined;
  if (is(tokens[at + 1], 'it')) return { from: at, to: at + 2 };
  if (!is(tokens[at - 1], 'it')) return undefined;
  const isWie = at - 2 >= from && is(tokens[at - 2], 'as');
  return { from: isWie ? at - 2 : at - 1, to: at + 1 };
}

/** "nach westlichen Angaben", "nach Informationen der Zeitung"; "nach Angaben der Polizei" is a plain source. */
function readNach(reading: Reading, at: number, to: number): TokenRange | undefined {
  const { tokens } = reading;
  const next = tokens[at + 1];
  if (!next) return undefined;
  if (is(next, 'information-noun')) {
    const phrase = parseNounPhrase(reading, at + 1, to);
    return phrase && phrase.to > at + 2 ? { from: at, to: phrase.to } : undefined;
  }
  let noun = at + 1;
  while (noun < at + NEAR && isAdjective(tokens[noun] ?? next)) noun += 1;
  return noun > at + 1 && is(tokens[noun], 'unnamed-report')
    ? { from: at, to: noun + 1 }
    : undefined;
}

/** "nach Berichten britischer Zeitungen", "laut Meldungen von Radio Quellau": a source with a name. */
function isOfSomebody({ tokens }: Reading, at: number): boolean {
  const next = tokens[at];
  return (
    next !== undefined &&
    (is(next, 'opens-owner') || isAdjective(next)) &&
    tokens.slice(at + 1, at + NEAR).some(isCapitalised)
  );
}

function toApart(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of spans.toSorted(compareSpans))
    if (span.start >= (apart.at(-1)?.end ?? 0)) apart.push(span);
  return apart;
}
