import type { Actor, Place, Site, Term } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import { ACTOR_COLUMNS, ENTRY_COLUMNS } from '../columns/actor-columns.ts';
import type { Table } from './table.ts';
import { boolean, integer, json, real, text, toGiven, toTable } from './table.ts';

const OPTIONAL = { isOptional: true } as const;

/** The registry as tables: actors with their offices and relations, places, terms. */
export function toEntryTables({ actors, places, terms }: Site, to: Addresses): Table[] {
  return [toActors(actors, to), ...toActorParts(actors), toPlaces(places, to), toTerms(terms, to)];
}

function toActors(actors: readonly Actor[], to: Addresses): Table {
  return toTable<Actor>({
    name: 'actors',
    says: 'Everybody whom the registry knows: people, states, governments, organisations, media, groups.',
    key: ['id'],
    label: 'name',
    rows: actors,
    columns: {
      id: toGiven(ACTOR_COLUMNS.id),
      url: text('Address of the page', ({ id }) => to.actor(id)),
      name: toGiven(ENTRY_COLUMNS.name, { isIndexed: true }),
      kind: toGiven(ACTOR_COLUMNS.kind, { isIndexed: true }),
      aliases: toGiven(ENTRY_COLUMNS.aliases),
      country: text('State that it belongs to', ({ state }) => state?.id, {
        of: 'actors',
        ...OPTIONAL,
      }),
      code: toGiven(ACTOR_COLUMNS.code),
      side: toGiven(ACTOR_COLUMNS.side),
      gender: toGiven(ACTOR_COLUMNS.gender),
      gnd: toGiven(ACTOR_COLUMNS.gnd),
      wikidata: toGiven(ACTOR_COLUMNS.wikidata),
      lead: text('First sentence of the profile; empty without one', ({ lead }) => lead),
      draft: toGiven(ACTOR_COLUMNS.draft),
      isBuiltin: toGiven(ENTRY_COLUMNS.isBuiltin),
    },
  });
}

function toActorParts(actors: readonly Actor[]): Table[] {
  const known = new Set(actors.map(({ id }) => id));
  const roles = actors.flatMap(({ id, roles: own }) =>
    own.map((role, position) => ({ actor: id, position, ...role })),
  );
  const relations = actors
    .flatMap(({ id, memberOf, speaksFor }) => [
      ...memberOf.map((one) => ({ actor: id, kind: 'memberOf', ...one })),
      ...speaksFor.map((one) => ({ actor: id, kind: 'speaksFor', ...one })),
    ])
    .filter(({ of }) => known.has(of))
    .map((relation, position) => ({ id: position + 1, ...relation }));
  return [
    toTable<(typeof roles)[number]>({
      name: 'actorRoles',
      says: 'Offices of actors, with their dates where the entry gives them.',
      key: ['actor', 'position'],
      rows: roles,
      columns: {
        actor: text('Who holds it', ({ actor }) => actor, { of: 'actors' }),
        position: integer('Its place in the entry, from 0', ({ position }) => position),
        title: text('Name of the office', ({ title }) => title),
        other: text(
          'What it is an office of',
          ({ of }) => (of !== undefined && known.has(of) ? of : undefined),
          { of: 'actors', ...OPTIONAL },
        ),
        begins: text('Year, month or day, ISO 8601', ({ from }) => from, OPTIONAL),
        ends: text('Year, month or day, ISO 8601', ({ to }) => to, OPTIONAL),
      },
    }),
    toTable<(typeof relations)[number]>({
      name: 'actorRelations',
      says: 'Whom actors belong to or speak for.',
      key: ['id'],
      rows: relations,
      columns: {
        id: integer('Number of the row', ({ id }) => id),
        actor: text('Who', ({ actor }) => actor, { of: 'actors' }),
        kind: text('memberOf or speaksFor', ({ kind }) => kind),
        other: text('Whom it belongs to or speaks for', ({ of }) => of, { of: 'actors' }),
        begins: text('Year, month or day, ISO 8601', ({ from }) => from, OPTIONAL),
        ends: text('Year, month or day, ISO 8601', ({ to }) => to, OPTIONAL),
      },
    }),
  ];
}

function toPlaces(places: readonly Place[], to: Addresses): Table {
  return toTable<Place>({
    name: 'places',
    says: 'Places that the registry knows.',
    key: ['id'],
    label: 'name',
    rows: places,
    columns: {
      id: text('Id, the name of the file of the entry', ({ id }) => id),
      url: text('Address of the page', ({ id }) => to.place(id)),
      name: toGiven(ENTRY_COLUMNS.name, { isIndexed: true }),
      aliases: toGiven(ENTRY_COLUMNS.aliases),
      latitude: real('Degrees north (WGS 84); of a region, of its middle', ({ lat }) => lat),
      longitude: real('Degrees east (WGS 84); of a region, of its middle', ({ lon }) => lon),
      isRegion: boolean('Whether it has no one point', ({ region }) => region === true),
      country: text('State that it lies in', ({ state }) => state?.id, {
        of: 'actors',
        ...OPTIONAL,
      }),
      isBuiltin: toGiven(ENTRY_COLUMNS.isBuiltin),
    },
  });
}

function toTerms(terms: readonly Term[], to: Addresses): Table {
  return toTable<Term>({
    name: 'terms',
    says: 'Terms of the glossary.',
    key: ['id'],
    label: 'term',
    rows: terms,
    columns: {
      id: text('Id, the name of the file of the entry', ({ id }) => id),
      url: text('Address of the page', ({ id }) => to.term(id)),
      term: text('The term', ({ term }) => term),
      short: text('What it means, in one sentence', ({ short }) => short),
      forms: json('Other words for it', ({ forms }) => forms),
    },
  });
}
