import type { Run } from './to-runs.ts';

/** What a card shows, whoever draws it. All words are final: dates written out. */
export type CardData = StatementCard | ActorCard | SiteCard;

export interface StatementCard {
  readonly kind: 'statement';
  /** The sentences of the article, divided where the words of the speaker begin and end. */
  readonly parts: readonly Run[];
  readonly initials: string;
  /** A name, or what stands for one: "ohne Namen". */
  readonly name: string;
  /** The role on the day of the statement. */
  readonly role?: string | undefined;
  readonly side: SideNumber;
  readonly publisher: string;
  /** The day of publication: "2. Februar 2022" */
  readonly date: string;
  /** What the text claims of it, where it is not that somebody said so: "verneint". */
  readonly polarity?: string | undefined;
  /** How it was said, to whom, through whom, with which caveats: "sinngemäß, an Nordfunk". */
  readonly chain: string;
  /** That it was corrected, or that somebody replies to it. */
  readonly notice?: string | undefined;
  readonly site: string;
  /** What stands for characters that no font has: "[nicht darstellbar]". */
  readonly unknown: string;
}

export interface ActorCard {
  readonly kind: 'actor';
  /** "Person", "Staat", "Organisation" */
  readonly label: string;
  readonly initials: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly lead?: string | undefined;
  readonly side: SideNumber;
  readonly site: string;
  readonly unknown: string;
}

/** The card of the site, for pages that have none of their own. */
export interface SiteCard {
  readonly kind: 'site';
  readonly name: string;
  /** What the site is for, in a line. */
  readonly claim: string;
  readonly side: 'neutral';
  readonly unknown: string;
}

export type SideNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'neutral';

export type Face = 'serif' | 'sans';

/** The width of a text set at 1 px; a font size multiplies it. */
export type Measure = (text: string, face: Face) => number;

/** Whether a font of the cards has a glyph for a character. */
export type Covers = (character: string) => boolean;
