import type { Span } from '../core/spans.ts';
import type { Medium } from './roles/medium.ts';
import type { RuleId } from './rule-ids.ts';

/** The five types of quotation of Petersen-Frey and Biemann (LREC-COLING 2024), in lower case. */
export const QUOTE_TYPES = [
  'direct',
  'indirect',
  'indirect-free-indirect',
  'free-indirect',
  'reported',
] as const;

export type QuoteType = (typeof QUOTE_TYPES)[number];

/** Who takes part in a quote: their words in the text, and who they are in the registry, if it knows them. */
export interface Participants {
  readonly spans: readonly Span[];
  /** The words that name them, a pronoun replaced by what it stands for; '' if nobody is named. */
  readonly text: string;
  /** Ids of actors; empty when the registry has none. */
  readonly ids: readonly string[];
}

/**
 * What the text claims of a quote: that it was said; that it was not, or was denied or refused; that somebody asks for
 * it; that it is only supposed; that it will be said.
 */
export const POLARITIES = ['asserted', 'negated', 'asked', 'hypothetical', 'announced'] as const;

export type Polarity = (typeof POLARITIES)[number];

/** Words of somebody in a text, as they were said or in the words of the writer. All spans are offsets into the annotated text. */
export interface Quote {
  readonly type: QuoteType;
  /** The words of the quote, quotation marks included; several spans when the frame stands inside. */
  readonly spans: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly speaker: Participants;
  readonly addressee: Participants;
  /** Ids of the actors who passed it on, from the speaker outwards. */
  readonly relay: readonly string[];
  /** How the text names those who passed it on and whom the registry does not have, from the speaker outwards; '' if there are none. */
  readonly relayText: string;
  readonly polarity: Polarity;
  /** The words that say that the report itself is uncertain or second-hand: "angeblich", "soll"; in order and apart. */
  readonly hedges: readonly Span[];
  /** The day on which it was said, ISO, where the text decides it. */
  readonly said?: string;
  readonly medium: Medium;
  readonly rule: RuleId;
  /** Between 0 and 1: how likely the quote and its speaker are both right. */
  readonly confidence: number;
  /** The id of the quote, where an editor gave it by hand. */
  readonly id?: string;
}

/** What the frame of a quote says of it: its words, and what it claims, how surely, and of when. */
export type Framing = Pick<Quote, 'cue' | 'frame' | 'polarity' | 'hedges' | 'said'>;

export const NOBODY: Participants = { spans: [], text: '', ids: [] };

/** The first and the last offset of a quote. */
export function toOuterSpan(quote: Pick<Quote, 'spans'>): Span {
  return { start: quote.spans[0]?.start ?? 0, end: quote.spans.at(-1)?.end ?? 0 };
}
