import type { QuoteTraits } from '../schemas/quote-traits.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';

type Said = Pick<QuoteTraits, 'text' | 'speakers' | 'speakerText'>;
/** A quote as it is now; `whole` are all its words where its frame divides it. */
type SaidNow = Said & { readonly whole?: string | undefined };

/** What a quote was before: its old words, and who was named for it where that changed. */
export interface QuoteDifference {
  readonly text: string;
  readonly speaker: Pick<QuoteTraits, 'speakers' | 'speakerText'> | undefined;
}

/**
 * What a reader must be told of a change: other words, or another speaker. That somebody is known now who was not
 * named before is no change; nor are marks, spaces and case, nor a frame that divides the words.
 */
export function findChange(old: Said, now: SaidNow): QuoteDifference | undefined {
  const { text, speakers, speakerText } = old;
  const isNamed = speakers.length > 0 || speakerText !== '';
  const isReattributed = isNamed && !hasSameSpeaker(old, now);
  if (!isReattributed && hasSameWords(old, now)) return undefined;
  return { text, speaker: isReattributed ? { speakers, speakerText } : undefined };
}

/** Whether the words of a record are those of a quote, of all its parts where its frame divides it. */
export function hasSameWords(
  { text }: Pick<Said, 'text'>,
  { text: now, whole = now }: Pick<SaidNow, 'text' | 'whole'>,
): boolean {
  const words = foldWords(text);
  return words === foldWords(now) || words === foldWords(whole);
}
