import type {
  RegistryActor,
  RegistryPlace,
  RegistryTerm,
} from '../../src/text/names/registry-data.ts';
import type { Registry } from '../../src/text/names/create-registry.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';

type Given<Entry> = Partial<Entry> & { readonly id: string };

/** An actor with nothing but what is given; a person by default. */
export function toActor(given: Given<RegistryActor> & { readonly name: string }): RegistryActor {
  return {
    kind: 'person',
    aliases: [],
    metonyms: [],
    roles: [],
    memberOf: [],
    speaksFor: [],
    ...given,
  };
}

export function toPlace(given: Given<RegistryPlace> & { readonly name: string }): RegistryPlace {
  return { aliases: [], ...given };
}

export function toTerm(given: Given<RegistryTerm> & { readonly term: string }): RegistryTerm {
  return { forms: [], ...given };
}

const ACTORS: readonly RegistryActor[] = [
  toActor({
    id: 'ada-berg',
    name: 'Ada Berg',
    aliases: ['Ada M. Berg'],
    roles: [{ title: 'Bürgermeisterin von Quellau', of: 'quellau-rat', from: '2019' }],
    memberOf: ['gruenbund'],
    speaksFor: ['quellau-rat'],
  }),
  toActor({ id: 'jonas-wendt', name: 'Jonas Wendt', speaksFor: ['hafenwerke'] }),
  toActor({ id: 'mira-falk', name: 'Mira Falk' }),
  toActor({ id: 'otto-falk', name: 'Otto Falk' }),
  toActor({ id: 'zoe-karne', name: 'Zoë Kárné' }),
  toActor({ id: 'hanna-aue', name: 'Hanna von der Aue' }),
  toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state', metonyms: ['Oslo'] }),
  toActor({ id: 'portugal', name: 'Portugal', kind: 'state', metonyms: ['Lissabon'] }),
  toActor({
    id: 'usa',
    name: 'USA',
    kind: 'state',
    aliases: ['Vereinigte Staaten'],
    metonyms: ['Washington'],
  }),
  toActor({
    id: 'norwegische-regierung',
    name: 'Fjordkanzlei',
    kind: 'government',
    memberOf: ['norwegen'],
    speaksFor: ['norwegen'],
    country: 'norwegen',
  }),
  toActor({ id: 'quellau-rat', name: 'Stadtrat Quellau', kind: 'government' }),
  toActor({ id: 'nato', name: 'Nato', kind: 'organisation', aliases: ['NATO'] }),
  toActor({ id: 'hafenwerke', name: 'Hafenwerke', kind: 'organisation' }),
  toActor({ id: 'morgenblatt', name: 'Morgenblatt', kind: 'medium' }),
  toActor({ id: 'nordfunk', name: 'Nordfunk', kind: 'medium' }),
  toActor({ id: 'fischer', name: 'die Küstenfischer', kind: 'group' }),
  toActor({ id: 'gruenbund', name: 'Grüner Bund', kind: 'group' }),
];

const PLACES: readonly RegistryPlace[] = [
  toPlace({ id: 'oslo', name: 'Oslo' }),
  toPlace({ id: 'washington', name: 'Washington' }),
  toPlace({ id: 'quellau', name: 'Quellau', aliases: ['Bad Quellau'] }),
  toPlace({ id: 'bayern', name: 'Bayern' }),
];

const TERMS: readonly RegistryTerm[] = [
  toTerm({ id: 'deich', term: 'Deich', forms: ['Deiche'] }),
  toTerm({ id: 'sperrwerk', term: 'Sperrwerk' }),
  toTerm({ id: 'nato-beitritt', term: 'Nato-Beitritt' }),
  toTerm({ id: 'stationierung', term: 'Stationierung' }),
];

/** A small registry of invented people, towns and papers, one or more of every kind. */
export const EXAMPLES: Registry = createRegistry({
  actors: ACTORS,
  places: PLACES,
  terms: TERMS,
});
