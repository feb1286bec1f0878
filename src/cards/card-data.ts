/** What a card shows, whoever draws it. All words are final: dates written out, the quote without its marks. */
export type CardData = QuoteCard | ActorCard;

export interface QuoteCard {
  readonly kind: 'quote';
  /** The words themselves, without „ and “ around them. */
  readonly words: string;
  /** Only words that somebody said like this stand in quotation marks. */
  readonly isDirect: boolean;
  readonly initials: string;
  /** A name, or what stands for one: "ohne Namen". */
  readonly name: string;
  /** The role on the day of the quote. */
  readonly role?: string | undefined;
  readonly side: Side;
  readonly publisher: string;
  /** "2. Februar 2022" */
  readonly date: string;
  /** How the words were said when they are not the very words: "sinngemäß". */
  readonly how?: string | undefined;
  /** That they were corrected, or that somebody replies to them. */
  readonly notice?: string | undefined;
  readonly site: string;
}

export interface ActorCard {
  readonly kind: 'actor';
  /** "Person", "Staat", "Organisation" */
  readonly label: string;
  readonly initials: string;
  readonly name: string;
  readonly role?: string | undefined;
  readonly lead?: string | undefined;
  readonly side: Side;
  readonly site: string;
}

export type Side = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 'neutral';

/** The tokens of one theme, by their names without the dashes: `paper`, `ink`, `side-1`. */
export type CardTheme = ReadonlyMap<string, string>;

export type Face = 'serif' | 'sans';

/** The width of a text set at 1 px; a font size multiplies it. */
export type Measure = (text: string, face: Face) => number;
