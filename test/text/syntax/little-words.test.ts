import { expect, test } from 'vitest';
import { isFunctionWord, isLittleWord } from '../../../src/text/syntax/little-words.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

test.each([
  ['mit', true],
  ['die', true],
  ['heute', true],
  ['dass', true],
  ['öffne', false],
  ['alte', false],
])('isLittleWord of %s is %s', (word, expected) => {
  expect(findTokens(word, GERMAN).map((token) => isLittleWord(token))).toEqual([expected]);
});

test.each([
  ['Nach', true],
  ['Hat', true],
  ['Es', true],
  ['Sie', true],
  ['Angaben', false],
  ['Die', false],
])('isFunctionWord of %s is %s', (word, expected) => {
  expect(findTokens(word, GERMAN).map((token) => isFunctionWord(token))).toEqual([expected]);
});
