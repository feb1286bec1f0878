import { toChainLine } from '../i18n/chain.ts';
import { getLocalization, getWords } from '../i18n/locales.ts';
import { getParaphrase } from '../i18n/quote-words.ts';
import type {
  ClaimLeaf,
  CommentLeaf,
  CorrectionCommentLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  QuotationLeaf,
} from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { toAuthorNames, toAuthors, toNaturalName } from './cite-authors.ts';
import { getArticleDays, getStatementDays } from './feed-changes.ts';
import { toActorReference } from './json-ld-actor.ts';
import { toAboutData, toPublisher } from './json-ld-imprint.ts';
import type { Reference } from './json-ld-node.ts';
import { toNode } from './json-ld-node.ts';
import type { Correction } from '../schemas/article.ts';
import type { Article, SiteQuote, Statement } from '../site/model.ts';

/** What somebody said: a quotation, or, where it is not word for word, a claim. */
export type StatementLeaf = QuotationLeaf | ClaimLeaf;

/** Of these the article says that they were said. */
const SAID: readonly string[] = ['asserted', 'asked'];

/**
 * A statement, whole. Word for word it is a quotation; else it is a claim, whose text schema.org lets be a summary, and what of
 * it is word for word is a quotation in it. Who says it is its creator; those it is said to are its audience; those who passed it on
 * provide the work that it is taken from. Its description tells all of that in German, with what the text claims of it and
 * its caveats. A speaker whom the registry does not know is credited in the words of the article; of what somebody denies, or is only
 * supposed or announced to say, nobody is the creator.
 */
export function toStatementNode(statement: Statement, to: Addresses): StatementLeaf {
  const common = toCommon(statement, to);
  const type = getType(statement);
  return type === 'Quotation'
    ? toNode<QuotationLeaf>({ '@type': type, ...common })
    : toNode<ClaimLeaf>({ '@type': type, ...common, hasPart: toLiteralParts(statement) });
}

function getType(statement: Statement): StatementLeaf['@type'] {
  return getParaphrase(statement, getWords('de')) === '' ? 'Quotation' : 'Claim';
}

function toStatementReference(statement: Statement, to: Addresses): StatementLeaf {
  return { '@type': getType(statement), '@id': to.quote(statement.id) } as StatementLeaf;
}

/** The quotes of a statement that are word for word, where the article says that they were said. */
function toLiteralParts({ quotes, polarity }: Statement): QuotationLeaf[] {
  if (!SAID.includes(polarity)) return [];
  return quotes
    .filter((quote) => quote.type === 'direct' && SAID.includes(quote.polarity))
    .map(({ text }) => toNode<QuotationLeaf>({ '@type': 'Quotation', text }));
}

function toCommon(statement: Statement, to: Addresses) {
  const { id, article, speakers, speakerText, polarity } = statement;
  return {
    '@id': to.quote(id),
    url: to.quote(id),
    identifier: id,
    text: statement.text,
    description: toChainLine(statement, getLocalization('de')),
    creator: SAID.includes(polarity) ? speakers.map((actor) => toActorReference(actor, to)) : [],
    dateCreated: statement.said,
    creditText: speakers.length === 0 && speakerText !== '' ? speakerText : undefined,
    audience: toAudience(statement, to),
    isBasedOn: statement.relay.map((actor) => ({
      '@type': 'CreativeWork' as const,
      provider: toActorReference(actor, to),
    })),
    datePublished: article.date,
    dateModified: getStatementDays(statement).modified,
    inLanguage: article.lang,
    mentions: findNamed(statement, to),
    ...toComments([...statement.corrections, ...statement.quotes.flatMap(toCorrections)]),
  };
}

function toAudience(
  { addressees, addresseeText }: Statement,
  to: Addresses,
): QuotationLeaf['audience'] & object {
  if (addressees.length === 0 && addresseeText !== '')
    return [{ '@type': 'Audience', name: addresseeText }];
  return addressees.map(({ id, name }) => ({ '@type': 'Audience', name, url: to.actor(id) }));
}

/** Addresses of what the quotes of a statement name, each once. */
function findNamed({ mentions }: Statement, to: Addresses): { '@id': string }[] {
  return [...new Set(mentions.map(({ kind, id }) => to[kind](id)))].map((id) => ({ '@id': id }));
}

/** An article with the addresses of its statements, whose pages tell all of each, everything it names, and where it comes from. */
export function toArticleNode(article: Article, to: Addresses): NewsArticleLeaf {
  const { source = {} } = article;
  return toNode<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    '@id': to.article(article.id),
    url: to.article(article.id),
    headline: article.title,
    description: article.summary,
    datePublished: article.date,
    dateModified: getArticleDays(article).modified,
    inLanguage: article.lang,
    wordCount: article.words,
    author: toPersons(source.author),
    creditText:
      [...toAuthorNames(source.author), source.publisher].filter(Boolean).join(', ') || undefined,
    sourceOrganization: toOrganisation(source.publisher),
    license: toLicence(source.licence),
    isBasedOn: toSource(article),
    // Of this page; the words are those of the source, whose publisher stands in isBasedOn.
    publisher: toPublisher(to),
    ...toAboutData(to),
    mentions: toMentions(article, to),
    hasPart: article.statements.map((statement) => toStatementReference(statement, to)),
    ...toComments(article.corrections),
  });
}

/** undefined for an article without a source. */
function toSource({ title, date, source }: Article): NewsArticleLeaf['isBasedOn'] | undefined {
  if (!source) return undefined;
  const { publisher, url, author } = source;
  return toNode<NewsArticleLeaf>({
    '@type': 'NewsArticle',
    url: toUri(url),
    headline: title,
    datePublished: date,
    author: toPersons(author),
    publisher: toOrganisation(publisher),
  });
}

function toOrganisation(name: string | undefined): OrganizationLeaf | undefined {
  return name === undefined ? undefined : { '@type': 'Organization', name };
}

/** Authors who are surely persons; others are in the credit only. */
function toPersons(author: Parameters<typeof toAuthors>[0]): { '@type': 'Person'; name: string }[] {
  return toAuthors(author)
    .filter((one) => !('literal' in one))
    .map((one) => ({ '@type': 'Person', name: toNaturalName(one) }));
}

/** What an editor wrote may hold spaces. */
function toUri(address: string | undefined): string | undefined {
  return address === undefined ? undefined : new URL(address).href;
}

function toLicence(licence: string | undefined): NewsArticleLeaf['license'] | undefined {
  if (licence === undefined) return undefined;
  return /^https?:\/\//iu.test(licence) ? licence : { '@type': 'CreativeWork', name: licence };
}

/** Every entry that an article names, once, with its kind. */
function toMentions({ named }: Article, to: Addresses): Reference[] {
  return named.map((one) => {
    switch (one.kind) {
      case 'actor':
        return toActorReference(one.entry, to);
      case 'place':
        return { '@type': 'Place', '@id': to.place(one.entry.id), name: one.entry.name };
      case 'term':
        return { '@type': 'DefinedTerm', '@id': to.term(one.entry.id), name: one.entry.term };
    }
  });
}

/** What the ledger says was wrong in a quote: the note of the editor, else the old words. */
function toCorrections({ history }: SiteQuote): Correction[] {
  return history.flatMap(({ isCorrection, date, note, text }) =>
    isCorrection && date !== undefined ? [{ kind: 'correction', date, text: note ?? text }] : [],
  );
}

interface Comments {
  readonly correction: CorrectionCommentLeaf[];
  readonly comment: CommentLeaf[];
}

/** Corrections, and replies of those concerned as comments. */
function toComments(corrections: readonly Correction[]): Comments {
  return {
    correction: corrections
      .filter(({ kind }) => kind === 'correction')
      .map(({ by, date, text, url }) =>
        toNode<CorrectionCommentLeaf>({
          '@type': 'CorrectionComment',
          text,
          datePublished: date,
          creditText: by,
          url: toUri(url),
        }),
      ),
    comment: corrections
      .filter(({ kind }) => kind === 'reply')
      .map(({ by, date, text, url }) =>
        toNode<CommentLeaf>({
          '@type': 'Comment',
          text,
          datePublished: date,
          creditText: by,
          url: toUri(url),
        }),
      ),
  };
}
