import type { Mention } from '../text/names/mentions.ts';
import { toSnippet } from './excerpts.ts';
import type { Article, Occurrence } from './model.ts';

/** Where every entry is named: asks for kind and id, gives articles in the order they came in. */
export type Occurrences = (kind: Mention['kind'], id: string) => readonly Occurrence[];

/** Reads all mentions once, each with the words around it. */
export function indexOccurrences(articles: readonly Article[]): Occurrences {
  const index = new Map<string, Occurrence[]>();
  for (const article of articles) {
    const inArticle = Map.groupBy(article.mentions, ({ kind, id }) => `${kind}/${id}`);
    for (const [key, mentions] of inArticle) {
      const excerpts = mentions.map(({ span }) => toSnippet(article.text, article.blocks, span));
      const occurrence = { article, count: mentions.length, excerpts };
      const known = index.get(key);
      if (known) known.push(occurrence);
      else index.set(key, [occurrence]);
    }
  }
  return (kind, id) => index.get(`${kind}/${id}`) ?? [];
}

/** For each actor how often every other stands in one paragraph with it. */
export function countNeighbours(
  articles: readonly Article[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { blocks, mentions } of articles) {
    const actors = mentions.filter(({ kind }) => kind === 'actor');
    for (const { start, end } of blocks) {
      const inside = [
        ...new Set(
          actors.filter(({ span }) => span.start >= start && span.end <= end).map(({ id }) => id),
        ),
      ];
      for (const one of inside) {
        const own = counts.get(one) ?? new Map<string, number>();
        for (const other of inside) if (other !== one) own.set(other, (own.get(other) ?? 0) + 1);
        counts.set(one, own);
      }
    }
  }
  return counts;
}
