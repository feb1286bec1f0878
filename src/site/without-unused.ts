import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Relation } from '../text/names/registry-data.ts';
import { toRelated } from '../schemas/relations.ts';
import type { Collections } from './collections.ts';

interface UsedPlace {
  readonly id: string;
  readonly data: {
    readonly isBuiltin: boolean;
    readonly country?: string | undefined;
    readonly states?: readonly string[];
  };
}

interface UsedActor extends UsedPlace {
  readonly data: UsedPlace['data'] & {
    readonly memberOf: readonly Relation[];
    readonly speaksFor: readonly Relation[];
  };
}

/** Where entries are named. */
export interface Naming {
  readonly articles: readonly Pick<ArticleAnnotations, 'mentions' | 'quotes' | 'references'>[];
  readonly actors: readonly UsedActor[];
  readonly places: readonly UsedPlace[];
  /** What has a page whether an article names it or not: its address was issued, or a page of the publisher's names it. */
  readonly named: readonly { readonly kind: string; readonly id: string }[];
}

/**
 * Takes out the built-in entries that no article and no entry of the editor's names: they get a page only when they
 * occur. An entry that occurs brings those along that it refers to, and one whose address was issued stays.
 */
export function withoutUnused(collections: Collections): Collections {
  const { articles, actors, places, pages = [], pastEntries, issuedEntries = [] } = collections;
  const used = findUsed({
    articles: articles.map(({ data }) => data.annotations),
    actors,
    places,
    named: [
      ...issuedEntries,
      ...pastEntries.map(({ kind, into: id = '' }) => ({ kind, id })),
      ...pages.flatMap(({ data }) => data.named?.references ?? []),
    ],
  });
  return {
    ...collections,
    actors: actors.filter(({ id, data }) => !data.isBuiltin || used.has(`actor ${id}`)),
    places: places.filter(({ id, data }) => !data.isBuiltin || used.has(`place ${id}`)),
  };
}

/**
 * The entries that something names, and those that these refer to, as `actor usa`; whatever else is in the set, each built-in
 * actor or place that has a page is.
 */
export function findUsed({ articles, actors, places, named }: Naming): ReadonlySet<string> {
  const used = new Set(named.map(({ kind, id }) => `${kind} ${id}`));
  for (const { mentions, quotes, references } of articles) {
    for (const { kind, id } of mentions) used.add(`${kind} ${id}`);
    for (const { speaker, addressee, relay } of quotes)
      for (const id of [...speaker.ids, ...addressee.ids, ...relay]) used.add(`actor ${id}`);
    for (const { kind, id } of references) used.add(`${kind} ${id}`);
  }
  for (const { id, data } of places)
    if (!data.isBuiltin || used.has(`place ${id}`))
      for (const state of [data.country ?? '', ...(data.states ?? [])]) used.add(`actor ${state}`);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const open = [...actors.filter(({ data }) => !data.isBuiltin).map(({ id }) => id), ...used].map(
    (id) => id.replace(/^actor /u, ''),
  );
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const data = byId.get(id)?.data;
    for (const other of data
      ? [data.country ?? '', ...toRelated([...data.memberOf, ...data.speaksFor])]
      : []) {
      if (used.has(`actor ${other}`)) continue;
      used.add(`actor ${other}`);
      open.push(other);
    }
  }
  return used;
}
