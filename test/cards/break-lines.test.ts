import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines, isFitting } from '../../src/cards/break-lines.ts';
import { countCharacters } from './example-cards.ts';

/** The lines when every character is 1 wide. */
function toLines(text: string, width: number, hyphens = true): readonly string[] {
  return breakLines(text, { width, measure: countCharacters, hyphens });
}

const WORDS = [
  ...['Ja', 'wir', 'bleiben', 'am', 'Deich', 'und', 'Quellau', '„Nein“,', '2022', 'CO2-Steuer'],
  ...['Hochwasserschutzbeauftragte', 'Nato-Generalsekretär', 'Bürgermeisterin'],
];

const TEXTS = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '));

// No part of these words is wider than the narrowest line.
const WIDTHS = fc.integer({ min: 16, max: 70 });
const RUNS = { numRuns: 150, seed: 1962 };

describe('breakLines', () => {
  test.each([
    ['leaves a text alone that fits', 'Wir bleiben', 11, ['Wir bleiben']],
    ['has no line for no text', '', 20, []],
    ['takes several blanks for one', 'Wir  bleiben   hier', 30, ['Wir bleiben hier']],
    [
      'evens lines out instead of filling the first',
      'Ada zu Bo sagte',
      6,
      ['Ada', 'zu Bo', 'sagte'],
    ],
    [
      'lets the last line be short',
      'Wir bauen den Deich im Sommer neu',
      28,
      ['Wir bauen den Deich im', 'Sommer neu'],
    ],
    [
      'keeps a dash at the end of a line, not at the start',
      'Er kam – und ging – ohne Worte',
      10,
      ['Er kam\u00A0–', 'und ging\u00A0–', 'ohne Worte'],
    ],
    ['keeps dots with the word before them', 'Wir gehen …', 9, ['Wir', 'gehen\u00A0…']],
    [
      'breaks a long word where that saves half a line',
      'Am Deich arbeitet der Hochwasserschutzbeauftragte',
      20,
      ['Am Deich arbeitet', 'der Hochwasser-', 'schutzbeauftragte'],
    ],
    [
      'breaks no word that fits as it is',
      'Die Bürgermeisterin kommt heute',
      23,
      ['Die Bürgermeisterin', 'kommt heute'],
    ],
    [
      'breaks at the hyphen of a word without a second one',
      'Der Nord-Süd-Kanal ist tief',
      15,
      ['Der Nord-Süd-', 'Kanal ist tief'],
    ],
  ])('%s', (_, text, width, lines) => {
    expect(toLines(text, width)).toEqual(lines);
  });

  test('breaks no word when told so, and lets a long one jut out', () => {
    expect(toLines('Am Deich arbeitet der Hochwasserschutzbeauftragte', 20, false)).toEqual([
      'Am Deich',
      'arbeitet der',
      'Hochwasserschutzbeauftragte',
    ]);
  });

  test.each(['www.hochwassernachrichten.example', 'hochwasser@nachrichtenredaktion.example'])(
    'lets the address %s jut out instead of breaking it',
    (address) => {
      expect(toLines(`Er liest ${address} gern`, 20)).toEqual(['Er liest', address, 'gern']);
    },
  );

  test('makes no line wider than the width', () => {
    fc.assert(
      fc.property(TEXTS, WIDTHS, (text, width) => {
        const lines = toLines(text, width);
        expect(lines.filter((line) => countCharacters(line) > width)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('loses and adds nothing but hyphens at the ends of lines', () => {
    fc.assert(
      fc.property(TEXTS, WIDTHS, (text, width) => {
        const letters = toLines(text, width).join('').replace(/[- ]/gu, '');
        expect(letters).toBe(text.replace(/[- ]/gu, ''));
      }),
      RUNS,
    );
  });

  test('without hyphens breaks at blanks only', () => {
    fc.assert(
      fc.property(TEXTS, WIDTHS, (text, width) => {
        expect(toLines(text, width, false).join(' ')).toBe(text);
      }),
      RUNS,
    );
  });
});

describe('isFitting', () => {
  test.each([
    [['Wir', 'bleiben'], true],
    [['Wir', 'bleiben '], false],
    [[], true],
  ])('of %j in seven characters is %s', (lines, fits) => {
    expect(isFitting(lines, { width: 7, measure: countCharacters })).toBe(fits);
  });
});
