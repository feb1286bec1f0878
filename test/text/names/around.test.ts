import { describe, expect, test } from 'vitest';
import {
  findNeighbours,
  isDeclinedAdjective,
  skipAdjectives,
  startsSentence,
} from '../../../src/text/names/around.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

/** Index of a word in the tokens of a text. */
function indexOf(text: string, word: string): number {
  return findTokens(text, GERMAN).findIndex((token) => token.text === word);
}

describe('startsSentence', () => {
  test.each([
    ['Oslo schwieg.', true],
    ['Es regnet. Oslo schwieg.', true],
    ['Streit: Oslo schwieg.', true],
    ['„Oslo schwieg.“', true],
    ['– Oslo', true],
    ['In Oslo', false],
    ['Erst, Oslo', false],
    ['(Oslo', false],
  ])('of Oslo in “%s” is %s', (text, expected) => {
    expect(startsSentence(findTokens(text, GERMAN), indexOf(text, 'Oslo'))).toBe(expected);
  });

  test('is true where there are no words', () => {
    expect(startsSentence([], 0)).toBe(true);
  });
});

describe('isDeclinedAdjective', () => {
  test.each(['fernen', 'belagerte', 'kalter', 'kleines', 'ganzem', 'ost-westliche'])(
    'of %s is true',
    (word) => {
      expect(isDeclinedAdjective(findTokens(word, GERMAN)[0])).toBe(true);
    },
  );

  test.each(['Fernen', 'oft', 'e', '12', 'neben', 'unter', 'über', ','])(
    'of %s is false',
    (word) => {
      expect(isDeclinedAdjective(findTokens(word, GERMAN)[0])).toBe(false);
    },
  );

  test('of no word is false', () => {
    expect(isDeclinedAdjective(undefined)).toBe(false);
  });
});

describe('skipAdjectives', () => {
  test.each([
    ['in Oslo', 'in'],
    ['dem fernen Oslo', 'dem'],
    ['in dem fernen, kalten Oslo', 'dem'],
    ['mit seiner kalten Oslo', 'seiner'],
    ['Erst, Oslo', ','],
    ['Oslo', undefined],
    ['fernen Oslo', undefined],
  ])('before Oslo in “%s” stops at %s', (text, word) => {
    const tokens = findTokens(text, GERMAN);
    expect(tokens[skipAdjectives(tokens, indexOf(text, 'Oslo'))]?.text).toBe(word);
  });

  test('goes no further than six words', () => {
    const tokens = findTokens(`${'kalten '.repeat(20)}Oslo`, GERMAN);
    expect(skipAdjectives(tokens, 20)).toBe(13);
  });
});

describe('findNeighbours', () => {
  test.each([
    ['Ein Zug fährt nach Oslo und zurück', 2, ['fährt', 'nach', 'oslo', 'und', 'zurück']],
    ['Es regnet. In Oslo nicht! Dort', 9, ['in', 'oslo', 'nicht']],
    ['Oslo', 3, ['oslo']],
    ['Ein Oslo da', 0, ['oslo']],
  ])('of Oslo in “%s”, %d to each side', (text, reach, words) => {
    const found = findNeighbours(findTokens(text, GERMAN), indexOf(text, 'Oslo'), reach);
    expect(found.map(({ lower }) => lower)).toEqual(words);
  });
});
