import type { MarkedSpan } from '../core/marks.ts';
import type { Span } from '../core/spans.ts';
import type { Layout } from '../genres/layout.ts';
import type { Turn } from '../genres/turn.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { PLAIN } from './cues/saying.ts';
import type { ParsedSentence } from './cues/frames.ts';
import { canSpeak } from './roles/people.ts';
import { findSubject } from './roles/participants.ts';
import type { Reading } from '../syntax/reading.ts';
import type { Draft } from './contents/draft.ts';
import type { RuleId } from './rule-ids.ts';

// Rules by which no verb and no source says who speaks the words in marks.
const UNFRAMED: ReadonlySet<RuleId> = new Set([
  'direct-colon',
  'direct-continued',
  'direct-unframed',
] as const);
// No mark says where the words of a turn begin and end.
const DOUBT_OF_TURNS = 0.3;

/**
 * Puts whoever the layout names in the place of a guess: the name behind a dash or on a line of its own, or what stands
 * before the colon. A title before the colon („Fazit: „…““) is nobody: whoever spoke before goes on.
 */
export function withLayout(
  reading: Reading,
  parsed: ParsedSentence,
  layout: Layout,
  marked: MarkedSpan,
  draft: Draft | undefined,
): Draft | undefined {
  const isGuess = draft === undefined || UNFRAMED.has(draft.rule);
  const apart = isGuess ? layout.apart.get(marked.start) : undefined;
  if (apart) return draft && toNamed(marked, 'direct-apart', apart);
  if (!isGuess && !isHeldByNobody(draft)) return draft;
  const subject = draft && isGuess ? findClauseSubject(reading, parsed, marked) : undefined;
  if (subject) return toNamed(marked, 'direct-colon', subject);
  const before = layout.readBeforeColon(marked);
  if (before?.kind === 'speaker')
    return draft || before.isSure ? toNamed(marked, 'direct-colon', before.phrase) : undefined;
  if (!draft || before?.kind !== 'title') return draft;
  if (before.owner) return toNamed(marked, 'direct-colon', before.owner);
  return before.isOpening && !isGuess
    ? draft
    : { ...toNamed(marked, 'direct-unframed', undefined), inherits: !before.isOpening };
}

/** "Hier steht, wie die Wirtin das Haus preist: „…“": the subject of the clause right before the colon. */
function findClauseSubject(
  reading: Reading,
  { clauses }: ParsedSentence,
  marked: MarkedSpan,
): NounPhrase | undefined {
  const index = clauses.findIndex((clause) => clause.marked === marked);
  const clause = clauses[index - 1];
  if (clauses[index]?.opener !== ':' || clause?.kind !== 'subordinate' || clause.isKonjunktiv)
    return undefined;
  const subject = findSubject(reading, clause, { ...PLAIN, finite: clause.finite })?.phrase;
  return subject && canSpeak(reading, subject) ? subject : undefined;
}

/** "Fazit: „…“": a noun announces the words, and nobody holds it. */
function isHeldByNobody({ by, speaker }: Draft): boolean {
  return speaker === undefined && by?.frame?.saying.lemma === 'noun';
}

/** The words of a turn as a quote; none where they are nobody's. */
export function toTurnDrafts({ spans, frame, speaker, meant, given, isGivenForm }: Turn): Draft[] {
  if (spans.length === 0) return [];
  const doubt = isGivenForm === true ? 0 : DOUBT_OF_TURNS;
  return [{ ...toDraft(spans, 'turn', speaker), frame, meant, given, doubt }];
}

function toNamed({ start, end }: Span, rule: RuleId, speaker: NounPhrase | undefined): Draft {
  return toDraft([{ start, end }], rule, speaker);
}

function toDraft(spans: readonly Span[], rule: RuleId, speaker: NounPhrase | undefined): Draft {
  return {
    type: 'direct',
    rule,
    spans,
    cue: [],
    frame: [],
    speaker,
    addressee: undefined,
    inherits: false,
  };
}
