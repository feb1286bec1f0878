/** How a reader may reuse a statement or an article. */
export interface ReuseWords {
  readonly title: string;
  readonly copyLink: string;
  readonly copyQuote: string;
  readonly copyEmbed: string;
  readonly copyCitation: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly cite: string;
  /** All statements of an article, or, where they are many, of its month in one file. */
  readonly citeAll: string;
  readonly citeMonth: string;
  readonly citeActor: string;
  readonly embed: string;
  readonly embedNote: string;
  readonly embedFrame: string;
  readonly picture: string;
  /** Stands on a picture for characters that no font has. */
  readonly noGlyph: string;
  readonly png: string;
  readonly data: string;
  readonly plainText: string;
  readonly feed: string;
  readonly feedQuotes: string;
  readonly feedArticles: string;
}
