/** The words about what stands behind an entry, and about short versions in plain language. */
export interface BackgroundWords {
  readonly background: {
    readonly terms: string;
    readonly mentions: string;
    readonly first: string;
    readonly last: string;
    /** Where all that name it are of one day. */
    readonly only: string;
    /** Instead of a link where several articles of that day name it. */
    readonly several: (articles: string) => string;
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
