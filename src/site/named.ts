import type { Article } from './model.ts';
import type { Writable } from './writable.ts';

/** Gives each article the entries that it names, each once, in order of the text. `entries` are all of the registry. */
export function linkNamed(articles: readonly Writable<Article>[], entries: Article['named']): void {
  const byKey = new Map(entries.map((one) => [`${one.kind} ${one.entry.id}`, one]));
  for (const article of articles) {
    const keys = new Set(article.mentions.map(({ kind, id }) => `${kind} ${id}`));
    article.named = [...keys].flatMap((key) => byKey.get(key) ?? []);
  }
}
