import type { Framing, Participants } from '../quotation/quote.ts';

/**
 * What the text so far says about who speaks: who is meant by "er" or "beide", who goes on in words that no frame
 * introduces, and whether that is open. Each sentence hands it on to the next.
 */
export interface Discourse {
  /** Who spoke last, and in which block. */
  readonly lastSpeaker: Participants | undefined;
  readonly lastSpeakerBlock: number;
  /** The frame that introduced the last words; a quote that goes on is introduced by it too. */
  readonly lastFrame: Framing | undefined;
  /** The subject of the sentence before in the same block, or of a clause before in this one. */
  readonly lastSubject: Participants | undefined;
  /** That subject is somebody, or a text, that may speak. */
  readonly canSubjectSpeak: boolean;
  /** The last words were said by nobody whom the text names ("hieß es", "Klagen wurden laut"): what goes on is open. */
  readonly isOpen: boolean;
  /** What spoke last is a report that a source names: "laut Prognosen". It owns no words in marks behind it. */
  readonly isSource: boolean;
  /** How many sentences were read, and which was the last that somebody spoke in. */
  readonly sentence: number;
  readonly lastSpeakerSentence: number;
  /** Actors named in the sentence before. */
  readonly namedBefore: readonly string[];
}

/** The state before the first sentence. */
export const INITIAL_DISCOURSE: Discourse = {
  lastSpeaker: undefined,
  lastSpeakerBlock: -1,
  lastFrame: undefined,
  lastSubject: undefined,
  canSubjectSpeak: false,
  isOpen: false,
  isSource: false,
  sentence: 0,
  lastSpeakerSentence: -1,
  namedBefore: [],
};
