import type { QuoteTraits } from '../schemas/quote-traits.ts';
import { foldWords } from './quote-id.ts';

type Spoken = Pick<QuoteTraits, 'speakers' | 'speakerText'>;

/**
 * Tells whether two quotes have one speaker: the same actors; where the registry did not know one of the two,
 * the same words for the speaker. Nobody is the same as nobody only.
 */
export function hasSameSpeaker(a: Spoken, b: Spoken): boolean {
  if (a.speakers.length > 0 && b.speakers.length > 0)
    return a.speakers.toSorted().join() === b.speakers.toSorted().join();
  return foldWords(a.speakerText) === foldWords(b.speakerText);
}
