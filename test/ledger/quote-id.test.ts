import { describe, expect, test } from 'vitest';
import { foldWords, toQuoteId } from '../../src/ledger/quote-id.ts';

describe('toQuoteId', () => {
  test.each([
    ['flut', 'Wir bleiben', 0, 'q-ibxnfe35'],
    ['flut', 'Wir bleiben', 1, 'q-oeznziwq'],
    ['flut', 'Wir bleiben', 2, 'q-6tq2trli'],
    ['ebbe', 'Wir bleiben', 0, 'q-6r5fboa4'],
    ['flut', 'Wir gehen', 0, 'q-v7nqw2pl'],
    ['flut', '', 0, 'q-6us7mjhw'],
    ['flut', '雨', 0, 'q-3xcwz626'],
  ])('gives in %s the words “%s”, twin %i, the id %s for ever', (article, text, twin, id) => {
    expect(toQuoteId(article, text, twin)).toBe(id);
  });

  test.each([
    ['WIR BLEIBEN', 'case'],
    ['  Wir\n\tbleiben ', 'spaces'],
    ['Wir\u00a0bleiben', 'no-break spaces'],
    ['„Wir bleiben!“', 'marks'],
    ['Wir – bleiben …', 'dashes and dots'],
  ])('gives “%s” the id of “Wir bleiben”: %s does not count', (text) => {
    expect(toQuoteId('flut', text, 0)).toBe('q-ibxnfe35');
  });

  test('gives composed and decomposed letters one id', () => {
    expect(toQuoteId('flut', 'o\u0308ffnen', 0)).toBe(toQuoteId('flut', '\u00f6ffnen', 0));
  });

  test('is made of 8 small letters and the digits 2 to 7', () => {
    const ids = Array.from({ length: 500 }, (_, twin) => toQuoteId('flut', 'Wir bleiben', twin));
    expect(ids.filter((id) => !/^q-[a-z2-7]{8}$/u.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(500);
  });
});

describe('foldWords', () => {
  test.each([
    ['„Wir, die ‚Alten‘, bleiben!“', 'wir die alten bleiben'],
    ['100.000 Euro', '100 000 euro'],
    ['Geht’s', 'geht s'],
    ['STRASSE', 'strasse'],
    ['Straße', 'straße'],
    ['o\u0308l', '\u00f6l'],
    [' … ', ''],
  ])('folds “%s” to “%s”', (text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });
});
