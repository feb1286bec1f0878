import { is } from '../core/tokens.ts';
import type { Clause } from '../syntax/clauses.ts';
import { endsInName } from '../syntax/phrase-names.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import { isContested } from '../discourse/pronouns.ts';
import type { Discourse } from '../discourse/state.ts';
import type { Draft } from './contents/draft.ts';
import type { Observe } from './observe.ts';
import type { Participants, Polarity } from './quote.ts';
import { toOuterSpan } from './quote.ts';
import { toNounKind } from './roles/people.ts';
import { score, toProbability } from './scores.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

// In characters: a few words, and more than most sentences have.
const SHORT = 25;
const LONG = 220;
// From this margin on no other phrase of the clause may well be the speaker.
const CLEAR_MARGIN = 2;

// Below this chance a summary of words may well be none.
const DOUBTFUL = 0.4;

// Log-odds taken off: texts that nobody fitted on are less alike than train and dev are. Chosen on dev.
const CAUTION = 0.25;

/**
 * How likely a quote and its speaker are both right, from 0 to 1 in steps of 0.01: by the rule that made it, by how its
 * speaker is named and how clearly it beats the next phrase, by what its words hold, and by what the text claims of it.
 */
export function toConfidence(
  reading: Reading,
  draft: Draft,
  speaker: Participants,
  polarity: Polarity,
  discourse: Discourse,
  observe?: Observe,
): number {
  const features = describe(reading, draft, speaker, polarity, discourse);
  observe?.({ kind: 'confidence', span: toOuterSpan(draft), speaker: speaker.spans, features });
  const sum = score(features, CONFIDENCE_WEIGHTS) - (draft.doubt ?? 0) - CAUTION;
  return Math.round(toProbability(sum) * 100) / 100;
}

function describe(
  reading: Reading,
  draft: Draft,
  speaker: Participants,
  polarity: Polarity,
  discourse: Discourse,
): string[] {
  const kind = describeSpeaker(reading, draft, speaker);
  const isPronoun = draft.speaker?.kind === 'pronoun' && kind[0] === 'pronoun';
  return [
    draft.rule,
    ...kind,
    // Words in marks hang less on what kind of phrase names their speaker.
    ...(draft.type === 'direct' ? kind.slice(0, 1).map((one) => `direct:${one}`) : []),
    ...describeWords(reading, draft),
    ...describeFrame(draft),
    ...has('contested', isPronoun && isContested(reading, draft.speaker, discourse)),
    ...has('not-asserted', polarity !== 'asserted'),
    ...has('doubtful', draft.chance !== undefined && draft.chance < DOUBTFUL),
  ];
}

const has = (name: string, holds: boolean): string[] => (holds ? [name] : []);

function describeSpeaker(reading: Reading, draft: Draft, speaker: Participants): string[] {
  if (speaker.text === '') return ['nobody'];
  if (!draft.speaker) return ['inherited'];
  return [describePhrase(reading, draft.speaker), ...has('several', draft.speaker.isCoordinated)];
}

function describePhrase(reading: Reading, phrase: NounPhrase): string {
  if (phrase.kind === 'pronoun')
    return is(reading.tokens[phrase.from], 'relative-pronoun') ? 'relative' : 'pronoun';
  return endsInName(reading, phrase.head) ? 'named' : toNounKind(reading, phrase);
}

/** How long the words are, and what they hold that may not belong to them. */
function describeWords(reading: Reading, draft: Draft): string[] {
  const outer = toOuterSpan(draft);
  // NFC and NFD of a text count alike.
  const length = reading.text.slice(outer.start, outer.end).normalize('NFC').length;
  const { from, to } = toTokenRange(reading.tokens, outer);
  const clauses = draft.by?.parsed.clauses.filter((one) => one.from >= from && one.to <= to) ?? [];
  const isMarked = draft.type === 'direct';
  return [
    ...has('short', length < SHORT),
    ...has('long', length > LONG),
    ...has('divided', draft.spans.length > 1),
    ...has('addressed', draft.addressee !== undefined),
    ...(isMarked ? [] : describeClauses(reading, clauses)),
  ];
}

/** What is written in the clauses of indirect words: a Konjunktiv says that they are somebody's. */
function describeClauses({ tokens }: Reading, clauses: readonly Clause[]): string[] {
  const mains = clauses.filter(({ kind }) => kind === 'main');
  return [
    ...has(
      'konjunktiv-inside',
      clauses.some(({ isKonjunktiv }) => isKonjunktiv),
    ),
    ...has('several-mains', mains.length > 1),
    ...has(
      'turns',
      mains.some(({ from }) => is(tokens[from], 'adversative')),
    ),
  ];
}

/** What introduces the words: what kind of verb, how clearly its subject stands out, and what else says something there. */
function describeFrame(draft: Draft): string[] {
  const { by } = draft;
  if (!by) return [];
  const { frame, source, parsed } = by;
  const others = parsed.frames.length + parsed.sources.length - 1;
  return [
    ...has('other-frames', others > 0),
    ...has('inner-source', frame !== undefined && parsed.sources.length > 0),
    ...(source && draft.rule !== 'indirect-demnach' ? [`source-${source.rule}`] : []),
    ...(frame
      ? [
          `verb-${frame.saying.speechActClass || 'plain'}`,
          ...has('close', frame.speaker !== undefined && frame.margin < CLEAR_MARGIN),
          ...has('says-and-summarizes', frame.saying.takesStatement && frame.saying.summarizes),
        ]
      : []),
  ];
}
