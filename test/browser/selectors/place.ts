/** A TextQuoteSelector of Web Annotation. */
export interface Selector {
  readonly exact: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

/** Words in a block of the article's text, or those that lie outside it. */
export interface Place {
  readonly words: string;
  /** The text of the block before the words; undefined outside of the article. */
  readonly before: string | undefined;
}
