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
  /** All statements of an article in one file. */
  readonly citeAll: string;
  /** What links to files of a month give without a script. */
  readonly noScript: string;
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
  /** What a feed is, for those who open it in a browser. */
  readonly feedNote: string;
  /** Before the address of the page that a feed belongs to. */
  readonly feedPage: string;
  readonly changes: ChangeWords;
}

/** What became of an address, in feeds and in the log of changes. */
export interface ChangeWords {
  /** The log. */
  readonly title: string;
  readonly lead: string;
  /** Of several of an article at once. */
  readonly retired: (count: number) => string;
  readonly merged: string;
  /** Of several quotes of an article at once. */
  readonly issued: (count: number) => string;
  /** An id that nobody has said of what became of it. */
  readonly lost: string;
  readonly noDay: string;
  /** Before the id that stands for an old one. */
  readonly now: string;
}
