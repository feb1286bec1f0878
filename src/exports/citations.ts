import { toUpperFirst } from '../i18n/quote-words.ts';
import { formatList } from '../i18n/locales.ts';
import type { Article, SiteQuote } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { Author } from './cite-authors.ts';
import { toAuthors } from './cite-authors.ts';
import { toLine, toQuoted } from './plain-text.ts';

/** What a scholar names when citing an article, or a quote of it. Texts are single lines; dates are ISO dates. */
export interface CitationItem {
  /** `oton-` and the id of the article or the quote. */
  readonly id: string;
  /** The title of the article, of a quote as well: the article is the work. */
  readonly title: string;
  readonly authors: readonly Author[];
  readonly publisher: string | undefined;
  readonly issued: string;
  /** Our page of the article or the quote. */
  readonly page: string;
  /** The article at its publisher. */
  readonly original: string | undefined;
  /** When the original was read; may stop at the year or the month. */
  readonly accessed: string | undefined;
  readonly language: string;
  /** Who says what; undefined when the article as a whole is cited. */
  readonly quote: CitedQuote | undefined;
}

export interface CitedQuote {
  /** '' when nobody is named. */
  readonly speaker: string;
  readonly words: string;
  /** False: what somebody said in the words of somebody else. */
  readonly isDirect: boolean;
}

export function toArticleCitation(article: Article, to: Addresses): CitationItem {
  const { id, title, date, lang, source = {} } = article;
  return {
    id: `oton-${id}`,
    title: toLine(title),
    authors: toAuthors(source.author),
    publisher: source.publisher === undefined ? undefined : toLine(source.publisher),
    issued: date,
    page: to.article(id),
    original: source.url,
    // A day without an address would say when our own page was read.
    accessed: source.url === undefined ? undefined : source.retrieved,
    language: lang,
    quote: undefined,
  };
}

/** The article that holds the quote, with the words, who says them, and the address of the quote. */
export function toQuoteCitation(quote: SiteQuote, to: Addresses): CitationItem {
  const { id, article, speakers, speakerText, text, type } = quote;
  const names = speakers.map(({ name }) => name);
  return {
    ...toArticleCitation(article, to),
    id: `oton-${id}`,
    page: to.quote(id),
    quote: {
      speaker: toUpperFirst(toLine(names.length > 0 ? formatList(names, 'de') : speakerText)),
      words: toLine(text),
      isDirect: type === 'direct',
    },
  };
}

/** The address that is cited: of a quote its own page, of an article the publisher's, if there is one. */
export function toCitedAddress({ quote, page, original }: CitationItem): string {
  return quote ? page : (original ?? page);
}

/** When the address that is cited was read; nobody says so of our own pages. */
export function getAccessed({ quote, accessed }: CitationItem): string | undefined {
  return quote ? undefined : accessed;
}

/** What formats without a place for a quote, or for a second address, say in a note; '' when there is nothing to say. */
export function toNote({ quote, page, original }: CitationItem): string {
  if (quote) {
    const source = original === undefined ? '' : `. Original: ${original}`;
    return `${toStatement(quote)}${source}`;
  }
  return original === undefined ? '' : `Erklärt bei O-Ton: ${page}`;
}

/** `Ada Berg: „Wir bleiben“`, or `Bo Tal, sinngemäß: Quellau sei müde`. */
export function toStatement({ speaker, words, isDirect }: CitedQuote): string {
  // A full stop that ends the words ends no sentence here.
  const bare = words.replace(/(?<!\.)\.$/u, '');
  if (isDirect) return `${speaker === '' ? '' : `${speaker}: `}${toQuoted(bare)}`;
  return `${speaker === '' ? 'Sinngemäß' : `${speaker}, sinngemäß`}: ${bare}`;
}
