import { describe, expect, test } from 'vitest';
import { getSide, toInitials, toSideClass } from '../../src/schemas/actor-look.ts';

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

describe('toInitials', () => {
  test.each([
    ['Ada Berg', 'AB'],
    ['Ada M. Berg', 'AB'],
    ['Hanna von der Aue', 'HA'],
    ['Anne-Rose Tal', 'AT'],
    ['Nordfunk', 'NO'],
    ['die Küstenfischer', 'KÜ'],
    ['Der Bund', 'BU'],
    ['USA', 'US'],
    ['Órla Ön', 'ÓÖ'],
    ['Nordfunk 24', 'NO'],
    ['X', 'X'],
    ['3', '?'],
  ])('makes of %s the letters %s', (name, letters) => {
    expect(toInitials(name)).toBe(letters);
  });
});
