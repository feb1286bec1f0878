import type { QuoteTraits } from '../schemas/quote-traits.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';

type Said = Pick<QuoteTraits, 'text' | 'speakers' | 'speakerText'>;

/** What a quote was before: its old words, and who was named for it where that changed. */
export interface QuoteDifference {
  readonly text: string;
  readonly speaker: Pick<QuoteTraits, 'speakers' | 'speakerText'> | undefined;
}

/**
 * What a reader must be told of a change: other words, or another speaker. That somebody is known now who was not
 * named before is no change; nor are marks, spaces and case.
 */
export function findChange(old: Said, now: Said): QuoteDifference | undefined {
  const { text, speakers, speakerText } = old;
  const isNamed = speakers.length > 0 || speakerText !== '';
  const isReattributed = isNamed && !hasSameSpeaker(old, now);
  if (!isReattributed && foldWords(text) === foldWords(now.text)) return undefined;
  return { text, speaker: isReattributed ? { speakers, speakerText } : undefined };
}
