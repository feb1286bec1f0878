import { is } from '../../core/tokens.ts';
import type { Span } from '../../core/spans.ts';
import { containsSpan, trimSpan } from '../../core/spans.ts';
import { divideContrast } from '../polarity/divide-contrast.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { toCueSpans } from '../cues/cue-words.ts';
import {
  findContentEnd,
  findContentStart,
  findDemnachContent,
  isOnlyQuote,
  without,
} from './content.ts';
import type { Draft } from './draft.ts';
import { isAnnouncedAhead, isSaidBefore, readFollowing } from './following.ts';
import { toFrameSpans } from './frame-spans.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import { endsInName, isKnownActor } from '../../syntax/phrase-names.ts';
import { canSpeak } from '../roles/people.ts';
import { findQuotingAndOwner } from '../roles/quoting.ts';
import { findRest } from './split-content.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import { findSourceContent } from './scopes.ts';
import { toSpan } from '../../syntax/reading.ts';
import type { RuleId } from '../rule-ids.ts';

/** Finds what a sentence reports without quotation marks: dass, Konjunktiv, infinitives, laut, summaries. */
export function findFramed(reading: Reading, parsed: ParsedSentence): Draft[] {
  const drafts: Draft[] = [];
  for (const frame of parsed.frames) {
    const draft = fromFrame(reading, parsed, frame);
    if (draft) drafts.push(...divideContrast(reading, draft));
  }
  for (const source of parsed.sources) {
    const isDemnach = source.rule === 'by-that' || source.rule === 'by-which';
    const rule = isDemnach ? 'indirect-demnach' : 'indirect-source';
    const content =
      source.rule === 'by-that'
        ? findDemnachContent(parsed, source.cue)
        : findSourceContent(reading, parsed, source);
    const spans = without(reading, content, source);
    if (spans.length === 0 || isOnlyQuote(parsed, content) || areQuotes(reading, parsed, spans))
      continue;
    drafts.push({
      type: 'indirect',
      rule,
      spans,
      cue: [toSpan(reading.tokens, { from: source.cue, to: source.cue + 1 })],
      frame: [toSpan(reading.tokens, source)],
      speaker: source.speaker,
      addressee: source.addressee,
      inherits: source.rule === 'by-that',
      by: { parsed, source },
    });
  }
  return drafts;
}

/**
 * „Wir öffnen“, so die Wirtin: besides the source nothing stands in the sentence but words in marks; or only the frame of
 * such words: "Dem Blatt zufolge sagte sie: „Nein.“", „Nein“, sagte sie dem Blatt zufolge.
 */
function areQuotes(
  { tokens }: Reading,
  { clauses, frameOf }: ParsedSentence,
  spans: readonly Span[],
): boolean {
  return spans.every((span) =>
    clauses.some((clause, at) => {
      if (clause.marked) return containsSpan(clause.marked, span);
      const frame = frameOf.get(at);
      const quote = clauses[frame?.isInverted ? at - 1 : at + 1];
      return (
        frame?.saying.takesStatement === true &&
        quote?.kind === 'quote' &&
        containsSpan(toSpan(tokens, clause), span)
      );
    }),
  );
}

function fromFrame(reading: Reading, parsed: ParsedSentence, frame: Frame): Draft | undefined {
  const { clauses } = parsed;
  const clause = clauses[frame.clause];
  if (!clause) return undefined;
  const { saying } = frame;
  if (!isSomebodys(reading, frame)) return undefined;
  const [first, second] = reading.tokens.slice(clause.from, clause.from + 2);
  const isWie = is(first, 'as') || (is(second, 'as') && is(first, 'coordinator'));
  if (clause.kind === 'subordinate' && isWie && !saying.isModal)
    return fromWie(reading, parsed, frame, clause);
  if (saying.isModal && !saying.isKonjunktiv) return undefined;
  if (clause.isKonjunktiv && clause.kind === 'main' && !isOfOther(reading, frame)) return undefined;
  const previous = clauses[frame.clause - 1];
  if (frame.isInverted && saying.takesStatement && previous && previous.kind !== 'quote') {
    const from = findContentStart(parsed, frame.clause - 1);
    const rest = findRest(reading, parsed, frame, from);
    const isOthers = isAnnouncedAhead(reading, parsed, frame);
    if (!isOthers && (rest || isSaidBefore(reading, parsed, frame, from)))
      return toDraft(reading, parsed, frame, 'indirect-inverted', { from, to: previous.to }, rest);
  }
  // "Sie erfuhr, dass …": who learns of something does not say it.
  if (saying.traits.has('looks-back')) return undefined;
  const next = clauses[frame.clause + 1];
  const following = readFollowing(reading, parsed, frame);
  if (next && following)
    return toDraft(reading, parsed, frame, following, {
      from: next.from,
      to: findContentEnd(reading, parsed, frame.clause + 1),
    });
  return undefined;
}

/** "Berg habe erklärt, dass …" in somebody's words: a named person's own statement; "er hoffe, dass …" is none. */
export function isOfOther(reading: Reading, { speaker }: Frame): boolean {
  if (speaker && is(reading.tokens[speaker.from], 'both')) return true;
  return (
    speaker?.kind === 'noun' &&
    (endsInName(reading, speaker.head) || isKnownActor(reading, speaker))
  );
}

/** "Sie verdeutlichte, wie eng der Hafen ist", but not "Ein Gang verdeutlichte, wie eng der Hafen ist". */
export function isSomebodys(reading: Reading, { saying, speaker }: Frame): boolean {
  if (!saying.traits.has('done-by-things')) return true;
  if (!speaker || saying.isPassive) return false;
  return canSpeak(reading, speaker) || is(reading.tokens[speaker.head], 'person-noun');
}

/** "Wie die Bank mitteilte, …" and "…, wie die Bank mitteilte": the rest of the sentence is hers. */
function fromWie(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  clause: Clause,
): Draft | undefined {
  const { saying } = frame;
  if (!saying.takesStatement && !saying.quotesAnother && !saying.summarizes) return undefined;
  const isFirst = frame.clause === 0 || clause.opener === ':' || isBehindJoiner(reading, clause);
  // "Wie aus einem Bericht hervorgeht, der dem Blatt vorliegt, …": what describes the source is not said by it.
  const behind = parsed.clauses.findIndex(
    ({ kind, isKonjunktiv }, at) => at > frame.clause && (kind !== 'relative' || isKonjunktiv),
  );
  const content = behind < 0 ? frame.clause + 1 : behind;
  const range = isFirst
    ? {
        from: parsed.clauses[content]?.from ?? clause.to,
        to: findContentEnd(reading, parsed, content),
      }
    : {
        from: findContentStart(parsed, frame.clause - 1),
        to: parsed.clauses[frame.clause - 1]?.to ?? clause.from,
      };
  if (range.to <= range.from || isOnlyQuote(parsed, range)) return undefined;
  const rest = isFirst ? undefined : findRest(reading, parsed, frame, range.from);
  return toDraft(reading, parsed, frame, 'indirect-wie', range, rest);
}

/** "der Reiz oder, wie sie sagte, der Kern": behind a joiner the insertion covers what follows alone. */
function isBehindJoiner({ tokens }: Reading, { from }: Clause): boolean {
  return tokens[from - 1]?.text === ',' && is(tokens[from - 2], 'coordinator');
}

function toDraft(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  rule: RuleId,
  range: TokenRange,
  rest?: TokenRange,
): Draft {
  const spans = [range, ...(rest ? [rest] : [])].map((part) =>
    trimSpan(reading.text, toSpan(reading.tokens, part)),
  );
  return {
    type: 'indirect',
    rule,
    spans,
    cue: toCueSpans(reading, parsed, frame),
    frame: toFrameSpans(reading, parsed, frame, toSpan(reading.tokens, range), rest),
    speaker: frame.speaker,
    addressee: frame.addressee,
    inherits: false,
    by: { parsed, frame },
    ...findQuotingAndOwner(reading, parsed, frame),
  };
}
