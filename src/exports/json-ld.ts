import type { NewsArticleLeaf } from 'schema-dts';
import type { Addresses } from './addresses.ts';
import { toActorNode } from './json-ld-actor.ts';
import { toGlossaryNode, toPlaceNode, toTermNode } from './json-ld-entry.ts';
import { toAboutData } from './json-ld-imprint.ts';
import { toNode, writeNode } from './json-ld-node.ts';
import type { StatementLeaf } from './json-ld-work.ts';
import { toArticleNode, toStatementNode } from './json-ld-work.ts';
import type { Actor, Article, Place, Statement, Term } from '../site/model.ts';

/*
 * JSON-LD with the words of schema.org, for search engines: one object for the `<script>` element of a page. The `@id` of
 * everything is the address of its page, so that pages speak of the same things.
 */

export function toArticleLd(article: Article, to: Addresses): string {
  return writeNode(toArticleNode(article, to));
}

/** A statement and the article that it is a part of. */
export function toStatementLd(statement: Statement, to: Addresses): string {
  const { id, title } = statement.article;
  const node: StatementLeaf = {
    ...toStatementNode(statement, to),
    isPartOf: toNode<NewsArticleLeaf>({
      '@type': 'NewsArticle',
      '@id': to.article(id),
      url: to.inContext(id, statement.id),
      headline: title,
    }),
    ...toNode<Pick<StatementLeaf, 'sdPublisher' | 'sdLicense'>>(toAboutData(to)),
  };
  return writeNode(node);
}

export function toActorLd(actor: Actor, to: Addresses): string {
  return writeNode(toActorNode(actor, to));
}

/** The glossary, with those terms that its page shows. */
export function toGlossaryLd(terms: readonly Term[], to: Addresses): string {
  return writeNode(toGlossaryNode(terms, to));
}

export function toTermLd(term: Term, to: Addresses): string {
  return writeNode(toTermNode(term, to));
}

export function toPlaceLd(place: Place, to: Addresses): string {
  return writeNode(toPlaceNode(place, to));
}
