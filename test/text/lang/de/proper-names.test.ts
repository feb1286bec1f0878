import { describe, expect, test } from 'vitest';
import {
  isCoalition,
  isKin,
  makesName,
  opensName,
  takesArticle,
} from '../../../../src/text/lang/de/proper-names.ts';

describe('makesName', () => {
  test.each([
    ['Platz', true],
    ['Zeitung', true],
    ['Philharmonikern', true],
    ['Schnitzels', true],
    ['platz', false],
    ['Platzwart', false],
    ['Regierung', false],
    ['', false],
  ])('of “%s” is %s', (noun, expected) => {
    expect(makesName(noun)).toBe(expected);
  });
});

describe('opensName', () => {
  test.each([
    ['Hotel', true],
    ['Dynamo', true],
    ['Café', true],
    ['FC', true],
    ['Hotels', false],
    ['hotel', false],
    ['Stadt', false],
    ['', false],
  ])('of “%s” is %s', (word, expected) => {
    expect(opensName(word)).toBe(expected);
  });
});

describe('isCoalition', () => {
  test.each([
    ['Jamaika', 'Koalition', true],
    ['Kenia', 'Bündnis', true],
    ['Jamaika', 'Reise', false],
    ['Norwegen', 'Koalition', false],
    ['jamaika', 'Koalition', false],
    ['', '', false],
  ])('of “%s” and “%s” is %s', (first, last, expected) => {
    expect(isCoalition(first, last)).toBe(expected);
  });
});

describe('isKin', () => {
  test.each([
    ['Freundin', true],
    ['Tochter', true],
    ['achtjährige', true],
    ['8-jährige', false],
    ['Freundinnen', false],
    ['Ministerin', false],
    ['', false],
  ])('of “%s” is %s', (word, expected) => {
    expect(isKin(word)).toBe(expected);
  });
});

describe('takesArticle', () => {
  test.each([
    ['Türkei', true],
    ['Irak', true],
    ['Iraks', true],
    ['Niederlanden', true],
    ['Vereinigte Staaten', true],
    ['Moldau', false],
    ['Norwegen', false],
    ['Oslo', false],
    ['', false],
  ])('of “%s” is %s', (name, expected) => {
    expect(takesArticle(name)).toBe(expected);
  });
});
