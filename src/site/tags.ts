import { toValidId } from '../schemas/to-id.ts';
import type { Article, Tag } from './model.ts';
import type { Writable } from './writable.ts';

/**
 * Makes the tags of articles, which come newest first, and links both ways. Spellings that give one id are one tag, by the
 * name that most articles have for it; of two with as many by the newest.
 *
 * @param namesOf what the frontmatter of an article lists
 */
export function linkTags(
  articles: readonly Writable<Article>[],
  namesOf: (id: string) => readonly string[],
): Tag[] {
  const uses = Map.groupBy(
    articles.flatMap(({ id }) => namesOf(id)),
    (name) => name,
  );
  const count = (name: string): number => uses.get(name)?.length ?? 0;
  const tags = new Map<string, Writable<Tag> & { readonly articles: Article[] }>();
  for (const article of articles) {
    const own = new Set<Tag>();
    for (const name of namesOf(article.id)) {
      const id = toValidId(name);
      const tag = tags.get(id) ?? { id, name, articles: [] };
      tags.set(id, tag);
      if (count(name) > count(tag.name)) tag.name = name;
      if (!own.has(tag)) tag.articles.push(article);
      own.add(tag);
    }
    article.tags = [...own];
  }
  return [...tags.values()];
}
