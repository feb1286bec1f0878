import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { SourcePhrase } from '../cues/sources.ts';

/** What introduces a quote, and the sentence it stands in: a clause with a verb of saying, or a source without a verb. */
export interface Introduction {
  readonly parsed: ParsedSentence;
  readonly frame?: Frame;
  readonly source?: SourcePhrase;
}
