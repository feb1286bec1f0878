import { toSnippet } from './excerpts.ts';
import type { Article, Excerpt, Occurrence } from './model.ts';

/** Where an entry is named, article by article in their order, each mention with the words around it. */
export function findOccurrences(
  articles: readonly Article[],
  kind: 'actor' | 'place' | 'term',
  id: string,
): Occurrence[] {
  return articles.flatMap((article): Occurrence[] => {
    const own = article.mentions.filter((mention) => mention.kind === kind && mention.id === id);
    const excerpts = own.map(({ span }): Excerpt => toSnippet(article.text, article.blocks, span));
    return own.length === 0 ? [] : [{ article, count: own.length, excerpts }];
  });
}
