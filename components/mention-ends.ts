import type { Article, Occurrence } from '../src/site/model.ts';

/** A place where something is named. */
export interface Mentioned {
  readonly article: Article;
  /** Its place in the page of the article: `#q-abcd2345:~:text=…`. */
  readonly hash: string;
}

/** A day on which something was named. */
export interface MentionEnd {
  readonly as: 'first' | 'last' | 'only';
  /** The day, ISO. */
  readonly date: string;
  /** Where; undefined where several articles of the only day name it, none of them before the others. */
  readonly at: Mentioned | undefined;
}

/** The first place and the last one, by the day of the article and the course of its text; one line where all are of one day. */
export function findMentionEnds(
  occurrences: readonly Pick<Occurrence, 'article' | 'hashes'>[],
): MentionEnd[] {
  const [newest] = occurrences;
  const oldest = occurrences.at(-1);
  if (!newest || !oldest) return [];
  const first: Mentioned = { article: oldest.article, hash: oldest.hashes[0] ?? '' };
  const { date } = oldest.article;
  if (date === newest.article.date)
    return [{ as: 'only', date, at: newest === oldest ? first : undefined }];
  const last: Mentioned = { article: newest.article, hash: newest.hashes.at(-1) ?? '' };
  return [
    { as: 'first', date, at: first },
    { as: 'last', date: newest.article.date, at: last },
  ];
}
