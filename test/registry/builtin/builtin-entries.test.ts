import { describe, expect, test } from 'vitest';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../../src/registry/builtin/builtin-entries.ts';
import { storedActorSchema } from '../../../src/schemas/actor.ts';
import { storedPlaceSchema } from '../../../src/schemas/place.ts';
import { ID } from '../../../src/schemas/values.ts';

const STATES = BUILTIN_ACTORS.filter(({ data }) => data.kind === 'state');
const IDS = new Set(BUILTIN_ACTORS.map(({ id }) => id));

const get = (id: string) => BUILTIN_ACTORS.find((entry) => entry.id === id);
const getPlace = (id: string) => BUILTIN_PLACES.find((entry) => entry.id === id);

/** What stands more than once in a list. */
function findTwice(list: readonly string[]): string[] {
  return list.filter((one, at) => list.indexOf(one) !== at);
}

describe.each([
  ['actors', BUILTIN_ACTORS],
  ['places', BUILTIN_PLACES],
])('the built-in %s', (_, entries) => {
  test('have ids that are valid, each once', () => {
    const ids = entries.map(({ id }) => id);
    expect(ids.filter((id) => !ID.test(id))).toEqual([]);
    expect(findTwice(ids)).toEqual([]);
  });

  test('say that they come with the software', () => {
    expect(entries.filter(({ data }) => !data.isBuiltin)).toEqual([]);
  });

  test('have a profile of one line that ends in a full stop', () => {
    expect(
      entries.filter(({ body }) => !/^\p{Lu}[^\n]+\.$/u.test(body)).map(({ id }) => id),
    ).toEqual([]);
  });

  test('have names and aliases in NFC, without white space around them', () => {
    const names = entries.flatMap(({ data }) => [data.name, ...data.aliases]);
    expect(names.filter((name) => name !== name.normalize('NFC').trim() || name === '')).toEqual(
      [],
    );
  });

  test('list no name twice', () => {
    const rows = entries.map(
      ({ id, data }) => [id, findTwice([data.name, ...data.aliases])] as const,
    );
    expect(rows.filter(([, twice]) => twice.length > 0)).toEqual([]);
  });
});

describe('the built-in actors', () => {
  test.each(BUILTIN_ACTORS.map(({ id, data }) => [id, data] as const))(
    '%s fits the schema',
    (_, data) => {
      expect(storedActorSchema.parse(data)).toEqual(data);
    },
  );

  test('are the 193 members of the United Nations, four more states, and organisations', () => {
    const members = STATES.filter(({ body }) =>
      body.startsWith('Mitglied der Vereinten Nationen.'),
    );
    expect(members).toHaveLength(193);
    expect(STATES.filter((state) => !members.includes(state)).map(({ id }) => id)).toEqual([
      'kosovo',
      'palaestina',
      'taiwan',
      'vatikan',
    ]);
    expect(new Set(BUILTIN_ACTORS.map(({ data }) => data.kind))).toEqual(
      new Set(['state', 'organisation']),
    );
  });

  test('share no name but for what both are', () => {
    const names = BUILTIN_ACTORS.flatMap(({ data }) => [data.name, ...data.aliases]);
    expect(findTwice(names)).toEqual([]);
  });

  test('share no metonym', () => {
    expect(findTwice(BUILTIN_ACTORS.flatMap(({ data }) => data.metonyms))).toEqual([]);
  });

  test('take no name of another for a metonym', () => {
    const owners = new Map(
      BUILTIN_ACTORS.flatMap(({ id, data }) =>
        [data.name, ...data.aliases].map((name) => [name, id]),
      ),
    );
    const rows = BUILTIN_ACTORS.flatMap(({ id, data }) =>
      data.metonyms.map((name) => ({ id, name })),
    );
    expect(rows.filter(({ id, name }) => (owners.get(name) ?? id) !== id)).toEqual([]);
  });

  test.each([
    ['norwegen', ['Oslo']],
    ['ukraine', ['Kiew', 'Kyjiw', 'Kyiv']],
    ['eu', ['Brüssel']],
    ['belgien', []],
    ['nato', []],
  ])('%s has the metonyms %j', (id, metonyms) => {
    expect(get(id)?.data.metonyms).toEqual(metonyms);
  });

  test('have sources with addresses that begin with https', () => {
    const sources = BUILTIN_ACTORS.flatMap(({ data }) => data.sources);
    expect(sources.filter(({ url }) => url !== undefined && !url.startsWith('https://'))).toEqual(
      [],
    );
  });
});

describe('the built-in places', () => {
  test.each(BUILTIN_PLACES.map(({ id, data }) => [id, data] as const))(
    '%s fits the schema',
    (_, data) => {
      expect(storedPlaceSchema.parse(data)).toEqual(data);
    },
  );

  test('lie in a state that is built in', () => {
    expect(BUILTIN_PLACES.filter(({ data }) => !IDS.has(data.country ?? ''))).toEqual([]);
  });

  test('are one for every state whose capital has a name of its own', () => {
    const countries = new Set(BUILTIN_PLACES.map(({ data }) => data.country));
    expect(countries.size).toBe(BUILTIN_PLACES.length);
    expect(STATES.map(({ id }) => id).filter((id) => !countries.has(id))).toEqual([
      'dschibuti',
      'luxemburg',
      'monaco',
      'san-marino',
      'singapur',
    ]);
  });

  test('lie at no two alike coordinates and none at zero', () => {
    expect(
      findTwice(BUILTIN_PLACES.map(({ data }) => `${String(data.lat)} ${String(data.lon)}`)),
    ).toEqual([]);
    expect(BUILTIN_PLACES.filter(({ data }) => data.lat === 0 && data.lon === 0)).toEqual([]);
  });

  test.each([
    ['oslo', 59.9, 10.7],
    ['berlin', 52.5, 13.4],
    ['washington', 38.9, -77],
    ['canberra', -35.3, 149.1],
    ['buenos-aires', -34.6, -58.4],
    ['wellington', -41.3, 174.8],
    ['kiew', 50.5, 30.5],
  ])('has %s where it lies', (id, lat, lon) => {
    expect(getPlace(id)?.data.lat).toBeCloseTo(lat, 0);
    expect(getPlace(id)?.data.lon).toBeCloseTo(lon, 0);
  });
});
