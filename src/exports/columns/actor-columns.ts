import { toRelated } from '../../schemas/relations.ts';
import type { Actor, Place } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { Columns } from './column.ts';
import { boolean, COUNT, integer, KEY, list, OPTIONAL, REQUIRED, string, uri } from './column.ts';

const KINDS = ['person', 'state', 'government', 'organisation', 'medium', 'group'];

/** What is known of places as of actors. */
export const ENTRY_COLUMNS = {
  name: string('Name as papers write it', ({ name }) => name, REQUIRED),
  aliases: list('Other names', ({ aliases }) => aliases),
  isBuiltin: boolean('Whether the entry comes with the software', (one) => Boolean(one.isBuiltin)),
} as const satisfies Columns<Pick<Actor & Place, 'name' | 'aliases' | 'isBuiltin'>>;

/** The columns of actors that every form of the data has. */
export const ACTOR_COLUMNS = {
  id: string('Id that lasts, the name of the file of the entry', ({ id }) => id, KEY),
  kind: string('What kind of actor it is', ({ kind }) => kind, { ...REQUIRED, enum: KINDS }),
  code: string('ISO 3166-1 alpha-2, of a state', ({ code }) => code, OPTIONAL),
  side: string('Group that shares a colour on the site', ({ side }) => side, OPTIONAL),
  gender: string('Gender of a person, as a source says it', ({ gender }) => gender, OPTIONAL),
  gnd: string('Number in the Integrated Authority File (GND)', ({ gnd }) => gnd, OPTIONAL),
  wikidata: string('Id in Wikidata', ({ wikidata }) => wikidata, OPTIONAL),
  draft: boolean('Whether the profile is unfinished', ({ draft }) => draft, REQUIRED),
} as const satisfies Columns<Actor>;

/** The columns of `actors.csv`, in their order. A role is its fields between bars. */
export function toActorFileColumns(to: Addresses): Columns<Actor> {
  const { id, kind, ...last } = ACTOR_COLUMNS;
  return {
    id,
    url: uri('Address of the page', (actor) => to.actor(actor.id), REQUIRED),
    name: ENTRY_COLUMNS.name,
    kind,
    aliases: ENTRY_COLUMNS.aliases,
    roles: list(
      'Offices: title, id of what it is an office of, begin and end between bars',
      ({ roles }) =>
        roles.map(({ title, of = '', from = '', to: end = '' }) =>
          [title, of, from, end].join(' | ').replace(/(?: \| )+$/u, ''),
        ),
    ),
    memberOf: list('Ids of the actors that it belongs to', (one) => toRelated(one.memberOf)),
    speaksFor: list('Ids of the actors that it speaks for', (one) => toRelated(one.speaksFor)),
    country: string('Id of its state', ({ country }) => country),
    ...last,
    isBuiltin: ENTRY_COLUMNS.isBuiltin,
    quotes: integer(
      'How many quotes of it there are',
      ({ statements }) => statements.reduce((sum, { quotes }) => sum + quotes.length, 0),
      COUNT,
    ),
    statements: integer(
      'How many statements of it there are',
      ({ statements }) => statements.length,
      COUNT,
    ),
    mentions: integer('How often articles name it', (one) => one.mentionCount, COUNT),
  };
}
