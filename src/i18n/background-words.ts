/** The words about what stands behind an entry, and about short versions in plain language. */
export interface BackgroundWords {
  readonly background: {
    readonly terms: string;
    readonly mentions: string;
    readonly first: string;
    readonly last: string;
    /** Where one article names it. */
    readonly only: string;
  };
  readonly plain: {
    /** The link that shows the short version. */
    readonly read: string;
    readonly title: string;
    readonly ofArticle: string;
    readonly ofTerm: string;
    readonly back: string;
  };
}
