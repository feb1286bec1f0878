import type { NameForm } from '../de/name-forms.ts';
import { toActorForms, toPlaceForms, toTermForms } from '../de/name-forms.ts';
import { findTokens } from '../tokens.ts';

export const ACTOR_KINDS = [
  'person',
  'state',
  'government',
  'organisation',
  'medium',
  'group',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** An office somebody held; dates are ISO and may stop at the year or the month. */
export interface Role {
  readonly title: string;
  readonly of?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** What the annotator needs to know of a person, state, organisation, medium or group. */
export interface RegistryActor {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly metonyms: readonly string[];
  readonly roles: readonly Role[];
  readonly memberOf: readonly string[];
  readonly speaksFor: readonly string[];
  readonly country?: string | undefined;
  readonly side?: string | undefined;
}

export interface RegistryPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

export interface RegistryTerm {
  readonly id: string;
  readonly term: string;
  readonly forms: readonly string[];
}

export interface RegistryData {
  readonly actors: readonly RegistryActor[];
  readonly places: readonly RegistryPlace[];
  readonly terms: readonly RegistryTerm[];
}

/** A form of a name and its owner, as the matcher looks it up. */
export interface NameEntry extends NameForm {
  readonly id: string;
  readonly kind: 'actor' | 'place' | 'term';
  /** The words of the form, NFC. */
  readonly words: readonly string[];
}

/** The registry, ready to be searched: entries by the first word of each form, the longest form first. */
export interface Registry {
  readonly actors: ReadonlyMap<string, RegistryActor>;
  readonly places: ReadonlyMap<string, RegistryPlace>;
  readonly terms: ReadonlyMap<string, RegistryTerm>;
  readonly entries: ReadonlyMap<string, readonly NameEntry[]>;
  /** Who held an office at some time, by the first word of its title in lower case. */
  readonly holders: ReadonlyMap<string, readonly Holder[]>;
}

/** An actor and an office of theirs. */
export interface Holder {
  readonly id: string;
  readonly role: Role;
}

/** Builds the registry that `annotate` searches; its size has no part in the time an article takes. */
export function createRegistry(data: RegistryData): Registry {
  const entries = new Map<string, NameEntry[]>();
  const add = (kind: NameEntry['kind'], id: string, forms: readonly NameForm[]): void => {
    for (const form of forms) {
      const words = findTokens(form.form).map((token) => token.text);
      const first = words[0];
      if (first === undefined) continue;
      const same = entries.get(first) ?? [];
      if (same.some((entry) => entry.id === id && entry.kind === kind && entry.form === form.form))
        continue;
      entries.set(first, [...same, { ...form, kind, id, words }]);
    }
  };
  for (const actor of data.actors) add('actor', actor.id, toActorForms(actor));
  for (const place of data.places) add('place', place.id, toPlaceForms(place));
  for (const term of data.terms) add('term', term.id, toTermForms(term));
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    actors: new Map(data.actors.map((actor) => [actor.id, actor])),
    places: new Map(data.places.map((place) => [place.id, place])),
    terms: new Map(data.terms.map((term) => [term.id, term])),
    entries,
    holders: toHolders(data.actors),
  };
}

function toHolders(actors: readonly RegistryActor[]): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const { id, roles } of actors) {
    for (const role of roles) {
      const [office = ''] = role.title.toLowerCase().split(' ');
      const same = holders.get(office);
      if (same) same.push({ id, role });
      else holders.set(office, [{ id, role }]);
    }
  }
  return holders;
}
