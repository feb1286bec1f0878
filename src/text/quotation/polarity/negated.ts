import { findFirstFrom } from '../../../spans/span-search.ts';
import type { Span } from '../../core/spans.ts';
import { containsSpan } from '../../core/spans.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { isSaidInstead } from './divide-contrast.ts';
import type { Draft } from '../contents/draft.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import { countDenials, findNegators, toOwnWords } from './negation.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import { isBehindPreposition } from './is-behind-preposition.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';

/**
 * Tells whether the clause of a frame denies what it introduces: by "nicht", by nobody as its subject, or by a verb or noun
 * of denying; two of them make none.
 */
export function isNegated(
  reading: Reading,
  { type, rule, spans, by }: Draft,
  frame: Frame,
  own: Clause,
  isByNobody: boolean,
): boolean {
  // "weigerte sich, zu sagen": what negates the infinitive stands in the clause before.
  const { isOpen } = frame.saying;
  const clause = isOpen ? { ...own, from: Math.min(own.from, frame.start) } : own;
  const { lemma, cue, finite } = frame.saying;
  // "Sie wies den Vorwurf zurück", "Er forderte nicht den Abriss, sondern Geld": what is summed up is said, and denies by itself.
  if (rule === 'reported') return isByNobody || isSummaryNegated(reading, clause);
  if (by && isAddition(reading, by.parsed, frame, spans)) return isByNobody;
  const isVerbatim = type === 'direct' && rule !== 'direct-in-indirect';
  const denials =
    by && isReason(reading, by.parsed, frame) ? 0 : countDenials(reading, clause, frame);
  if (isSaidInstead(reading, { spans })) return isByNobody || denials % 2 > 0;
  // "Sie gab nicht auf: „Wir bleiben.“", "Er widersprach nicht: „Gut.“": the words in marks are said.
  if (isVerbatim && (denials > 0 || /^(?:\?|opinion|noun)$/u.test(lemma))) return isByNobody;
  const contrast = isVerbatim ? findContrast(reading, clause) : undefined;
  if (contrast) return spans.some((span) => containsSpan(contrast, span));
  const negators = findNegators(reading, clause).filter(
    (at) =>
      !isBeforeVerb(reading, at, frame, clause) &&
      isOfVerb(reading, at, frame, isVerbatim ? spans : []),
  );
  // "die Forderung der Fischer" is theirs, whatever the verb beside it does with it.
  if (lemma === 'noun' && !cue.includes(finite)) {
    const isNone = negators.some((at) => at === (cue[0] ?? 0) || at === (cue[0] ?? 0) - 1);
    return isNone !== cue.some((at) => is(reading.tokens[at], 'denying-noun'));
  }
  if (is(reading.tokens[own.from], 'without')) return true;
  const words = toOwnWords(reading, clause);
  const refusals = isOpen && words.some((at) => is(reading.tokens[at], 'refusing')) ? 1 : 0;
  return (isByNobody || negators.length > 0) !== (denials + refusals) % 2 > 0;
}

/**
 * What only adds something is said whatever the frame denies: "Sie bezweifelt den Plan, der nichts tauge", "Er machte keine
 * Angaben: Es sei zu früh".
 */
function isAddition(
  { tokens }: Reading,
  { clauses }: ParsedSentence,
  frame: Frame,
  spans: readonly Span[],
): boolean {
  const next = clauses[frame.clause + 1];
  const first = next && tokens[next.from];
  if (!first || (spans[0]?.start ?? 0) < first.start || next.kind === 'quote') return false;
  const isCause = is(first, 'cause-conjunction');
  // "dementierte Berichte, nach denen er gehe": what they say is what is denied.
  const isReported = is(first, 'after-source');
  return next.opener === ':' || (next.kind === 'relative' && !isReported) || isCause;
}

/**
 * A main clause behind a verb of denying gives the reason, if the verb has an object that announces nothing: "lehnte den
 * Plan ab, er sei zu teuer", "lehnte mit der Begründung ab, …"; but "wies den Vorwurf zurück, er habe gelogen" denies.
 */
function isReason(reading: Reading, { clauses }: ParsedSentence, frame: Frame): boolean {
  const [clause, next] = [clauses[frame.clause], clauses[frame.clause + 1]];
  if (!clause || next?.kind !== 'main') return false;
  const { tokens } = reading;
  const { speaker, addressee, saying } = frame;
  const isIn = (range: TokenRange | undefined, at: number): boolean =>
    range !== undefined && at >= range.from && at < range.to;
  return toOwnWords(reading, clause).some((at) => {
    const token = tokens[at];
    if (!token || !isCapitalised(token) || isIn(speaker, at) || isIn(addressee, at)) return false;
    if (!is(token, 'cue-noun')) return at > saying.finite && !isBehindPreposition(tokens, at);
    return [1, 2].some((back) => is(tokens[at - back], 'with'));
  });
}

/**
 * "Auf Fragen und nicht als Rat erklärte sie": before the verb of a main clause it negates a phrase; but "Nie sagte sie" and
 * "Nicht die Wirtin sagte" deny that she did.
 */
function isBeforeVerb(
  { tokens }: Reading,
  at: number,
  { saying, speaker }: Frame,
  clause: Clause,
): boolean {
  return (
    clause.kind === 'main' &&
    at < saying.finite &&
    !(at === clause.from && speaker?.from === at + (is(tokens[at + 1], 'even') ? 2 : 1)) &&
    is(tokens[at], 'not') &&
    !saying.cue.includes(at + 1)
  );
}

/**
 * "Sie sagte, nicht der Deich, sondern …": behind a comma it is no more of the verb, but of the words in marks right
 * behind it: "sprach von einem Unfall, nicht von „Mord“".
 */
function isOfVerb(
  { tokens }: Reading,
  at: number,
  { saying: { cue } }: Frame,
  spans: readonly Span[],
): boolean {
  const isCut = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ text }) => text === ',');
  if (!isCut((cue.at(-1) ?? at) + 1, at)) return true;
  const end = spans[0]?.start ?? 0;
  const quoted = findFirstFrom(tokens, end);
  return end > (tokens[at]?.start ?? 0) && !isCut(at, quoted);
}

/** "Sie hat den Plan nie gelobt": what is summed up did not happen, unless something else happened instead. */
function isSummaryNegated(reading: Reading, clause: Clause): boolean {
  const hasContrast = reading.tokens
    .slice(clause.to, clause.to + 2)
    .some((token) => is(token, 'but-rather'));
  return !hasContrast && findNegators(reading, clause).length > 0;
}

/** "nannte es nicht „Unfug“, sondern „Wagnis“": what stands between the two words is not what was said. */
function findContrast({ tokens }: Reading, { from, to }: Clause): Span | undefined {
  const inside = tokens.slice(from, to);
  const not = inside.find(
    (token, index) => is(token, 'not') && !is(inside[index + 1], 'not-negated'),
  );
  const but = inside.find((token) => is(token, 'but-rather'));
  return not && but && not.end < but.start ? { start: not.end, end: but.start } : undefined;
}
