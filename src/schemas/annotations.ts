import type { Block } from '../text/blocks.ts';
import type { Mention } from '../text/names/mentions.ts';
import type { Quote } from '../text/quotation/quote.ts';
import type { Span } from '../text/spans.ts';

/** A quote of an article with its lasting id and its words. */
export interface ArticleQuote extends Quote {
  readonly id: string;
  /** The words, without the outer quotation marks; the parts of a divided quote joined by " … ". */
  readonly text: string;
}

/** A use of a component in an `.mdx` article that names an entry: `<QuoteCard id="q-…" />`. */
export interface ComponentReference {
  readonly component: string;
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** All that is known of one article. Spans are offsets into `text`, the article without markup. */
export interface ArticleAnnotations {
  readonly text: string;
  readonly words: number;
  readonly blocks: readonly Block[];
  readonly quotes: readonly ArticleQuote[];
  /** Words in headings that repeat a quote, with the id of that quote. */
  readonly echoes: readonly { readonly span: Span; readonly quote: string }[];
  readonly mentions: readonly Mention[];
  readonly references: readonly ComponentReference[];
  /** The path of the file, from the folder that holds `content/`, with forward slashes. */
  readonly file: string;
}
