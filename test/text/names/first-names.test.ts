import { describe, expect, test } from 'vitest';
import { followsFirstName } from '../../../src/text/names/first-names.ts';
import { findTokens } from '../../../src/text/tokens.ts';

/** Whether the last word of a text follows a first name. */
function follows(text: string): boolean {
  const tokens = findTokens(text);
  return followsFirstName(tokens, tokens.length - 1, (word) => word === 'Quellau');
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
    ['another line', 'Es kam Karen\n\nWendt'],
  ])('sees none in %s: %s', (_, text) => {
    expect(follows(text)).toBe(false);
  });
});
