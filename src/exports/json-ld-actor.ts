import type {
  CountryLeaf,
  GovernmentOrganizationLeaf,
  MergeLeafTypes,
  NewsMediaOrganizationLeaf,
  OrganizationLeaf,
  PersonLeaf,
} from 'schema-dts';
import { findPeriods } from '../schemas/relations.ts';
import type { Addresses } from './addresses.ts';
import type { Reference } from './json-ld-node.ts';
import { toNode } from './json-ld-node.ts';
import type { Actor } from '../site/model.ts';

/** A state is a country, and it acts: as the creator of a quotation it must be an organisation. */
type StateLeaf = MergeLeafTypes<[CountryLeaf, GovernmentOrganizationLeaf]>;

type ActorLeaf =
  | PersonLeaf
  | StateLeaf
  | GovernmentOrganizationLeaf
  | NewsMediaOrganizationLeaf
  | OrganizationLeaf;

const TYPES = {
  person: 'Person',
  state: ['Country', 'GovernmentOrganization'],
  government: 'GovernmentOrganization',
  organisation: 'Organization',
  medium: 'NewsMediaOrganization',
  group: 'Organization',
} as const satisfies Readonly<Record<Actor['kind'], ActorLeaf['@type']>>;

/** An actor by address, kind and name. */
export function toActorReference({ id, kind, name }: Actor, to: Addresses): Reference {
  return { '@type': TYPES[kind], '@id': to.actor(id), name };
}

/** An actor with names, what it belongs to, and where other registries have it; a person also with offices. */
export function toActorNode(actor: Actor, to: Addresses): ActorLeaf {
  const { name, aliases, lead, gnd, wikidata, belongsTo } = actor;
  const common = {
    '@id': to.actor(actor.id),
    url: to.actor(actor.id),
    name,
    alternateName: aliases,
    description: lead === '' ? undefined : lead,
    sameAs: [
      ...(gnd === undefined ? [] : [`https://d-nb.info/gnd/${gnd}`]),
      ...(wikidata === undefined ? [] : [`https://www.wikidata.org/entity/${wikidata}`]),
    ],
    memberOf: belongsTo.flatMap((other) => toMemberships(actor, other, to)),
  };
  switch (actor.kind) {
    case 'person':
      return toNode<PersonLeaf>({
        '@type': TYPES.person,
        ...common,
        hasOccupation: actor.roles.map(toOccupation),
      });
    case 'state':
      return toNode<StateLeaf>({ '@type': [...TYPES.state], ...common });
    case 'government':
      return toNode<GovernmentOrganizationLeaf>({ '@type': TYPES.government, ...common });
    case 'medium':
      return toNode<NewsMediaOrganizationLeaf>({ '@type': TYPES.medium, ...common });
    case 'organisation':
    case 'group':
      return toNode<OrganizationLeaf>({ '@type': TYPES.organisation, ...common });
  }
}

type Memberships = Extract<NonNullable<OrganizationLeaf['memberOf']>, readonly unknown[]>;

/** What an actor belongs to; where dates are known, as a role for each time. */
function toMemberships({ memberOf }: Actor, other: Actor, to: Addresses): Memberships {
  const reference = toActorReference(other, to);
  const periods = findPeriods(memberOf, other.id);
  if (periods.length === 0) return [reference];
  return periods.map(({ from, to: until }) => ({
    '@type': 'Role',
    memberOf: reference,
    ...toDates(from, until),
  }));
}

type Occupations = Extract<NonNullable<PersonLeaf['hasOccupation']>, readonly unknown[]>;

/** An office; where its dates are known, as a role that says when. */
function toOccupation({ title, from, to: until }: Actor['roles'][number]): Occupations[number] {
  const occupation = { '@type': 'Occupation', name: title } as const;
  if (from === undefined && until === undefined) return occupation;
  return {
    '@type': 'Role',
    hasOccupation: occupation,
    ...toDates(from, until),
  };
}

function toDates(
  from: string | undefined,
  until: string | undefined,
): { startDate?: string; endDate?: string } {
  return {
    ...(from === undefined ? {} : { startDate: from }),
    ...(until === undefined ? {} : { endDate: until }),
  };
}
