import { describe, expect, test } from 'vitest';
import type { Token } from '../../../src/text/core/tokens.ts';
import { findTokens, isCapitalised } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

const toTexts = (text: string): string[] => findTokens(text, GERMAN).map((token) => token.text);

describe('findTokens', () => {
  test.each([
    ['splits words from punctuation', 'Der Deich hält.', ['Der', 'Deich', 'hält', '.']],
    [
      'keeps a hyphen inside a word',
      'US-Soldaten im Nato-Staat',
      ['US-Soldaten', 'im', 'Nato-Staat'],
    ],
    [
      'keeps a hyphen that waits for more',
      'Wind- und Wasserkraft',
      ['Wind-', 'und', 'Wasserkraft'],
    ],
    ['leaves a dash alone', 'Ja – nein', ['Ja', '–', 'nein']],
    ['keeps a straight apostrophe inside a word', "geht's", ["geht's"]],
    ['keeps a curly apostrophe inside a word', 'geht’s', ['geht’s']],
    ['leaves an apostrophe at the end of a word alone', 'Max’ Rad', ['Max', '’', 'Rad']],
    ['keeps stops and commas inside a number', '100.000 und 2,5', ['100.000', 'und', '2,5']],
    ['keeps the time of day together', 'um 18:30 Uhr', ['um', '18:30', 'Uhr']],
    ['keeps a number with its word', '20-jährige', ['20-jährige']],
    ['makes one token of each mark', '„Ach“…', ['„', 'Ach', '“', '…']],
    ['keeps digits inside a word', 'B2b', ['B2b']],
    ['keeps digits before a word', '3sat und 2raumhaus', ['3sat', 'und', '2raumhaus']],
    ['drops soft hyphens', 'Frank\u00ADreich', ['Frankreich']],
    ['drops joiners', 'Quell\u200Dau\u2060s', ['Quellaus']],
    ['drops what nobody sees between words', 'Ada \u200BBerg\u00AD', ['Ada', 'Berg']],
    ['finds nothing in nothing', '', []],
    ['finds nothing in white space', ' \n\t\u00a0', []],
  ])('%s: %s', (_, text, expected) => {
    expect(toTexts(text)).toEqual(expected);
  });

  test.each([
    ['Deich', 'word'],
    ['Ärger', 'word'],
    ['100.000', 'number'],
    ['20-jährige', 'number'],
    ['„', 'punctuation'],
    ['–', 'punctuation'],
  ])('calls %s a %s', (text, kind) => {
    expect(findTokens(text, GERMAN).map((token) => token.kind)).toEqual([kind]);
  });

  test('gives UTF-16 offsets, two for a character beyond the first plane', () => {
    expect(findTokens('🌊 Flut', GERMAN).map(({ start, end }) => [start, end])).toEqual([
      [0, 2],
      [3, 7],
    ]);
  });

  test('keeps the offsets of words with soft hyphens', () => {
    const [token] = findTokens('Quell\u00ADau', GERMAN);
    expect(token).toMatchObject({ start: 0, end: 8, text: 'Quellau', lower: 'quellau' });
  });

  test('keeps the offsets of decomposed letters and gives their NFC form', () => {
    const [token] = findTokens('Zoe\u0308', GERMAN);
    expect(token).toMatchObject({ start: 0, end: 4, text: 'Zoë', lower: 'zoë' });
  });
});

describe('isCapitalised', () => {
  test.each([
    ['Deich', true],
    ['Ärger', true],
    ['deich', false],
    ['20-Jährige', true],
    ['20-jährige', false],
    ['„', false],
  ])('of %s is %s', (text, expected) => {
    expect(findTokens(text, GERMAN).map((token: Token) => isCapitalised(token))).toEqual([
      expected,
    ]);
  });
});
