import { expect, test } from 'vitest';
import { foldUmlauts, foldWord, toStem } from '../../src/schemas/fold-word.ts';

test.each([
  ['Erdoğan', 'erdogan'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Søren', 'soren'],
  ['Yıldız', 'yildiz'],
  ['GRÜNE', 'grune'],
  ['Mu\u0308nchen', 'munchen'],
])('foldWord writes %s as %s', (word, folded) => {
  expect(foldWord(word)).toBe(folded);
});

test.each([
  ['München', 'Muenchen'],
  ['Größe', 'Groesse'],
  ['Ärztin', 'Aerztin'],
])('foldUmlauts writes %s and %s alike', (one, other) => {
  expect(foldUmlauts(one)).toBe(foldUmlauts(other));
});

test.each([
  ['russischen', 'russisch'],
  ['schiffe', 'schiff'],
  ['deich', 'deich'],
  ['see', 'see'],
])('toStem takes the ending off %s and leaves %s', (word, stem) => {
  expect(toStem(word)).toBe(stem);
});
