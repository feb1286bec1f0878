import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../../src/text/lang/de/fold.ts';

describe('foldName', () => {
  test.each([
    ['Quellau', 'Quellau'],
    ['Erdoğan', 'Erdogan'],
    ['Erdog\u0306an', 'Erdogan'],
    ['Kárné', 'Karne'],
    ['Łódź', 'Lodz'],
    ['Øre', 'Ore'],
    ['Çelik', 'Celik'],
    ['İstanbul', 'Istanbul'],
    ['Aslı', 'Asli'],
    ['Weiß', 'Weiss'],
    ['O’Berg', "O'Berg"],
    ['Ada‑Lena', 'Ada-Lena'],
    ['G20', 'G20'],
    ['🌊', '🌊'],
    ['雨', '雨'],
    ['', ''],
  ])('turns “%s” into “%s”', (word, folded) => {
    expect(foldName(word)).toBe(folded);
  });

  test.each([
    ['Müller', 'Müller'],
    ['Mu\u0308ller', 'Müller'],
    ['ÄÖÜ', 'ÄÖÜ'],
  ])('keeps the umlauts of “%s”', (word, folded) => {
    expect(foldName(word)).toBe(folded);
  });

  test('keeps capitals', () => {
    expect(foldName('NATO')).not.toBe(foldName('Nato'));
  });

  test('gives NFC and NFD of a word one key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldName(word.normalize('NFD'))).toBe(foldName(word.normalize('NFC')));
      }),
      { seed: 1962 },
    );
  });

  test('folds a key no further', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        expect(foldName(foldName(word))).toBe(foldName(word));
      }),
      { seed: 1962 },
    );
  });
});
