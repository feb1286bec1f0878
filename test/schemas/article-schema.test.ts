import { describe, expect, test } from 'vitest';
import { actorSchema } from '../../src/schemas/actor.ts';
import { articleSchema } from '../../src/schemas/article.ts';
import { pageSchema } from '../../src/schemas/page.ts';
import { placeSchema } from '../../src/schemas/place.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { ACTOR_KINDS } from '../../src/text/names/registry-data.ts';

const SCHEMAS = [
  ['an article', articleSchema, { title: 'Flut', date: '2022-02-02' }],
  ['an actor', actorSchema, { name: 'Ada Berg', kind: 'person' }],
  ['a place', placeSchema, { name: 'Seedorf', lat: 53.5, lon: -9.9 }],
  ['a term', termSchema, { term: 'Deich', short: 'Ein Wall am Wasser.' }],
  ['a page', pageSchema, { title: 'Impressum' }],
] as const;

describe.each(SCHEMAS)('the frontmatter of %s', (_what, schema, least) => {
  test('is whole with its required keys', () => {
    expect(schema.parse(least)).toMatchObject(least);
  });

  test.each(Object.keys(least))('needs %s', (key) => {
    const issues = schema.safeParse({ ...least, [key]: undefined }).error?.issues;
    expect(issues?.map(({ path }) => path)).toEqual([[key]]);
  });

  test('refuses a key it does not know', () => {
    expect(schema.safeParse({ ...least, titel: 'x' }).error?.issues).toMatchObject([
      { code: 'unrecognized_keys', keys: ['titel'] },
    ]);
  });
});

describe('the gender of an actor', () => {
  const ada = { name: 'Ada Berg', kind: 'person' };

  test.each(['female', 'male', 'non-binary', 'other'])('may be %s', (gender) => {
    expect(actorSchema.parse({ ...ada, gender })).toMatchObject({ gender });
  });

  test('is open where nobody has written it', () => {
    expect(actorSchema.parse(ada)).not.toHaveProperty('gender');
  });

  test('is nothing else, and only a person has one', () => {
    expect(actorSchema.safeParse({ ...ada, gender: 'w' }).error?.issues).toMatchObject([
      { path: ['gender'], code: 'invalid_value' },
    ]);
    const rat = { name: 'Ältestenrat', kind: 'government', gender: 'male' };
    expect(actorSchema.safeParse(rat).error?.issues).toMatchObject([
      { path: ['gender'], message: 'must stand with people only (kind: person)' },
    ]);
  });
});

describe('defaults', () => {
  test('make an article German', () => {
    expect(articleSchema.parse({ title: 'Flut', date: '2022-02-02' })).toEqual({
      title: 'Flut',
      date: '2022-02-02',
      lang: 'de',
      movements: [],
      corrections: [],
      tags: [],
    });
  });

  test('give an actor empty lists and make it no draft', () => {
    expect(actorSchema.parse({ name: 'Ada Berg', kind: 'person' })).toEqual({
      name: 'Ada Berg',
      kind: 'person',
      aliases: [],
      metonyms: [],
      roles: [],
      memberOf: [],
      speaksFor: [],
      sources: [],
      draft: false,
    });
  });

  test('give a place and a term empty lists', () => {
    expect(placeSchema.parse({ name: 'Seedorf', lat: 1, lon: 2 })).toEqual({
      name: 'Seedorf',
      lat: 1,
      lon: 2,
      aliases: [],
      states: [],
      sources: [],
    });
    expect(termSchema.parse({ term: 'Deich', short: 'Ein Wall.' })).toEqual({
      term: 'Deich',
      short: 'Ein Wall.',
      forms: [],
      seeAlso: [],
      sources: [],
    });
  });
});

describe('an actor', () => {
  test.each(ACTOR_KINDS)('may be of the kind %s', (kind) => {
    expect(actorSchema.safeParse({ name: 'Ada', kind }).success).toBe(true);
  });

  test('may hold a role with dates of any precision', () => {
    const roles = [{ title: 'Sprecherin', of: 'rat', from: 2019, to: '2022-02' }];
    expect(actorSchema.parse({ name: 'Ada', kind: 'person', roles }).roles).toEqual([
      { title: 'Sprecherin', of: 'rat', from: '2019', to: '2022-02' },
    ]);
  });
});

describe('the side of an actor', () => {
  const read = (side: string) => actorSchema.safeParse({ name: 'Ada', kind: 'person', side });

  test.each(['rat', 'nato-ost', 'g7', 'nonesuch'])('may be “%s”', (side) => {
    expect(read(side).data?.side).toBe(side);
  });

  test.each(['Rat', 'küste', 'der westen', 'a--b', 'a_b', '-a', '', 'none', 'several'])(
    'may not be “%s”',
    (side) => {
      expect(read(side).error?.issues.map(({ path, message }) => [path, message])).toEqual([
        [['side'], 'must be small letters, digits and single hyphens, and not “none” or “several”'],
      ]);
    },
  );
});

describe('a place', () => {
  test.each([
    [90, 180, true],
    [-90, -180, true],
    [0, 0, true],
    [90.1, 0, false],
    [-90.1, 0, false],
    [0, 180.1, false],
    [0, -180.1, false],
    ['53', 0, false],
  ])('at %j, %j: %j', (lat, lon, isRight) => {
    expect(placeSchema.safeParse({ name: 'Seedorf', lat, lon }).success).toBe(isRight);
  });
});
