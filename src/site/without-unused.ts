import { toRelated } from '../schemas/relations.ts';
import type { Collections } from './collections.ts';

/**
 * Takes out the built-in entries that no article and no entry of the editor's names: they get a page only when they
 * occur. An entry that occurs brings those along that it refers to.
 */
export function withoutUnused(collections: Collections): Collections {
  const { articles, actors, places, pages = [], pastEntries } = collections;
  // An address that was issued leads there.
  const used = new Set(pastEntries.map(({ kind, into = '' }) => `${kind} ${into}`));
  for (const { kind, id } of pages.flatMap(({ data }) => data.named?.references ?? []))
    used.add(`${kind} ${id}`);
  for (const { data } of articles) {
    const { mentions, quotes, references } = data.annotations;
    for (const { kind, id } of mentions) used.add(`${kind} ${id}`);
    for (const { speaker, addressee, relay } of quotes)
      for (const id of [...speaker.ids, ...addressee.ids, ...relay]) used.add(`actor ${id}`);
    for (const { kind, id } of references) used.add(`${kind} ${id}`);
  }
  const keptPlaces = places.filter(({ id, data }) => !data.isBuiltin || used.has(`place ${id}`));
  for (const { data } of keptPlaces) used.add(`actor ${data.country ?? ''}`);
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
  const keptActors = actors.filter(({ id, data }) => !data.isBuiltin || used.has(`actor ${id}`));
  return { ...collections, actors: keptActors, places: keptPlaces };
}
