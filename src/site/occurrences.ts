import { findIndexAt } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import type { Mention } from '../text/names/mention.ts';
import { toSnippet } from './excerpts.ts';
import type { Article, Occurrence, SiteQuote } from './model.ts';
import { toDirective } from './fragment/write-directive.ts';

/** Where every entry is named: asks for kind and id, gives articles in the order they came in. */
export type Occurrences = (kind: Mention['kind'], id: string) => readonly Occurrence[];

/** Reads all mentions once, each with the words around it. */
export function indexOccurrences(articles: readonly Article[]): Occurrences {
  const index = new Map<string, Occurrence[]>();
  for (const article of articles) {
    const inArticle = Map.groupBy(article.mentions, ({ kind, id }) => `${kind}/${id}`);
    for (const [key, mentions] of inArticle) {
      const excerpts = mentions.map(({ span }) => toSnippet(article.text, article.blocks, span));
      const hashes = mentions.map(({ span }) => toHash(article, span));
      const occurrence = { article, count: mentions.length, excerpts, hashes };
      const known = index.get(key);
      if (known) known.push(occurrence);
      else index.set(key, [occurrence]);
    }
  }
  return (kind, id) => index.get(`${kind}/${id}`) ?? [];
}

/** The nearest quote of the paragraph, for browsers that know no text directives, and the words. */
function toHash({ text, blocks, quotesByBlock }: Article, span: Span): string {
  const quotes = quotesByBlock.get(findIndexAt(blocks, span.start)) ?? [];
  const toWay = ({ spans }: SiteQuote): number => Math.abs((spans[0]?.start ?? 0) - span.start);
  const [nearest] = quotes.toSorted((a, b) => toWay(a) - toWay(b));
  return `#${nearest?.id ?? ''}:~:${toDirective(text, span)}`;
}
