import { toAttribution } from '../i18n/chain.ts';
import { getLocalization } from '../i18n/locales.ts';
import { toShownText } from '../schemas/shown-text.ts';
import type { Article, Statement } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { Author } from './cite-authors.ts';
import { toAuthors } from './cite-authors.ts';
import { toLine, toQuoted } from './plain-text.ts';

/** How many characters of a statement may stand behind a title. */
const BRIEF = 120;

/** What a scholar names when citing an article, or a statement of it. Texts are single lines; dates are ISO dates. */
export interface CitationItem {
  /** `oton-` and the id of the article or the statement. */
  readonly id: string;
  /** The title of the article, of a statement as well: the article is the work. */
  readonly title: string;
  readonly authors: readonly Author[];
  readonly publisher: string | undefined;
  readonly issued: string;
  /** Our page of the article or the statement. */
  readonly page: string;
  /** The article at its publisher. */
  readonly original: string | undefined;
  /** When the original was read; may stop at the year or the month. */
  readonly accessed: string | undefined;
  readonly language: string;
  /** What our site is called. */
  readonly siteName: string;
  /** Who says what; undefined when the article as a whole is cited. */
  readonly statement: CitedStatement | undefined;
}

export interface CitedStatement {
  /** Who said it, to whom and through whom, with all caveats, in German. */
  readonly attribution: string;
  /** The sentences of the article that hold it. */
  readonly sentences: string;
  /** The same where it is short enough to stand behind a title, whole sentences left out visibly. */
  readonly brief: string | undefined;
  /** Where it stands in the article on our site. */
  readonly inContext: string;
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
    siteName: to.siteName,
    statement: undefined,
  };
}

/** The article that holds the statement, with its sentences, who says it, and the address of the statement. */
export function toStatementCitation(statement: Statement, to: Addresses): CitationItem {
  const { id, article, text } = statement;
  return {
    ...toArticleCitation(article, to),
    id: `oton-${id}`,
    page: to.quote(id),
    statement: {
      attribution: toLine(toAttribution(statement, getLocalization('de'))),
      sentences: toLine(text),
      brief: toBrief(statement),
      inContext: to.inContext(article.id, id),
    },
  };
}

function toBrief(statement: Statement): string | undefined {
  const text = toShownText(statement, BRIEF);
  return text === undefined ? undefined : toLine(text);
}

/** The address that is cited: of a statement its own page, of an article the publisher's, if there is one. */
export function toCitedAddress({ statement, page, original }: CitationItem): string {
  return statement ? page : (original ?? page);
}

/** When the address that is cited was read; nobody says so of our own pages. */
export function getAccessed({ statement, accessed }: CitationItem): string | undefined {
  return statement ? undefined : accessed;
}

/** What bibliographies print behind an entry: who makes the statement, and a second address; '' when there is nothing to say. */
export function toNote({ statement, page, original, siteName }: CitationItem): string {
  if (!statement) return original === undefined ? '' : `Erklärt bei ${siteName}: ${page}`;
  // Two words: pandoc takes a word and a colon for the name of a field, and prints nothing of it.
  return `Zitierte Äußerung: ${statement.attribution}${toOriginal(original)}`;
}

/** The full wording of a statement, with who makes it and the publisher's address; undefined of an article as a whole. */
export function toAbstract({ statement, original }: CitationItem): string | undefined {
  return statement && `${toCited(statement)}${toOriginal(original)}`;
}

function toOriginal(address: string | undefined): string {
  return address === undefined ? '' : `. Original: ${address}`;
}

/** `„‚Wir bleiben‘, sagte Ada Berg dem Nordfunk“ – Ada Berg, an Nordfunk`: the article is quoted, so marks in it become single. */
export function toCited({ attribution, sentences }: CitedStatement): string {
  // A full stop that ends the words ends no sentence here.
  return `${toQuoted(sentences.replace(/(?<!\.)\.$/u, ''))} – ${attribution}`;
}
