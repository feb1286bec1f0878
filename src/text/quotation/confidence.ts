import { is } from '../core/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Observe } from './observe.ts';
import { toNounKind } from './roles/people.ts';
import { endsInName } from '../syntax/phrase-names.ts';
import type { Participants } from './quote.ts';
import { toOuterSpan } from './quote.ts';
import type { Reading } from '../syntax/reading.ts';
import { score, toProbability } from './scores.ts';
import type { Draft } from './contents/framed.ts';
import { CONFIDENCE_WEIGHTS } from './weights.ts';

/**
 * How likely a quote and its speaker are both right, from 0 to 1 in steps of 0.01: by the rule that made it, by how its
 * speaker is named, and by its length.
 */
export function toConfidence(
  reading: Reading,
  draft: Draft,
  speaker: Participants,
  observe?: Observe,
): number {
  const features = describe(reading, draft, speaker);
  observe?.({ kind: 'sureness', span: toOuterSpan(draft), speaker: speaker.spans, features });
  return (
    Math.round(toProbability(score(features, CONFIDENCE_WEIGHTS) - (draft.doubt ?? 0)) * 100) / 100
  );
}

function describe(reading: Reading, draft: Draft, speaker: Participants): string[] {
  const { start, end } = toOuterSpan(draft);
  // NFC and NFD of a text count alike.
  const length = reading.text.slice(start, end).normalize('NFC').length;
  const has = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  return [
    draft.rule,
    ...describeSpeaker(reading, draft, speaker),
    ...has('divided', draft.spans.length > 1),
    ...has('short', length < SHORT),
    ...has('long', length > LONG),
    ...has('addressed', draft.addressee !== undefined),
  ];
}

// In characters: a few words, and more than most sentences have.
const SHORT = 25;
const LONG = 220;

function describeSpeaker(reading: Reading, draft: Draft, speaker: Participants): string[] {
  if (speaker.text === '') return ['nobody'];
  if (!draft.speaker) return ['inherited'];
  return [
    describePhrase(reading, draft.speaker),
    ...(draft.speaker.isCoordinated ? ['several'] : []),
  ];
}

function describePhrase(reading: Reading, phrase: NounPhrase): string {
  if (phrase.kind === 'pronoun')
    return is(reading.tokens[phrase.from], 'personal-pronoun') ? 'pronoun' : 'relative';
  return endsInName(reading, phrase.head) ? 'named' : toNounKind(reading, phrase);
}
