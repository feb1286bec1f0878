import type { ParsedSentence } from '../cues/frames.ts';

/** Where a marked span may follow on: the sentence before held a quote, or ended in a colon. */
export interface PrecedingSentence {
  readonly hasQuote: boolean;
  readonly parsed: ParsedSentence | undefined;
  readonly endsInColon: boolean;
  /** It was a free statement itself. */
  readonly endsFree: boolean;
}
