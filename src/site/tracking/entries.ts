import type { Site } from '../model.ts';

/** The entry that is the whole model: its lists, and what it knows of all entries together. */
export const SITE_ENTRY = 'site';

/** Every entry of a model with a name that lasts from build to build: `actor:ada-berg`. */
export function nameEntries(site: Site): Map<object, string> {
  const { articles, actors, terms, places, tags, statements, quotes, pastQuotes } = site;
  const kinds = { article: articles, actor: actors, term: terms, place: places, tag: tags };
  const sayings = { statement: statements, quote: quotes, past: pastQuotes };
  const names = new Map<object, string>([[site, SITE_ENTRY]]);
  for (const [kind, entries] of Object.entries({ ...kinds, ...sayings }))
    for (const entry of entries) names.set(entry, `${kind}:${entry.id}`);
  return names;
}
