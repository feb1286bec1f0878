/** Characters of the article kept before and after a quote, as in a TextQuoteSelector of Web Annotation. */
export const AROUND = 32;

/** What tells one quote from another: its words, who says it and what stands around it. */
export interface QuoteTraits {
  /** The words without the outer quotation marks; parts joined by " … ". */
  readonly text: string;
  /** Ids of actors; empty when the registry knows nobody. */
  readonly speakers: readonly string[];
  /** How the article names the speaker; '' when it names nobody. */
  readonly speakerText: string;
  /** Up to 32 characters of the article before the quote and after it, its marks not included. */
  readonly before: string;
  readonly after: string;
}

/** A quote as it stands in an article now. */
export interface FoundQuote extends QuoteTraits {
  /** The id that an editor gave it by hand: `:quote[…]{id=q-…}`. */
  readonly id?: string | undefined;
  /** All the words of a quote that its frame divides, where it is the first part: “Wir bleiben“, sagte sie, „alle hier.” */
  readonly whole?: string | undefined;
}

/** A quote of the ledger that may be one of several quotes of an article, by their order; the likeliest first. */
export interface Doubt {
  readonly id: string;
  readonly quotes: readonly number[];
}

/** Up to 32 characters before and after a part of a text; no character is cut in two. */
export function toAround(
  text: string,
  start: number,
  end: number,
): { readonly before: string; readonly after: string } {
  return {
    before: text.slice(Math.max(0, start - AROUND), start).replace(/^[\uDC00-\uDFFF]/u, ''),
    after: text.slice(end, end + AROUND).replace(/[\uD800-\uDBFF]$/u, ''),
  };
}
