import type { Element } from 'xast';
import { x } from 'xastscript';
import type { Addresses } from './addresses.ts';
import { toEntryId } from './tei-ids.ts';
import type { TeiParticipants } from './tei-participants.ts';
import { findRoles } from '../schemas/find-roles.ts';
import type { Actor, Place } from '../site/model.ts';

/** Who and what an article names: persons, organisations and places, each with its address; terms have only addresses. */
export function toParticipantLists(
  { actors, places }: TeiParticipants,
  date: string,
  to: Addresses,
): Element[] {
  const all = [...actors.values()];
  const persons = all.filter(({ kind }) => kind === 'person');
  const others = all.filter(({ kind }) => kind !== 'person');
  const lists = [
    ...toList(
      'listPerson',
      persons.map((actor) => toPerson(actor, date, to)),
    ),
    ...toList(
      'listOrg',
      others.map((actor) => toOrg(actor, date, to)),
    ),
  ];
  const placeList = toList(
    'listPlace',
    [...places.values()].map((place) => toPlace(place, to)),
  );
  return [...toList('particDesc', lists), ...toList('settingDesc', placeList)];
}

function toList(name: string, items: readonly Element[]): Element[] {
  return items.length > 0 ? [x(name, [...items])] : [];
}

function toPerson(actor: Actor, date: string, to: Addresses): Element {
  return x('person', { 'xml:id': toEntryId('actor', actor.id) }, [
    x('persName', actor.name),
    ...findRoles(actor.roles, date).map(({ title, from, to: until }) =>
      x('occupation', { from, to: until }, title),
    ),
    ...findRoles(actor.memberOf, date).flatMap(({ of, from, to: until }) =>
      actor.belongsTo
        .filter(({ id }) => id === of)
        .map(({ name }) => x('affiliation', { ref: to.actor(of), from, to: until }, name)),
    ),
    ...toNumbers(actor, to),
  ]);
}

function toOrg(actor: Actor, date: string, to: Addresses): Element {
  return x('org', { 'xml:id': toEntryId('actor', actor.id), type: actor.kind }, [
    x('orgName', actor.name),
    ...toNumbers(actor, to),
    ...findRoles(actor.roles, date).map(({ title }) => x('note', { type: 'role' }, title)),
  ]);
}

function toNumbers({ id, gnd, wikidata }: Actor, to: Addresses): Element[] {
  return [
    x('idno', { type: 'URI' }, to.actor(id)),
    ...(gnd === undefined ? [] : [x('idno', { type: 'GND' }, gnd)]),
    ...(wikidata === undefined ? [] : [x('idno', { type: 'Wikidata' }, wikidata)]),
  ];
}

/** `<geo>` holds degrees of latitude and longitude. */
function toPlace({ id, name, lat, lon, region, state }: Place, to: Addresses): Element {
  const location = [
    ...(state ? [x('country', { ref: to.actor(state.id) }, state.name)] : []),
    ...(region ? [] : [x('geo', `${lat} ${lon}`)]),
  ];
  return x('place', { 'xml:id': toEntryId('place', id) }, [
    x('placeName', name),
    ...(location.length > 0 ? [x('location', location)] : []),
    x('idno', { type: 'URI' }, to.place(id)),
  ]);
}
