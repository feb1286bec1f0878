import type { NamedEntry } from '../i18n/chain.ts';
import type { Side } from './model-parts.ts';

/* Who gets a say, in figures; `model.ts` hands these on. */

/** How much is given word for word, and how much in the writer's words. */
export interface SpeechCount {
  readonly direct: number;
  readonly reported: number;
}

/** Who fills an article, in words. Words inside several quotes count once, for the innermost; most words first. */
export interface SpeechShares {
  /** Share of the article's words that are somebody else's, between 0 and 1. */
  readonly share: number;
  readonly sides: readonly SideShare[];
  readonly speakers: readonly SpeakerShare[];
}

export interface SpeakerShare extends SpeechCount {
  readonly speakers: readonly NamedEntry[];
  readonly speakerText: string;
  readonly statements: number;
}

export interface SideShare extends SpeechCount {
  /** undefined: nobody the registry knows, or several sides at once. */
  readonly side: Side | undefined;
  readonly className: string;
  /** Share of all words of others. */
  readonly share: number;
}

/** What statements are counted by. */
export type VoiceDimension = 'actor' | 'kind' | 'country' | 'side' | 'gender';

/**
 * What stands in the place of a value: `several` at once; an entry that has `none`; for a gender that the registry does not
 * say, `not-stated`; speakers whom the article names and the registry does not know, `unregistered`; and statements
 * of nobody, `unattributed`.
 */
export type VoiceGap = 'several' | 'none' | 'not-stated' | 'unregistered' | 'unattributed';

export interface VoiceCount {
  /** A statement with a quote word for word is direct, every other reported. */
  readonly statements: SpeechCount;
  readonly words: SpeechCount;
  /** Statements, those that are the same in several articles counted once. */
  readonly distinct: number;
  /** Articles that such a statement stands in. */
  readonly articles: number;
}

export interface VoiceRow extends VoiceCount {
  /** An id, two and more of a joint statement joined by "; ", or one of the kinds or genders; '' in a gap. */
  readonly value: string;
  readonly gap: VoiceGap | undefined;
  /** The entries that the value names: actors, a state, a side. */
  readonly entries: readonly NamedEntry[];
}

export interface VoiceTable {
  readonly dimension: VoiceDimension;
  /** What the shares are shares of: all statements, for genders those of people whom the registry knows. */
  readonly base: VoiceCount;
  /** Most statements first, then the gaps. */
  readonly rows: readonly VoiceRow[];
}

/** Who gets a say in a span of time. */
export interface VoicePeriod {
  readonly all: VoiceCount;
  /** Statements below the threshold from which they are shown as sure. */
  readonly unsure: number;
  /** Statements that an editor settled by hand. */
  readonly byHand: number;
  readonly tables: readonly VoiceTable[];
}

export interface ArchiveVoices {
  readonly archive: VoicePeriod;
  /** By the day of the article, newest first; years without statements are left out. */
  readonly years: readonly (VoicePeriod & { readonly year: string })[];
}
