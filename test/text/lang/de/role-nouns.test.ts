import { describe, expect, test } from 'vitest';
import {
  isCollectiveNoun,
  isDocumentNoun,
  isGovernmentNoun,
  isRoleNoun,
  isSourceNoun,
  isSpokespersonNoun,
} from '../../../../src/text/lang/de/role-nouns.ts';

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

describe('isDocumentNoun', () => {
  test.each([
    ['Bericht', true],
    ['Berichten', true],
    ['Presseerklärung', true],
    ['Briefe', true],
    ['Gutachtens', true],
    ['Umfragen', true],
    ['Berichterstatter', false],
    ['Briefträger', false],
    ['Polizei', false],
    ['Deich', false],
  ])('of %s is %s', (word, expected) => {
    expect(isDocumentNoun(word)).toBe(expected);
  });
});

describe('isCollectiveNoun', () => {
  test.each([
    ['Polizei', true],
    ['Stadtrat', true],
    ['Stadtrats', true],
    ['Institute', true],
    ['Gewerkschaften', true],
    ['Augenzeugen', true],
    ['Anwohnerin', true],
    ['Außenministerium', true],
    ['Bericht', false],
    ['Deich', false],
    ['Quellau', false],
    ['Parteitag', false],
  ])('of %s is %s', (word, expected) => {
    expect(isCollectiveNoun(word)).toBe(expected);
  });
});

describe('isSourceNoun', () => {
  test.each([
    ['angaben', true],
    ['polizeiangaben', true],
    ['agenturmeldungen', true],
    ['berichts', true],
    ['worten', true],
    ['hafen', false],
    ['sturm', false],
  ])('of %s is %s', (noun, expected) => {
    expect(isSourceNoun(noun)).toBe(expected);
  });
});
