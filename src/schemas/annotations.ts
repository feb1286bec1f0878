import type { Block } from '../text/core/blocks.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Quote } from '../text/quotation/quote.ts';
import type { Span } from '../text/core/spans.ts';
import type { Time } from '../text/times/find-times.ts';
import type { NamedKind } from './mdx-components.ts';

/** A quote of an article with its lasting id and its words. */
export interface ArticleQuote extends Quote {
  readonly id: string;
  /** The words, without the outer quotation marks; the parts of a divided quote joined by " … ". */
  readonly text: string;
  /** All its words where its frame divides it and it is the first part. */
  readonly whole?: string | undefined;
}

/** A statement of an article: its id is that of its first quote. */
export interface ArticleStatement {
  readonly id: string;
  /** Ids of its quotes, in order of the text. */
  readonly quotes: readonly string[];
  /** All of the sentences that hold it. */
  readonly span: Span;
  /** These sentences one by one, those within quotation marks too; in order and apart. */
  readonly sentences: readonly Span[];
}

/** How the file sets a part of the text: whole blocks, or words of one. */
export interface Markup extends Span {
  readonly kind:
    | 'bulleted-list'
    | 'numbered-list'
    | 'item'
    | 'block-quote'
    | 'emphasis'
    | 'strong'
    | 'deleted'
    | 'code'
    | 'link';
  /** Where a link leads to: an address, or one that begins at the article's page or with a slash at the home page. */
  readonly target?: string;
}

/** A part of an article's file that names an entry or a quote: `<Statement id="q-…" />`, a correction. */
export interface Reference {
  /** The name of the component, or the key of the frontmatter. */
  readonly by: string;
  readonly kind: NamedKind;
  readonly id: string;
  readonly line: number;
  readonly column: number;
}

/** What a file names. */
export interface FileReferences {
  /** Its path in messages. */
  readonly file: string;
  readonly references: readonly Reference[];
}

/** An issued id whose quote may be one of several, or one with too different words; an editor must say. */
export interface DoubtfulId {
  readonly id: string;
  /** Ids of the quotes it may be, the likeliest first. */
  readonly quotes: readonly string[];
  /** Where the likeliest stands in the file. */
  readonly line: number;
  readonly column: number;
}

/**
 * Kinds of marks in the HTML of an article, in the order a legend names them: words in quotation marks, words reported in
 * indirect speech, words summed up, the initials of who speaks, words in a heading that repeat a quote, names and terms.
 */
export const MARK_KINDS = [
  'direct',
  'indirect',
  'reported',
  'speaker',
  'echo',
  'actor',
  'place',
  'term',
] as const;

export type MarkKind = (typeof MARK_KINDS)[number];

export interface Marks {
  /** In the order of `MARK_KINDS`. */
  readonly kinds: readonly MarkKind[];
  /** The entries that a link leads to, in order of the text: `actor-ada-berg`. */
  readonly entries: readonly string[];
  /** Ids of the statements whose speaker is shown by initials, in order of the text. */
  readonly chips: readonly string[];
}

/** All that is known of one article. Spans are offsets into `text`, the article without markup. */
export interface ArticleAnnotations {
  readonly text: string;
  readonly words: number;
  readonly blocks: readonly Block[];
  /** What holds another comes before it. */
  readonly markup: readonly Markup[];
  readonly quotes: readonly ArticleQuote[];
  /** In order of their first quotes; each quote is in one. */
  readonly statements: readonly ArticleStatement[];
  /** Words in headings that repeat a quote, with the id of that quote. */
  readonly echoes: readonly { readonly span: Span; readonly quote: string }[];
  readonly mentions: readonly Mention[];
  /** The times that its words name, in order; the first has the anchor `t1`. */
  readonly times: readonly Time[];
  /** What its HTML marks. */
  readonly marks: Marks;
  /** Pictures that lie beside the article, from the content folder: "articles/hafen.jpg". */
  readonly pictures: readonly string[];
  readonly doubts: readonly DoubtfulId[];
  readonly references: readonly Reference[];
  /** The path of the file, from the folder that holds `content/`, with forward slashes. */
  readonly file: string;
}
