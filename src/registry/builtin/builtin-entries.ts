import type { ActorData } from '../../schemas/actor.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { BuiltinEntry } from './builtin-entry.ts';
import { BUILTIN_CAPITALS, BUILTIN_STATES } from './builtin-states.ts';
import { ORGANISATIONS } from './organisations-data.ts';

const ORGANISATION_ENTRIES: readonly BuiltinEntry<ActorData>[] = ORGANISATIONS.trim()
  .split('\n')
  .map((line) => {
    const [id = '', name = '', others = '', profile = '', url = ''] = line
      .split('|')
      .map((cell) => cell.trim());
    const aliases = others.split(';').map((one) => one.trim());
    return {
      id,
      data: {
        name,
        kind: 'organisation',
        aliases: aliases.filter(Boolean),
        // Where papers say Brüssel, they mean the EU.
        metonyms: id === 'eu' ? ['Brüssel'] : [],
        roles: [],
        memberOf: [],
        speaksFor: [],
        sources: url === '' ? [] : [{ title: name, url }],
        draft: false,
        isBuiltin: true,
      },
      body: profile,
    };
  });

/** The states of the world and big international organisations. A file of the same id takes an entry's place. */
export const BUILTIN_ACTORS: readonly BuiltinEntry<ActorData>[] = [
  ...BUILTIN_STATES,
  ...ORGANISATION_ENTRIES,
];

/** The capitals of the states. */
export const BUILTIN_PLACES: readonly BuiltinEntry<PlaceData>[] = BUILTIN_CAPITALS;
