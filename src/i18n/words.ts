import type { BackgroundWords } from './background-words.ts';
import type { CompareWords } from './compare-words.ts';
import type { EntryWords } from './entry-words.ts';
import type { LlmsWords } from './llms-words.ts';
import type { ReuseWords } from './reuse-words.ts';
import type { MapWords } from './map-words.ts';
import type { TimelineWords } from './timeline-words.ts';
import type { VoiceWords } from './voice-words.ts';
import type { ListWords } from './list-words.ts';
import type { PastWords } from './past-words.ts';
import type { SearchWords } from './search-words.ts';

/** The words of the interface. A language is one file that fills this in; `{}` of a count are functions. */
export interface Words extends BackgroundWords, CompareWords, EntryWords, ListWords, PastWords {
  readonly lang: string;
  /** Language and country, as link previews want them. */
  readonly locale: string;
  /** The name of the other language, in that language. */
  readonly otherLanguage: string;
  readonly siteTagline: string;
  readonly skipToContent: string;
  readonly mainNavigation: string;
  readonly footerNavigation: string;
  readonly navigation: {
    readonly home: string;
    readonly articles: string;
    readonly actors: string;
    readonly quotes: string;
    readonly glossary: string;
    readonly places: string;
  };
  readonly home: {
    readonly title: string;
    readonly lead: string;
    readonly newest: string;
    readonly waysIn: string;
    readonly allArticles: string;
    readonly allActors: string;
    readonly actorsNote: string;
    readonly quotesNote: string;
    readonly glossaryNote: string;
    readonly placesNote: string;
  };
  readonly article: {
    readonly kicker: string;
    readonly retrieved: (date: string) => string;
    readonly by: (author: string) => string;
    /** Before the tags of an article. */
    readonly tags: string;
    /** Above the name of a tag on its page. */
    readonly tag: string;
    readonly licence: string;
    readonly original: string;
    readonly source: string;
    readonly noSource: string;
    readonly words: (count: string) => string;
    readonly whoSpeaks: string;
    /** How many words of how many are others'; the bar divides the former. */
    readonly shareNote: (quoted: string, all: string) => string;
    /** The same where they are too few to divide. */
    readonly shareFew: (quoted: string, all: string) => string;
    readonly toneDirect: string;
    readonly toneReported: string;
    readonly pickSide: (name: string) => string;
    readonly picked: (name: string) => string;
    readonly showAll: string;
    /** Opens the shares of speech and the legend where there is little room. */
    readonly aids: string;
    readonly shareNone: string;
    readonly severalSides: string;
    readonly others: string;
    readonly shareTable: string;
    readonly speaker: string;
    readonly wordsDirect: string;
    readonly wordsReported: string;
    readonly statements: string;
    readonly howToRead: string;
    readonly legendQuote: string;
    readonly legendIndirect: string;
    readonly legendReported: string;
    readonly legendSpeaker: string;
    readonly legendEcho: string;
    readonly legendActor: string;
    readonly legendTerm: string;
    readonly legendPlace: string;
    readonly legendHint: string;
    readonly plainReading: string;
    readonly nextParagraph: string;
    readonly notes: string;
    readonly explained: string;
    readonly further: string;
    readonly newer: string;
    readonly older: string;
  };
  /** What stands in a text beside its own words. */
  readonly text: {
    readonly footnotes: string;
    readonly backToText: string;
    readonly table: string;
  };
  readonly quote: {
    readonly how: { readonly direct: string; readonly indirect: string; readonly reported: string };
    readonly unnamed: string;
    readonly toProfile: string;
    readonly alone: string;
    readonly inContext: string;
    readonly relayedBy: (names: string) => string;
    readonly addressedTo: (names: string) => string;
    readonly certainty: (percent: string) => string;
    readonly certaintyByHand: string;
    readonly title: (name: string) => string;
    readonly said: string;
    readonly passedOnBy: string;
    readonly passedOnTo: string;
    readonly publishedOn: string;
    readonly inText: string;
    readonly context: string;
    readonly attribution: string;
    readonly address: string;
    readonly more: (name: string) => string;
    readonly indexLead: string;
    readonly count: (count: number) => string;
    readonly inSource: string;
    readonly links: string;
  };
  readonly statement: {
    /** What the text claims of a statement, where it is not that somebody said so. */
    readonly polarity: Readonly<Record<'negated' | 'asked' | 'hypothetical' | 'announced', string>>;
    /** The same as a sentence. */
    readonly polarityNote: Readonly<
      Record<'negated' | 'asked' | 'hypothetical' | 'announced', string>
    >;
    /** What stands before the speaker in the chain. */
    /** Before a name in any case, and of words that were written too. */
    readonly who: string;
    readonly to: string;
    /** Before words of an article in the dative: "gegenüber dem Nordfunk", "weitergegeben von dem Nordfunk". */
    readonly toward: string;
    readonly passedOnBy: string;
    readonly passedOnFrom: string;
    readonly reportedIn: string;
    readonly chain: string;
    readonly hedged: (words: string) => string;
    readonly saidOn: (date: string) => string;
    readonly publishedOn: (date: string) => string;
    readonly day: string;
    readonly dayToCome: string;
    readonly dayOpen: string;
    readonly fewWords: string;
    readonly mixed: string;
    readonly unsure: string;
    readonly unsureNote: (percent: string) => string;
    readonly title: (name: string, words: string) => string;
    readonly count: (count: number) => string;
    readonly nth: (number: number) => string;
    readonly previous: (name: string) => string;
    readonly next: (name: string) => string;
    readonly previousOf: (name: string) => string;
    readonly nextOf: (name: string) => string;
    readonly around: string;
    readonly picked: string;
    readonly report: string;
  };
  readonly voices: VoiceWords;
  readonly maps: MapWords;
  readonly timeline: TimelineWords;
  /** What only paper shows. */
  readonly print: {
    readonly address: (address: string) => string;
    readonly entries: string;
    readonly statements: string;
  };
  /** What became of a quote. */
  readonly history: {
    readonly title: string;
    /** A day, or undefined while nobody has written the change down. */
    readonly reworded: (date: string | undefined) => string;
    readonly reattributed: (date: string | undefined) => string;
    readonly restored: (date: string | undefined) => string;
    readonly corrected: (date: string | undefined) => string;
    readonly wordsBefore: string;
    readonly speakerBefore: (name: string) => string;
    readonly correction: string;
    readonly reply: string;
    readonly replyBy: (name: string) => string;
    readonly retired: string;
    readonly missing: string;
    readonly merged: string;
    readonly since: (date: string) => string;
    readonly reason: (reason: string) => string;
    readonly lastWords: string;
    readonly toCurrent: string;
  };
  /** Taking a quote along. */
  readonly llms: LlmsWords;
  readonly reuse: ReuseWords;
  readonly actor: {
    readonly kinds: Readonly<
      Record<'person' | 'state' | 'government' | 'organisation' | 'medium' | 'group', string>
    >;
    readonly groups: Readonly<
      Record<'person' | 'state' | 'government' | 'organisation' | 'medium' | 'group', string>
    >;
    readonly draft: string;
    readonly said: string;
    readonly othersSay: (name: string) => string;
    /** The day an office is told for, on a card and as the name of a link to the article. */
    readonly asOf: (date: string) => string;
    readonly inArticleOf: (date: string) => string;
    readonly mentionedIn: string;
    readonly nothingSaid: string;
    readonly roles: string;
    readonly since: (date: string) => string;
    readonly until: (date: string) => string;
    readonly span: (from: string, to: string) => string;
    /** Of a person who is a member of a state. */
    readonly officeFor: string;
    readonly belongsTo: string;
    readonly speaksFor: string;
    readonly spokenForBy: string;
    /** On the page of the state. */
    readonly officers: string;
    readonly members: string;
    readonly passesOn: string;
    readonly passedOnBy: string;
    readonly related: string;
    readonly alsoCalled: string;
    readonly sources: string;
    readonly inThisText: (quotes: number, mentions: number) => string;
    readonly indexLead: string;
    readonly mentions: (count: number) => string;
  };
  readonly source: { readonly retrieved: (date: string) => string };
  readonly pages: Readonly<Record<'impressum' | 'datenschutz' | 'barrierefreiheit', string>>;
  readonly pageMissing: (file: string) => string;
  readonly notFound: { readonly title: string; readonly text: string; readonly home: string };
  readonly search: SearchWords;
  readonly close: string;
  readonly germanContent: string;
}
