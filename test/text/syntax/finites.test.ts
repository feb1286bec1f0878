import { describe, expect, test } from 'vitest';
import { findFinites } from '../../../src/text/syntax/finites.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

/** The finite verbs of a part of a sentence, as words. */
function find(text: string, opener = ''): string[] {
  const tokens = findTokens(text, GERMAN);
  return findFinites(tokens, { from: 0, to: tokens.length }, opener).map(
    (at) => tokens[at]?.text ?? '',
  );
}

describe('findFinites sees', () => {
  test.each([
    ['what looks like a verb', 'Ada Berg kam und sagte nein', ['kam', 'sagte']],
    ['the last word behind a conjunction', 'dass alle gehen', ['gehen']],
    ['a Konjunktiv there', 'dass sie wieder öffne', ['öffne']],
    ['a Konjunktiv behind a pronoun', 'sie öffne wieder', ['öffne']],
    ['a Konjunktiv behind a noun', 'der alte Deich bremse das Wasser', ['bremse']],
    ['a plural behind a noun', 'Die Boote fahren wieder', ['fahren']],
    ['a plural behind a pronoun', 'sie fahren wieder', ['fahren']],
    ['a plural that comes first', 'fahren die Boote wieder', ['fahren']],
  ])('%s: %s', (_, text, verbs) => {
    expect(find(text)).toEqual(verbs);
  });

  test('the last word of a relative clause behind a comma', () => {
    expect(find('die hier bauen', ',')).toEqual(['bauen']);
  });

  test.each([
    ['an infinitive', 'das Boot nie wieder zu bauen'],
    ['an infinitive behind a conjunction', 'wie das Boot zu bauen'],
    ['an apposition', 'die neue Chefin der Werft'],
    ['a noun and its adjective', 'das alte Boot'],
    ['a list', 'Boote, Kähne'],
    ['nothing', ''],
  ])('none in %s: %s', (_, text) => {
    expect(find(text)).toEqual([]);
  });
});
