import { describe, expect, test } from 'vitest';
import {
  FEMALE_NAMES,
  MALE_NAMES,
  UNISEX_NAMES,
} from '../../../../src/text/lang/de/first-names-data.ts';
import { isKnownFirstName, toPronoun } from '../../../../src/text/lang/de/first-names.ts';

const LISTS = [FEMALE_NAMES, MALE_NAMES, UNISEX_NAMES].map((names) => names.trim().split(/\s+/u));

describe('isKnownFirstName', () => {
  test.each(['Ada', 'Jonas', 'Kim', 'Bärbel', 'Zoë', 'Ernst'])('is true of %s', (word) => {
    expect(isKnownFirstName(word)).toBe(true);
  });

  test.each([
    '',
    ' ',
    '-',
    'ada',
    'ADA',
    'Adas',
    'Wendt',
    'Minister',
    'Paris',
    'London',
    'Berg',
    'Karl-Heinz',
  ])('is false of “%s”', (word) => {
    expect(isKnownFirstName(word)).toBe(false);
  });
});

describe('toPronoun', () => {
  test.each([
    ['Jonas', 'he'],
    ['Karl-Heinz', 'he'],
    ['Ada', 'she'],
    ['Anna-Lena', 'she'],
    ['Kim', undefined],
    ['Kim-Ada', undefined],
    ['Quellau', undefined],
    ['ada', undefined],
    ['', undefined],
    ['-', undefined],
  ])('of “%s” is %s', (name, pronoun) => {
    expect(toPronoun(name)).toBe(pronoun);
  });
});

test('a first name stands in one list, once', () => {
  const names = LISTS.flat();
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
});

test('every first name is one word in NFC that begins with a capital', () => {
  expect(LISTS.flat().filter((name) => !/^\p{Lu}[\p{L}’]+$/u.test(name))).toEqual([]);
  expect(LISTS.flat().filter((name) => name !== name.normalize('NFC'))).toEqual([]);
});
