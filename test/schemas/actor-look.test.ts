import { describe, expect, test } from 'vitest';
import { getSide, toInitials, toSideClass, toSideAnchor } from '../../src/schemas/actor-look.ts';

describe('getSide', () => {
  test.each([
    ['its own side', { id: 'ada', kind: 'person', side: 'rat', country: 'quellau' }, 'rat'],
    ['its country', { id: 'ada', kind: 'person', country: 'quellau' }, 'quellau'],
    ['itself, if it is a state', { id: 'quellau', kind: 'state' }, 'quellau'],
    ['its own side, though it is a state', { id: 'quellau', kind: 'state', side: 'bund' }, 'bund'],
    ['none', { id: 'ada', kind: 'person' }, undefined],
    ['none, as a government without a country', { id: 'rat', kind: 'government' }, undefined],
  ] as const)('gives an actor %s', (_what, actor, side) => {
    expect(getSide(actor)).toBe(side);
  });
});

describe('toSideClass', () => {
  test.each([
    [['quellau'], 'side-quellau'],
    [['quellau', 'quellau'], 'side-quellau'],
    [['quellau', 'seedorf'], 'side-several'],
    [['quellau', undefined], 'side-several'],
    [[undefined, undefined], 'side-none'],
    [[], 'side-none'],
    [['nato-ost'], 'side-nato-ost'],
  ])('makes of %j the class %s', (sides, name) => {
    expect(toSideClass(sides)).toBe(name);
  });
});

test('toSideAnchor names the place that picks out a side', () => {
  expect(['side-usa', 'side-side-car', 'side-none'].map(toSideAnchor)).toEqual([
    'voice-usa',
    'voice-side-car',
    'voice-none',
  ]);
});

describe('toInitials', () => {
  test.each([
    ['Ada Berg', 'AB'],
    ['Ada M. Berg', 'AB'],
    ['Hanna von der Aue', 'HA'],
    ['Anne-Rose Tal', 'AT'],
    ['Órla Ön', 'ÓÖ'],
    ['Björk', 'B'],
    ['X', 'X'],
    ['3', '?'],
  ])('makes of the person %s the letters %s', (name, letters) => {
    expect(toInitials({ name, kind: 'person' })).toBe(letters);
  });

  test.each([
    ['Ukraine', 'UA'],
    ['China', 'CN'],
    ['Belarus', 'BY'],
    ['Quellau', undefined],
  ])('makes of the state %s its code, %s, or else one letter', (name, code) => {
    expect(toInitials({ name, kind: 'state', code })).toBe(code ?? 'Q');
  });

  test.each([
    ['government', 'Bundesregierung', 'B'],
    ['organisation', 'Ukraine-Hilfe', 'U'],
    ['medium', 'Nordfunk 24', 'N'],
    ['group', 'die Küstenfischer', 'K'],
  ] as const)(
    'makes of the %s %s one letter, which is no code of a state',
    (kind, name, letter) => {
      expect(toInitials({ name, kind, code: 'XX' })).toBe(letter);
    },
  );
});
