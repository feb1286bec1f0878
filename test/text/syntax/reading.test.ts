import { describe, expect, test } from 'vitest';
import { toSpan, toTokenRange } from '../../../src/text/syntax/reading.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

const tokens = findTokens('Der Deich hält.', GERMAN);

describe('toSpan', () => {
  test('runs from the first token of a range to the last', () => {
    expect(toSpan(tokens, { from: 1, to: 3 })).toEqual({ start: 4, end: 14 });
  });
});

describe('toTokenRange', () => {
  test.each([
    ['a word', { start: 4, end: 9 }, { from: 1, to: 2 }],
    ['the whole text', { start: 0, end: 15 }, { from: 0, to: 4 }],
    ['a space', { start: 3, end: 4 }, { from: 1, to: 1 }],
    ['what is behind the text', { start: 20, end: 30 }, { from: 4, to: 4 }],
  ])('finds the tokens of %s', (_, span, range) => {
    expect(toTokenRange(tokens, span)).toEqual(range);
  });
});
