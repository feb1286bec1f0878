import type { Language } from '../lang/language.ts';
import type { NameForm } from '../lang/name-form.ts';
import { remember } from '../core/remember.ts';
import { DEFAULT_LANGUAGE } from '../languages.ts';
import type { NameEntry, NameIndex } from './name-index.ts';
import { createNameIndex } from './name-index.ts';
import type {
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

/** Builds the registry that `annotate` searches; its size has no part in the time an article takes. */
export function createRegistry(
  data: RegistryData,
  language: Language = DEFAULT_LANGUAGE,
): Registry {
  return {
    actors: new Map(data.actors.map((actor) => [actor.id, actor])),
    places: new Map(data.places.map((place) => [place.id, place])),
    terms: new Map(data.terms.map((term) => [term.id, term])),
    names: createNameIndex(toEntries(data, language), language.names.fold),
    holders: toHolders(data.actors, language),
    governments: toGovernments(data.actors),
    language,
  };
}

/** Every form of every entry, in the order of the data. */
export function* toEntries(
  { actors, places, terms }: RegistryData,
  { names }: Language = DEFAULT_LANGUAGE,
): Generator<NameEntry> {
  const { toActorEntries, toPlaceEntries, toTermEntries } = toFormMakers(names);
  for (const actor of actors) yield* toActorEntries(actor);
  for (const place of places) yield* toPlaceEntries(place);
  for (const term of terms) yield* toTermEntries(term);
}

/** What is built in has the same thousands of forms in every registry. */
const toFormMakers = remember((names: Language['names']) => ({
  toActorEntries: remember((one: RegistryActor) => toOwned('actor', one, names.toActorForms(one))),
  toPlaceEntries: remember((one: RegistryPlace) => toOwned('place', one, names.toPlaceForms(one))),
  toTermEntries: remember((one: RegistryTerm) => toOwned('term', one, names.toTermForms(one))),
}));

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
