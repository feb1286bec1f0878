import type { ActorData, ActorFrontmatter } from '../schemas/actor.ts';
import { WITHOUT_OUTLINE } from '../schemas/movement.ts';
import type { PlaceData, PlaceFrontmatter } from '../schemas/place.ts';
import type { TermData } from '../schemas/term.ts';
import { getState } from '../text/lang/de/state-forms.ts';
import { remember } from '../text/core/remember.ts';
import type { BuiltinData, RegistryActor, RegistryPlace } from '../text/names/registry-data.ts';
import type { Registry } from '../text/names/create-registry.ts';
import { createRegistry } from '../text/names/create-registry.ts';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from './builtin/builtin-entries.ts';
import { withBuiltin } from './builtin/with-builtin.ts';
import type { ContentCache } from '../files/content-cache.ts';
import type { Entry } from '../files/content-file.ts';

/** Entries of the editor and entries that are built in, and what the annotator makes of them. */
interface Registered {
  readonly allActors: readonly Entry<ActorData>[];
  readonly allPlaces: readonly Entry<PlaceData>[];
  readonly registry: Registry;
}

/** Sound entries of a folder, and the ids of all its files. */
interface Folder<Data> {
  readonly entries: readonly Entry<Data>[];
  readonly ids: ReadonlySet<string>;
}

/** Puts the entries of the editor and those that are built in together. */
export function toRegistered(
  actors: Folder<ActorFrontmatter>,
  places: Folder<PlaceFrontmatter>,
  terms: Folder<TermData>,
  cache: ContentCache,
): Registered {
  const from = [
    ...actors.entries,
    ...places.entries,
    ...terms.entries,
    // A file with faults keeps the built-in entry of its id away.
    [...actors.ids].join(' '),
    [...places.ids].join(' '),
  ];
  return cache.derive('registry', cache, from, () => {
    const allActors = withBuiltin(actors.entries, actors.ids, BUILTIN_ACTORS).map(withCode);
    const allPlaces = withBuiltin(places.entries, places.ids, BUILTIN_PLACES);
    const builtin = toBuiltinData(
      allActors.filter(isBuiltin).map(toActor),
      allPlaces.filter(isBuiltin).map(toPlace),
    );
    const own = {
      actors: allActors.filter((one) => !isBuiltin(one)).map(toActor),
      places: allPlaces.filter((one) => !isBuiltin(one)).map(toPlace),
      terms: terms.entries.map(({ id, data }) => ({ ...data, id })),
    };
    const registry = createRegistry(own, undefined, builtin);
    return { allActors, allPlaces, registry };
  });
}

function isBuiltin({ data }: { readonly data: { readonly isBuiltin: boolean } }): boolean {
  return data.isBuiltin;
}

const knownData = new Map<string, BuiltinData>();

/** Always the same object for the same built-in entries: those that no file replaces. */
function toBuiltinData(
  actors: readonly RegistryActor[],
  places: readonly RegistryPlace[],
): BuiltinData {
  const key = [actors, places].map((all) => all.map(({ id }) => id).join(' ')).join('\n');
  const data = knownData.get(key) ?? { actors, places };
  knownData.set(key, data);
  return data;
}

const toActor = remember(({ id, data }: Entry<ActorData>) => ({ ...data, id }));
const toPlace = remember(({ id, data }: Entry<PlaceData>) => ({ ...data, id }));

/** Ids of the states that maps have an outline of. */
export function toMappedStates(actors: readonly Entry<ActorData>[]): ReadonlySet<string> {
  return new Set(
    actors.flatMap(({ id, data: { code = WITHOUT_OUTLINE } }) =>
      code === WITHOUT_OUTLINE ? [] : [id],
    ),
  );
}

/** A state shows the flag of its name, whoever wrote the entry. */
const withCode = remember((actor: Entry<ActorData>): Entry<ActorData> => {
  const { name, aliases, kind } = actor.data;
  const state = kind === 'state' ? [name, ...aliases].map(getState).find(Boolean) : undefined;
  return state ? { ...actor, data: { ...actor.data, code: state.code } } : actor;
});
