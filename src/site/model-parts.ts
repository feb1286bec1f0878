import type { PageData } from '../schemas/page.ts';
import type { QuoteType } from '../text/quotation/quote.ts';

/* Parts of the model that name no entry; `model.ts` hands them on. */

export interface Side {
  readonly id: string;
  readonly name: string;
  readonly className: string;
}

/** What a statement has of its first quote. */
export type QuoteKey =
  | 'id'
  | 'article'
  | 'speakers'
  | 'speakerText'
  | 'cue'
  | 'relay'
  | 'addressees'
  | 'addresseeText'
  | 'relayText'
  | 'polarity'
  | 'hedges'
  | 'said'
  | 'rule'
  | 'confidence'
  | 'sideClass'
  | 'block'
  | 'status'
  | 'firstSeen';

/** A stretch of a statement's sentences. */
export interface StatementPart {
  readonly text: string;
  /** How the innermost quote gives it; undefined for words of the writer. */
  readonly type: QuoteType | undefined;
  /** Ids of the quotes that it belongs to. */
  readonly quotes: readonly string[];
  /** The sentence of the statement that it is in, from 0. */
  readonly sentence: number;
  /** It says who speaks, or holds the verb of saying. */
  readonly isFrame: boolean;
}

/** The words of a quote, and who was named for them, until a day. */
export interface PastWording {
  /** The day of the change; undefined while the ledger does not have it yet. */
  readonly date: string | undefined;
  readonly isCorrection: boolean;
  readonly text: string;
  /** Who was named before; undefined when only the words changed. */
  readonly speakerName: string | undefined;
  /** The ids of those of them that the registry knows. */
  readonly speakerIds: readonly string[];
  readonly note: string | undefined;
}

/** A part of an article with some of its words picked out. */
export interface Excerpt {
  readonly parts: readonly { readonly text: string; readonly isPicked: boolean }[];
}

/**
 * What lies at the address of a quote: a page in the main language; a fragment of the page of its statement; or, where it was
 * issued before that was so, a page in every language, a page to embed and an oEmbed answer.
 */
export type QuoteAddress = 'page' | 'fragment' | 'all';

/** RSS 2.0, Atom and JSON Feed. */
export type FeedFormat = 'rss' | 'atom' | 'json';

/** A page of the publisher's, as links name it. */
export interface OwnPage {
  readonly id: string;
  /** undefined for a page that every site has and whose file is missing: the interface has a name for it. */
  readonly title: string | undefined;
  /** The language of its text; undefined where the interface stands in for it. */
  readonly lang?: string | undefined;
  readonly nav: PageData['nav'];
  readonly order?: number | undefined;
}

/** Two actors who speak about the same terms. */
export interface Comparison<Actor, Term> {
  /** By id. */
  readonly actors: readonly [Actor, Actor];
  /** What both name, what they say most about first. */
  readonly terms: readonly [Term, ...Term[]];
}

/** An entry of the registry that an article names. */
export type NamedEntry<Actor, Term, Place> =
  | { readonly kind: 'actor'; readonly entry: Actor }
  | { readonly kind: 'term'; readonly entry: Term }
  | { readonly kind: 'place'; readonly entry: Place };
