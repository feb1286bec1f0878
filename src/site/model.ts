import type { CollectionEntry } from 'astro:content';
import type { ActorData } from '../schemas/actor.ts';
import type { ArticleData, Correction } from '../schemas/article.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import type { Block } from '../text/blocks.ts';
import type { Mention } from '../text/names/mentions.ts';
import type { QuoteType } from '../text/quotation/quote.ts';
import type { RuleId } from '../text/quotation/rules.ts';
import type { Span } from '../text/spans.ts';

/** Everything the pages and exports may show; built once, never changed. Lists say their order. */
export interface Site {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By name. */
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly places: readonly Place[];
  /** Newest article first, then in order of the text. */
  readonly quotes: readonly SiteQuote[];
  /** Issued ids that no quote has any more, by id. */
  readonly pastQuotes: readonly PastQuote[];
  /** Old ids of articles whose file got another name. */
  readonly formerArticles: readonly { readonly id: string; readonly article: Article }[];
  /** Ids of the quotes and actors that get a card, a picture for those who link to them. */
  readonly cards: ReadonlySet<string>;
  /** Groups for colours, in order of their first appearance. */
  readonly sides: readonly Side[];
}

export interface Side {
  readonly id: string;
  readonly name: string;
  readonly className: string;
}

export interface Article extends Omit<ArticleData, 'corrections'> {
  readonly id: string;
  readonly entry: CollectionEntry<'articles'>;
  /** The article without markup; spans are offsets into it. */
  readonly text: string;
  readonly words: number;
  readonly blocks: readonly Block[];
  /** In order of the text. */
  readonly quotes: readonly SiteQuote[];
  /** The same by the index of the block that they begin in. */
  readonly quotesByBlock: ReadonlyMap<number, readonly SiteQuote[]>;
  readonly mentions: readonly Mention[];
  readonly voices: Voices;
  /** Corrections and replies about the article as a whole, newest first; those about a quote are with the quote. */
  readonly corrections: readonly Correction[];
}

/** A quote with everybody who takes part in it. */
export interface SiteQuote {
  readonly id: string;
  readonly article: Article;
  readonly type: QuoteType;
  /** The words without the outer quotation marks. */
  readonly text: string;
  /** The words as they stand in the article, marks included. */
  readonly words: string;
  readonly spans: readonly Span[];
  readonly speakers: readonly Actor[];
  /** How the article names the speaker; '' when it names nobody. */
  readonly speakerText: string;
  readonly cue: string;
  readonly frame: string;
  readonly relay: readonly Actor[];
  readonly addressees: readonly Actor[];
  readonly addresseeText: string;
  readonly rule: RuleId;
  readonly confidence: number;
  /** `changed`: its words or its speaker were others once; `corrected`: because they were wrong. */
  readonly status: 'current' | 'changed' | 'corrected';
  /** What it was before, newest first. */
  readonly history: readonly PastWording[];
  /** Corrections and replies about it, newest first. */
  readonly corrections: readonly Correction[];
  /** The day its address was issued; undefined until the ledger has it. */
  readonly firstSeen: string | undefined;
  /** Its place in the publisher's own page; undefined without a source address. */
  readonly sourceLink: string | undefined;
  /** Up to 32 characters of the article before it and after it. */
  readonly before: string;
  readonly after: string;
  readonly sideClass: string;
  /** Index of the block that holds its beginning. */
  readonly block: number;
  /** The paragraph around the quote. */
  readonly context: Excerpt;
  /** What its words name. */
  readonly mentions: readonly Mention[];
}

/** The words of a quote, and who was named for them, until a day. */
export interface PastWording {
  /** The day of the change; undefined while the ledger does not have it yet. */
  readonly date: string | undefined;
  readonly isCorrection: boolean;
  readonly text: string;
  /** Who was named before; undefined when only the words changed. */
  readonly speakerName: string | undefined;
  readonly note: string | undefined;
}

/** An issued id that no quote has any more, and what became of it. */
export interface PastQuote {
  readonly id: string;
  /** `missing`: its words are gone and no editor has said why. */
  readonly status: 'retired' | 'merged' | 'missing';
  readonly text: string;
  readonly speakers: readonly Actor[];
  readonly speakerText: string;
  /** The article it stood in, if there still is one. */
  readonly article: Article | undefined;
  readonly firstSeen: string;
  readonly ended: string | undefined;
  readonly reason: string | undefined;
  /** What it was merged into. */
  readonly into: SiteQuote | PastQuote | undefined;
  readonly history: readonly PastWording[];
}

/** A part of an article with some of its words picked out. */
export interface Excerpt {
  readonly parts: readonly { readonly text: string; readonly isPicked: boolean }[];
}

/** A place in an article where an entry is named. */
export interface Occurrence {
  readonly article: Article;
  readonly count: number;
  readonly excerpts: readonly Excerpt[];
  /** For each excerpt, its place in the article: `#q-abcd2345:~:text=…`, the nearest quote and the words. */
  readonly hashes: readonly string[];
}

export interface Actor extends ActorData {
  readonly id: string;
  readonly html: string;
  /** The first sentence of the profile, as plain text. */
  readonly lead: string;
  readonly initials: string;
  readonly sideClass: string;
  readonly belongsTo: readonly Actor[];
  readonly principals: readonly Actor[];
  readonly state: Actor | undefined;
  readonly members: readonly Actor[];
  readonly spokespeople: readonly Actor[];
  /** Newest first. */
  readonly quotes: readonly SiteQuote[];
  /** What others say of it. */
  readonly quotesAbout: readonly SiteQuote[];
  readonly relayed: readonly SiteQuote[];
  readonly occurrences: readonly Occurrence[];
  readonly mentionCount: number;
  /** Actors that stand in one paragraph with it, most often first. */
  readonly related: readonly Actor[];
}

export interface Term extends TermData {
  readonly id: string;
  readonly html: string;
  readonly related: readonly Term[];
  readonly occurrences: readonly Occurrence[];
}

export interface Place extends PlaceData {
  readonly id: string;
  readonly html: string;
  readonly lead: string;
  readonly state: Actor | undefined;
  readonly occurrences: readonly Occurrence[];
}

/** Who fills an article, in words. Words inside several quotes count once, for the innermost. */
export interface Voices {
  /** Share of the article's words that are somebody else's, between 0 and 1. */
  readonly share: number;
  /** Most words first. */
  readonly sides: readonly SideVoice[];
  readonly speakers: readonly SpeakerVoice[];
}

export interface VoiceWords {
  readonly direct: number;
  readonly reported: number;
}

export interface SideVoice extends VoiceWords {
  /** undefined: nobody the registry knows, or several sides at once. */
  readonly side: Side | undefined;
  readonly className: string;
  /** Share of all words of others. */
  readonly share: number;
}

export interface SpeakerVoice extends VoiceWords {
  readonly speakers: readonly Actor[];
  readonly speakerText: string;
  readonly quotes: number;
}
