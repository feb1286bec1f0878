import { describe, expect, test } from 'vitest';
import {
  isNameOf,
  isNotNow,
  namesItsState,
  toOffice,
  toOfficePronoun,
  toOffices,
} from '../../../../src/text/lang/de/offices.ts';

describe('toOffice', () => {
  test.each([
    ['Bürgermeisterin von Quellau', 'bürgermeisterin'],
    ['Dänischer Präsident', 'präsident'],
    ['Präsidentin Norwegens', 'präsidentin'],
    ['Generalsekretär der Nato', 'generalsekretär'],
    ['Beauftragter für Deiche', 'beauftragter'],
    ['Stellvertretender Außenminister', 'stellvertretender außenminister'],
    ['Früherer Minister', 'früherer minister'],
    ['Amtierende Präsidentin', 'amtierende präsidentin'],
    ['Ex-Kanzler', 'ex-kanzler'],
    ['Vizepräsident', 'vizepräsident'],
    ['Wirtin', 'wirtin'],
    ['', ''],
  ])('of “%s” is “%s”', (title, office) => {
    expect(toOffice(title)).toBe(office);
  });
});

describe('toOffices', () => {
  test.each([
    ['Premiers', ['premier', 'premierminister', 'premierministerin', 'ministerpräsident']],
    ['Präsidenten', ['präsident', 'staatspräsident', 'bundespräsident']],
    ['Kanzlerin', ['kanzlerin', 'bundeskanzlerin']],
    ['Staatschefin', ['staatschefin', 'präsidentin', 'königin']],
    ['Außenministers', ['außenminister', 'bundesaußenminister']],
  ])('of %s', (noun, offices) => {
    expect(toOffices(noun)).toEqual(expect.arrayContaining(offices));
  });

  test.each([
    ['Chefs', 'chef'],
    ['Königs', 'könig'],
    ['Generalsekretärs', 'generalsekretär'],
    ['Direktors', 'direktor'],
    ['Landrates', 'landrat'],
    ['Rätin', 'rätin'],
  ])('puts %s into the nominative: %s', (noun, office) => {
    expect(toOffices(noun)[0]).toBe(office);
  });

  test('of a woman are those of women', () => {
    for (const noun of ['Präsidentin', 'Kanzlerin', 'Außenministerin', 'Regierungschefin'])
      expect(
        toOffices(noun).every((office) => office.endsWith('in')),
        noun,
      ).toBe(true);
  });
});

describe('isNotNow', () => {
  test.each([
    'früherer',
    'Ex',
    'ex',
    'ehemaligen',
    'erste',
    'Alt',
    'Vize',
    'letztem',
    'designierte',
  ])('is true of %s', (word) => {
    expect(isNotNow(word)).toBe(true);
  });

  test.each(['', 'neue', 'heutige', 'damals', 'erstens', 'russische', 'altern', 'Exil'])(
    'is false of “%s”',
    (word) => {
      expect(isNotNow(word)).toBe(false);
    },
  );
});

describe('isNameOf', () => {
  test.each([
    ['ministerin', 'umweltministerin', true],
    ['sprecher', 'kremlsprecher', true],
    ['präsident', 'präsident', true],
    ['minister', 'umweltministerin', false],
    ['präsident', 'präsidentin', false],
    ['umweltministerin', 'ministerin', false],
    ['rat', 'stadtrat', false],
    ['rat', 'rat', true],
  ])('of %s and %s is %s', (title, office, expected) => {
    expect(isNameOf(title, office)).toBe(expected);
  });
});

describe('toOfficePronoun', () => {
  test.each([
    ['frau', 'she'],
    ['museumsleiterin', 'she'],
    ['putzfrau', 'she'],
    ['kanzlerin', 'she'],
    ['minister', 'he'],
    ['forscher', 'he'],
    ['herr', 'he'],
    ['stadtrat', 'he'],
    ['berg', undefined],
    ['', undefined],
  ])('of “%s” is %s', (office, pronoun) => {
    expect(toOfficePronoun(office)).toBe(pronoun);
  });
});

describe('namesItsState', () => {
  test.each([
    ['bundeskanzler', true],
    ['bundeskanzlerin', true],
    ['bundespräsident', true],
    ['bundesaußenministerin', true],
    ['kanzler', false],
    ['bundesminister', false],
    ['vizebundeskanzler', false],
    ['', false],
  ])('of “%s” is %s', (office, expected) => {
    expect(namesItsState(office)).toBe(expected);
  });
});
