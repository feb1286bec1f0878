import { describe, expect, test } from 'vitest';
import { followsFirstName } from '../../../src/text/names/first-names.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** Whether the last word of a text follows a first name. */
function follows(text: string, mustBeKnown = false): boolean {
  const tokens = findTokens(text, GERMAN);
  return followsFirstName(tokens, tokens.length - 1, EXAMPLES, mustBeKnown);
}

describe('followsFirstName', () => {
  test.each([
    'Es kam Karen Wendt',
    'Es kam Hunter Wendt',
    'Es kam Thomas Wendt',
    'Es kam Karl-Heinz Wendt',
    'Ruprecht Wendt',
  ])('sees one in “%s”', (text) => {
    expect(follows(text)).toBe(true);
  });

  test.each([
    ['nothing', 'Wendt'],
    ['a word in small letters', 'dann Wendt'],
    ['an office', 'Es kam Ministerin Wendt'],
    ['an office in a compound', 'Es kam Hafen-Chef Wendt'],
    ['a party in capitals', 'Es kam SPD-Mann Wendt'],
    ['a day', 'Am Freitag Wendt'],
    ['an abstract noun', 'Die Forderung Wendts'],
    ['a source', 'nach Angaben Wendts'],
    ['a long noun in -er', 'Es kam Verhandlungsleiter Wendt'],
    ['a noun with an article', 'Es kam der Schwimmer Wendt'],
    ['a noun with an adjective', 'Es kam ihr alter Bäcker Wendt'],
    ['an adverb at the start', 'Auch Wendt'],
    ['a verb at the start', 'Sagte Wendt'],
    ['a town', 'Es traf in Quellau Wendt'],
    ['a state', 'Es kam mit Norwegen Wendt'],
    ['a term', 'Es brach am Deich Wendt'],
    ['a party in the registry', 'Es traf die Nato Wendt'],
    ['another line', 'Es kam Karen\n\nWendt'],
    ['a comma', 'Es kamen Karen, Wendt'],
    ['an adverb with a hyphen', 'Es kam heute-früh Wendt'],
  ])('sees none in %s: %s', (_, text) => {
    expect(follows(text)).toBe(false);
  });

  test.each([
    ['Es kam Karen Wendt', true],
    ['Es kam Karl-Heinz Wendt', true],
    ['Es kam Ba\u0308rbel Wendt', true],
    ['Es kam Zaphira Wendt', false],
    ['Es kam Schwimmer Wendt', false],
    ['Karen‑Wendt', false],
    ['Wendt', false],
  ])('asks for a first name of the list where it must be known: “%s” is %s', (text, expected) => {
    expect(follows(text, true)).toBe(expected);
  });

  test('sees a first name that no list has', () => {
    expect(follows('Es kam Zaphira Wendt')).toBe(true);
  });

  test('sees none before the first word or behind the last', () => {
    const tokens = findTokens('Karen Wendt', GERMAN);
    expect([-1, 0, 2].map((at) => followsFirstName(tokens, at, EXAMPLES))).toEqual([
      false,
      false,
      false,
    ]);
  });
});
