import type { CollectionEntry } from 'astro:content';
import type { ActorData } from '../schemas/actor.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Correction, ShownArticleData } from '../schemas/article.ts';
import type { PlaceData } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Polarity, QuoteType } from '../text/quotation/quote.ts';
import type { RuleId } from '../text/quotation/rule-ids.ts';
import type { Span } from '../text/core/spans.ts';
import type {
  Comparison,
  Excerpt,
  FeedFormat,
  NamedEntry,
  OwnPage,
  PastWording,
  QuoteAddress,
  QuoteKey,
  Side,
  StatementPart,
} from './model-parts.ts';
import type { PastEntries } from './past-model.ts';
import type { ArchiveVoices, SpeechShares } from './voice-model.ts';

export type * from './model-parts.ts';
export type * from './past-model.ts';
export type * from './voice-model.ts';

/** Everything the pages and exports may show; built once, never changed. Lists say their order. */
export interface Site extends PastEntries {
  /** Newest first. */
  readonly articles: readonly Article[];
  /** By name. */
  readonly actors: readonly Actor[];
  readonly terms: readonly Term[];
  readonly places: readonly Place[];
  /** By name; each has an article. */
  readonly tags: readonly Tag[];
  /** Newest article first, then in order of the text. */
  readonly statements: readonly Statement[];
  /** The same quotes one by one, in this order. */
  readonly quotes: readonly SiteQuote[];
  /** Issued ids that no quote has any more, by id. */
  readonly pastQuotes: readonly PastQuote[];
  /** Ids of the statements and actors that get a card, a picture for those who link to them. */
  readonly cards: ReadonlySet<string>;
  /** The formats of the feed of each actor who has one. */
  readonly actorFeeds: ReadonlyMap<string, readonly FeedFormat[]>;
  /** Groups for colours, in order of their first appearance. */
  readonly sides: readonly Side[];
  readonly voices: ArchiveVoices;
  /** Pairs that have a page, those with most terms in common first. */
  readonly comparisons: readonly Comparison<Actor, Term>[];
  /** Pages of the publisher's, in the order of their links: those that every site has, written or not, and their own. */
  readonly ownPages: readonly OwnPage[];
}

export interface Article
  extends
    Omit<ShownArticleData, 'corrections' | 'tags'>,
    Pick<ArticleAnnotations, 'text' | 'words' | 'blocks' | 'markup' | 'mentions'> {
  readonly id: string;
  readonly entry: CollectionEntry<'articles'>;
  /** In order of the text. */
  readonly statements: readonly Statement[];
  /** In order of the text. */
  readonly quotes: readonly SiteQuote[];
  /** The same by the index of the block that they begin in. */
  readonly quotesByBlock: ReadonlyMap<number, readonly SiteQuote[]>;
  /** The words that each quote has for itself; quotes without any are left out. */
  readonly wordsOfQuotes: ReadonlyMap<SiteQuote, number>;
  readonly speechShares: SpeechShares;
  /** What it names, each once, in order of the text. */
  readonly named: readonly NamedEntry<Actor, Term, Place>[];
  /** In the order of the editor, each once. */
  readonly tags: readonly Tag[];
  /** Corrections and replies about the article as a whole, newest first; those about a quote are with the quote. */
  readonly corrections: readonly Correction[];
}

/** A word under which editors file articles. */
export interface Tag {
  /** Made of its name: "Wahl 2024" is `wahl-2024`. */
  readonly id: string;
  readonly name: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

/**
 * What one speaker says, in the whole sentences of the article that hold it. Its id is that of its first quote, and so
 * are speakers, chain and polarity.
 */
export interface Statement extends Pick<SiteQuote, QuoteKey> {
  /** Likely enough to be right: to be shown without a caution, and to be in feeds and on a card. */
  readonly isSure: boolean;
  readonly isHandedOn: boolean;
  /** The id of the statement in whose words it stands: of somebody who tells what it says. */
  readonly within: string | undefined;
  /** Its place in the publisher's own page; undefined without a source address. */
  readonly sourceLink: string | undefined;
  /** Its quotes, in order of the text. */
  readonly quotes: readonly [SiteQuote, ...SiteQuote[]];
  /** The sentences as they stand in the article. */
  readonly text: string;
  /** The same text, divided where quotes begin and end. */
  readonly parts: readonly StatementPart[];
  /** Corrections and replies about any of its quotes, newest first. */
  readonly corrections: readonly Correction[];
  /** What its quotes name. */
  readonly mentions: readonly Mention[];
  /** The statement before it and the next one in the article. */
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
  /** It and those of other articles that are the same, newest article first; empty when there is no other. */
  readonly same: readonly Statement[];
}

/** A quote with everybody who takes part in it. */
export interface SiteQuote {
  readonly id: string;
  readonly article: Article;
  readonly statement: Statement;
  /** The id of the smallest quote of the article that holds it, of its statement or of another. */
  readonly within: string | undefined;
  readonly type: QuoteType;
  readonly polarity: Polarity;
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
  /** Who passed it on, from the speaker outwards; in `relayText` those whom the registry does not know. */
  readonly relay: readonly Actor[];
  readonly relayText: string;
  /** Words of the article that say that the report is uncertain or second-hand. */
  readonly hedges: readonly string[];
  /** The day on which it was said, ISO; undefined where the text leaves it open. */
  readonly said: string | undefined;
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
  readonly address: QuoteAddress;
  /** The id whose page its address leads to: its own, or that of its statement. */
  readonly page: string;
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
  readonly address: QuoteAddress;
  readonly page: string;
  readonly ended: string | undefined;
  readonly reason: string | undefined;
  /** What it was merged into. */
  readonly into: SiteQuote | PastQuote | undefined;
  readonly history: readonly PastWording[];
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
  /** What it says; the sure ones first, each newest first. */
  readonly statements: readonly Statement[];
  /** What others say of it. */
  readonly statementsAbout: readonly Statement[];
  /** What it passes on. */
  readonly relayed: readonly Statement[];
  readonly occurrences: readonly Occurrence[];
  readonly mentionCount: number;
  /** Actors that stand in one paragraph with it, most often first. */
  readonly related: readonly Actor[];
  /** The same of terms. */
  readonly relatedTerms: readonly Term[];
  /** Actors with whom it has a page side by side. */
  readonly comparedWith: readonly Actor[];
}

export interface Term extends TermData {
  readonly id: string;
  readonly html: string;
  /** Those that its file names. */
  readonly related: readonly Term[];
  /** Those that stand in one paragraph with it, most often first; of terms those that are not in `related`. */
  readonly relatedActors: readonly Actor[];
  readonly relatedTerms: readonly Term[];
  readonly occurrences: readonly Occurrence[];
  /** Sure ones of known speakers that name it, newest first, one that stands in several articles once. */
  readonly statements: readonly Statement[];
}

export interface Place extends PlaceData {
  readonly id: string;
  readonly html: string;
  readonly lead: string;
  readonly state: Actor | undefined;
  readonly occurrences: readonly Occurrence[];
}
