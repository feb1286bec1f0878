import { describe, expect, test } from 'vitest';
import {
  capitalise,
  declineAdjectives,
  toAdjectiveForms,
  toNounForms,
  toPhraseForms,
} from '../../../../src/text/lang/de/noun-forms.ts';

describe('toNounForms', () => {
  test.each([
    ['Deich', ['Deichs', 'Deiches', 'Deiche', 'Deichen']],
    ['Schleuse', ['Schleusen']],
    ['Stellung', ['Stellungen']],
    ['Freiheit', ['Freiheiten']],
    ['Ergebnis', ['Ergebnisses', 'Ergebnisse', 'Ergebnissen']],
    ['Vertrag', ['Vertrags', 'Verträge', 'Verträgen']],
    ['Haus', ['Hauses', 'Häuser', 'Häusern']],
    ['Baum', ['Bäume', 'Bäumen']],
    ['Garten', ['Gartens', 'Gärten']],
    ['Vater', ['Väter', 'Vätern']],
    ['Ultimatum', ['Ultimaten', 'Ultimata']],
    ['Zentrum', ['Zentren']],
    ['Mechanismus', ['Mechanismen']],
    ['Firma', ['Firmen']],
    ['Auto', ['Autos']],
    ['Sprecher', ['Sprechers', 'Sprechern', 'Sprecherin', 'Sprecherinnen']],
    ['Sprecherin', ['Sprecherinnen', 'Sprecher', 'Sprechers', 'Sprechern']],
    ['Präsident', ['Präsidenten', 'Präsidentin', 'Präsidentinnen']],
    ['Deichchef', ['Deichchefs', 'Deichchefin', 'Deichchefinnen']],
  ])('declines %s', (noun, forms) => {
    expect(toNounForms(noun)).toEqual(expect.arrayContaining(forms));
  });

  test.each(['Amt', 'Arzt', 'Apfel'])('gives %s its umlaut in a capital', (noun) => {
    const [plural] = { Amt: ['Ämter'], Arzt: ['Ärzte'], Apfel: ['Äpfel'] }[noun] ?? [];
    expect(toNounForms(noun)).toContain(plural);
  });

  test('gives Chef the feminine as it does Deichchef', () => {
    expect(toNounForms('Chef')).toContain('Chefin');
  });

  test.each(['Deich', 'Sprecherin', 'Ultimatum', 'Haus', 'Firma', 'Schleuse'])(
    'gives %s every form once and not the word itself',
    (noun) => {
      const forms = toNounForms(noun);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms).not.toContain(noun);
    },
  );

  test('is quick with a long word', () => {
    const start = performance.now();
    toNounForms(`${'au'.repeat(2000)}${'bern'.repeat(2000)}x`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('toPhraseForms', () => {
  test.each([
    ['schweres Gerät', ['schwerem Gerät', 'Schweres Gerät', 'schweren Geräts', 'Schwere Geräte']],
    ['erneuerbare Energie', ['erneuerbaren Energien', 'Erneuerbare Energien']],
    ['Vertrag von Quellau', ['Vertrags von Quellau', 'Verträge von Quellau']],
    ['Rat der Küste', ['Rates der Küste', 'Räte der Küste']],
    ['Deich', ['Deiche', 'Deichen']],
  ])('declines %s', (phrase, forms) => {
    expect(toPhraseForms(phrase)).toEqual(expect.arrayContaining(forms));
    expect(toPhraseForms(phrase)).not.toContain(phrase);
  });

  test.each(['Deich-', 'zwei Worte', 'Deich ', 'in der Küste', ' '])(
    'gives “%s” no forms',
    (phrase) => {
      expect(toPhraseForms(phrase)).toEqual([]);
    },
  );

  test('is quick with a phrase of many adjectives', () => {
    const start = performance.now();
    toPhraseForms(`${'alte '.repeat(5000)}deich`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('declineAdjectives', () => {
  test.each([
    ['Vereinigte Arabische ', 'en', 'Vereinigten Arabischen '],
    ['schweres ', 'em', 'schwerem '],
    ['Grüner ', 'e', 'Grüne '],
    ['', 'en', ''],
  ])('turns “%s” with -%s into “%s”', (adjectives, ending, expected) => {
    expect(declineAdjectives(adjectives, ending)).toBe(expected);
  });
});

test('toAdjectiveForms gives the five endings', () => {
  expect(toAdjectiveForms('russisch')).toEqual([
    'russische',
    'russischen',
    'russischer',
    'russisches',
    'russischem',
  ]);
});

test.each([
  ['deich', 'Deich'],
  ['über', 'Über'],
  ['Deich', 'Deich'],
  ['', ''],
])('capitalise turns “%s” into “%s”', (word, expected) => {
  expect(capitalise(word)).toBe(expected);
});
