import { expect, test } from 'vitest';
import { isFunctionWord, isLittleWord } from '../../../src/text/quotation/little-words.ts';
import { findTokens } from '../../../src/text/tokens.ts';

test.each([
  ['mit', true],
  ['die', true],
  ['heute', true],
  ['dass', true],
  ['öffne', false],
  ['alte', false],
])('isLittleWord of %s is %s', (word, expected) => {
  expect(isLittleWord(word)).toBe(expected);
});

test.each([
  ['Nach', true],
  ['Hat', true],
  ['Es', true],
  ['Sie', true],
  ['Angaben', false],
  ['Die', false],
])('isFunctionWord of %s is %s', (word, expected) => {
  expect(findTokens(word).map((token) => isFunctionWord(token))).toEqual([expected]);
});
