import type { ActorData } from '../../schemas/actor.ts';
import type { PlaceData } from '../../schemas/place.ts';
import type { State } from '../../text/lang/de/state-forms.ts';
import { GERMAN_STATES } from '../../text/lang/de/state-forms.ts';
import { toValidId } from '../../schemas/to-id.ts';
import type { BuiltinEntry } from './builtin-entry.ts';
import { CAPITAL_PLACES } from './capitals-data.ts';

const NAMES = {
  title:
    'Auswärtiges Amt: Verzeichnis der Staatennamen für den amtlichen Gebrauch in der Bundesrepublik Deutschland',
};
const MEMBERS = {
  title: 'United Nations: Member States',
  url: 'https://www.un.org/en/about-us/member-states',
};

// Papers mean the EU by Brüssel, and these are more often something else: people, streets, other towns.
const NO_METONYM: ReadonlySet<string> = new Set([
  'Brüssel',
  'Victoria',
  'San José',
  'Georgetown',
  'Kingston',
  'Kingstown',
  'Lima',
  'Sucre',
  'Praia',
  'Malé',
]);

// Seats that papers name for the government in them.
const SEATS: Readonly<Record<string, readonly string[]>> = {
  FR: ['Élysée-Palast', 'Élysée'],
  GB: ['Downing Street'],
  RU: ['Kreml'],
  US: ['Weißes Haus'],
};

// What is no member says so; the list is short and the wording stays with what both sides would call true.
const NO_MEMBER: Readonly<Record<string, string>> = {
  PS: 'Beobachterstaat bei den Vereinten Nationen, von vielen, aber nicht von allen Staaten anerkannt.',
  TW: 'Kein Mitglied der Vereinten Nationen, von wenigen Staaten anerkannt.',
  VA: 'Beobachterstaat bei den Vereinten Nationen.',
  XK: 'Kein Mitglied der Vereinten Nationen, von vielen, aber nicht von allen Staaten anerkannt.',
};
const CONTESTED: Readonly<Record<string, string>> = {
  IL: 'Hauptstadt nach eigenem Recht ist Jerusalem; viele Staaten erkennen das nicht an.',
};

const COORDINATES: ReadonlyMap<string, readonly [number, number]> = new Map(
  CAPITAL_PLACES.trim()
    .split('\n')
    .map((line) => {
      const [code = '', lat, lon] = line.split(' ');
      return [code, [Number(lat), Number(lon)]];
    }),
);

/** All states, each with its capital for a metonym; ids are the German names (grossbritannien). */
export const BUILTIN_STATES: readonly BuiltinEntry<ActorData>[] = GERMAN_STATES.filter(
  ({ code }) => code !== '',
).map((state) => ({
  id: toValidId(state.name),
  data: {
    name: state.name,
    kind: 'state',
    aliases: [...state.otherNames],
    metonyms: toMetonyms(state),
    roles: [],
    memberOf: [],
    speaksFor: [],
    sources: [NAMES, MEMBERS],
    draft: false,
    isBuiltin: true,
  },
  body: toProfile(state),
}));

/** The capitals of all states that are not the state itself (Luxemburg, Singapur). */
export const BUILTIN_CAPITALS: readonly BuiltinEntry<PlaceData>[] = GERMAN_STATES.flatMap(
  (state) => {
    const [lat, lon] = COORDINATES.get(state.code) ?? [];
    if (lat === undefined || lon === undefined || state.capital === state.name) return [];
    return [
      {
        id: toValidId(state.capital),
        data: {
          name: state.capital,
          lat,
          lon,
          aliases: [...state.otherCapitals],
          country: toValidId(state.name),
          states: [],
          sources: [],
          isBuiltin: true,
        },
        body: `Hauptstadt (${state.name}).`,
      },
    ];
  },
);

/** What stands for the government: the capital, unless it is more often something else, and the seat. */
function toMetonyms({ code, name, capital, otherCapitals }: State): string[] {
  const capitals = NO_METONYM.has(capital) ? [] : [capital, ...otherCapitals];
  return [...capitals.filter((one) => one !== name), ...(SEATS[code] ?? [])];
}

function toProfile({ code, capital }: State): string {
  const membership = NO_MEMBER[code] ?? 'Mitglied der Vereinten Nationen.';
  return `${membership} ${CONTESTED[code] ?? `Hauptstadt: ${capital}.`}`;
}
