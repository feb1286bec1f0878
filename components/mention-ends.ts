import type { Article, Occurrence } from '../src/site/model.ts';

/** A place where something is named. */
export interface Mentioned {
  readonly article: Article;
  /** Its place in the page of the article: `#q-abcd2345:~:text=…`. */
  readonly hash: string;
}

/** The first place and the last one, by the day of the article and the course of its text; the same one where there is no other day. */
export function findMentionEnds(
  occurrences: readonly Pick<Occurrence, 'article' | 'hashes'>[],
): { readonly first: Mentioned; readonly last: Mentioned | undefined } | undefined {
  const [newest] = occurrences;
  const oldest = occurrences.at(-1);
  if (!newest || !oldest) return undefined;
  return {
    first: { article: oldest.article, hash: oldest.hashes[0] ?? '' },
    last:
      newest === oldest ? undefined : { article: newest.article, hash: newest.hashes.at(-1) ?? '' },
  };
}
