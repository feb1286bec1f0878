import { describe, expect, test } from 'vitest';
import {
  isGovernmentNoun,
  isRoleNoun,
  isSpokespersonNoun,
} from '../../../src/text/de/role-nouns.ts';

describe('isRoleNoun', () => {
  test.each([
    ['Präsident', true],
    ['Außenministerin', true],
    ['Kreml-Chef', true],
    ['Bürgermeisterin', true],
    ['Beauftragter', true],
    ['Sprechers', true],
    ['Kollege', true],
    ['Frau', true],
    ['Deich', false],
    ['Präsidentschaft', false],
    ['Hafenwerke', false],
    ['Quellau', false],
  ])('of %s is %s', (word, expected) => {
    expect(isRoleNoun(word)).toBe(expected);
  });
});

describe('isSpokespersonNoun', () => {
  test.each([
    ['Polizeisprecher', true],
    ['Regierungssprecherin', true],
    ['Behördenvertreter', true],
    ['Regierungskreisen', true],
    ['Beamte', true],
    ['Ministerin', false],
    ['Gesprächspartner', false],
  ])('of %s is %s', (word, expected) => {
    expect(isSpokespersonNoun(word)).toBe(expected);
  });
});

describe('isGovernmentNoun', () => {
  test.each([
    ['Regierung', true],
    ['Bundesregierung', true],
    ['Regierungssprecherin', true],
    ['Regierungskreisen', true],
    ['Kabinett', true],
    ['Kabinetts', true],
    ['Regierungsviertel', false],
    ['Stadtrat', false],
  ])('of %s is %s', (word, expected) => {
    expect(isGovernmentNoun(word)).toBe(expected);
  });
});
