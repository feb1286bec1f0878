import type { Language } from '../lang/language.ts';
import type { NameForm } from '../lang/name-form.ts';
import { remember } from '../core/remember.ts';
import { DEFAULT_LANGUAGE } from '../languages.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { createNameIndex, extendNameIndex } from './name-index.ts';
import type {
  BuiltinData,
  RegistryActor,
  RegistryData,
  RegistryPlace,
  RegistryTerm,
  Role,
} from './registry-data.ts';

/** The registry, ready to be searched. */
export interface Registry {
  readonly actors: ReadonlyMap<string, RegistryActor>;
  readonly places: ReadonlyMap<string, RegistryPlace>;
  readonly terms: ReadonlyMap<string, RegistryTerm>;
  readonly names: NameIndex;
  /** Who held an office at some time, by the office in lower case. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
  /** Ids of governments by the id of their country. */
  readonly governments: ReadonlyMap<string, readonly string[]>;
  /** The language whose forms the names have. */
  readonly language: Language;
}

/** An actor and an office of theirs. */
export interface Holder {
  readonly id: string;
  readonly role: Role;
}

const NOTHING_BUILT_IN: BuiltinData = { actors: [], places: [] };

/**
 * Builds the registry that `annotate` searches; its size has no part in the time an article takes. What is built in stands
 * behind what an editor wrote.
 */
export function createRegistry(
  data: RegistryData,
  language: Language = DEFAULT_LANGUAGE,
  builtin = NOTHING_BUILT_IN,
): Registry {
  const actors = [...data.actors, ...builtin.actors];
  const places = [...data.places, ...builtin.places];
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    places: new Map(places.map((place) => [place.id, place])),
    terms: new Map(data.terms.map((term) => [term.id, term])),
    names: extendNameIndex(toBuiltinNames(language)(builtin), toEntries(data, language)),
    holders: toHolders(actors, language),
    governments: toGovernments(actors),
    language,
  };
}

/** What is built in has ten thousand forms, and they are the same in every registry. */
const toBuiltinNames = remember((language: Language) =>
  remember((builtin: BuiltinData) =>
    createNameIndex(toEntries({ ...builtin, terms: [] }, language), language.names.fold),
  ),
);

/** Every form of every entry, in the order of the data. */
export function* toEntries(
  { actors, places, terms }: RegistryData,
  { names }: Language = DEFAULT_LANGUAGE,
): Generator<NameEntry> {
  for (const actor of actors) yield* toOwned('actor', actor, names.toActorForms(actor));
  for (const place of places) yield* toOwned('place', place, names.toPlaceForms(place));
  for (const term of terms) yield* toOwned('term', term, names.toTermForms(term));
}

function toOwned(
  kind: NameEntry['kind'],
  { id, isBuiltin = false }: { readonly id: string; readonly isBuiltin?: boolean },
  forms: readonly NameForm[],
): NameEntry[] {
  return forms.map((form) => ({ ...form, kind, id, isBuiltin }));
}

function toHolders(actors: readonly RegistryActor[], { names }: Language): Map<string, Holder[]> {
  const holders = actors.flatMap(({ id, roles }) => roles.map((role) => ({ id, role })));
  return Map.groupBy(holders, ({ role }) => names.toOffice(role.title));
}

function toGovernments(actors: readonly RegistryActor[]): Map<string, string[]> {
  const governments = new Map<string, string[]>();
  for (const { id, kind, country } of actors) {
    if (kind !== 'government' || country === undefined) continue;
    governments.set(country, [...(governments.get(country) ?? []), id]);
  }
  return governments;
}
