import { describe, expect, test } from 'vitest';
import { sortByName, toLetter, toSortedName } from '../../src/site/german-order.ts';

const sort = (...names: string[]): readonly string[] => sortByName(names, (name) => name);

describe('sortByName', () => {
  test('puts ä, ö and ü with a, o and u, behind them where all else is equal', () => {
    expect(sort('Zoe', 'Ärger', 'Arm', 'Arger', 'Österreich', 'Ofen', 'Ostern')).toEqual([
      'Arger',
      'Ärger',
      'Arm',
      'Ofen',
      'Ostern',
      'Österreich',
      'Zoe',
    ]);
  });

  test('puts ß with ss', () => {
    expect(sort('Strassf', 'Straße', 'Strand')).toEqual(['Strand', 'Straße', 'Strassf']);
  });

  test('does not mind the case of letters', () => {
    expect(sort('deich', 'Ebbe', 'Aue')).toEqual(['Aue', 'deich', 'Ebbe']);
  });

  test('puts numbers by their value', () => {
    expect(sort('Zug 10', 'Zug 9', '3sat')).toEqual(['3sat', 'Zug 9', 'Zug 10']);
  });

  test('passes over marks before the first letter', () => {
    expect(sort('„Ökobund“', 'Nord', 'Pier')).toEqual(['Nord', '„Ökobund“', 'Pier']);
  });
});

describe('toLetter', () => {
  test.each([
    ['Ada Berg', 'A'],
    ['berg', 'B'],
    ['Ältestenrat', 'A'],
    ['Österreich', 'O'],
    ['Übersee', 'U'],
    ['„Ökobund“', 'O'],
    ['Łódź', 'L'],
    ['Øresund', 'O'],
    ['Œuvre', 'O'],
    ['Žižek', 'Z'],
    ['İzmir', 'I'],
    ['Ma\u0308rz', 'M'],
    ['A\u0308rger', 'A'],
    ['3sat', '#'],
    ['Яблоко', '#'],
    ['東京', '#'],
    ['–', '#'],
    ['', '#'],
  ])('of %s is %s', (name, letter) => {
    expect(toLetter(name)).toBe(letter);
  });
});

test.each([
  ['der Nordfunk', 'Nordfunk'],
  ['Die Küstenpartei', 'Küstenpartei'],
  ['Derrick Tal', 'Derrick Tal'],
])('%s is sorted as %s', (name, sorted) => {
  expect(toSortedName({ name })).toBe(sorted);
});
