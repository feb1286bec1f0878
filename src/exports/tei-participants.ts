import type { Actor, Article, Place, Site, Term } from '../site/model.ts';

/** Everybody and everything of the registry that an article names, in the order of the site. */
export interface TeiParticipants {
  readonly actors: ReadonlyMap<string, Actor>;
  readonly places: ReadonlyMap<string, Place>;
  readonly terms: ReadonlyMap<string, Term>;
}

/** Finds who speaks, is spoken to, passes a statement on or is mentioned; ids that the site does not have are left out. */
export function findParticipants(article: Article, site: Site): TeiParticipants {
  const named = Map.groupBy(article.mentions, ({ kind }) => kind);
  const toIds = (kind: 'actor' | 'place' | 'term'): Set<string> =>
    new Set(named.get(kind)?.map(({ id }) => id));
  const actors = toIds('actor');
  for (const { speakers, addressees, relay } of article.quotes)
    for (const { id } of [...speakers, ...addressees, ...relay]) actors.add(id);
  return {
    actors: pick(site.actors, actors),
    places: pick(site.places, toIds('place')),
    terms: pick(site.terms, toIds('term')),
  };
}

function pick<T extends { readonly id: string }>(
  all: readonly T[],
  ids: ReadonlySet<string>,
): ReadonlyMap<string, T> {
  return new Map(all.filter(({ id }) => ids.has(id)).map((one) => [one.id, one]));
}
