import { describe, expect, test } from 'vitest';
import { isAdjective } from '../../../src/text/syntax/noun-cores.ts';
import { parseNounPhrase } from '../../../src/text/syntax/noun-phrases.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { readExample, toRangeWords } from '../read-example.ts';

/** The noun phrase at the start of a text, with its head. */
function parse(text: string): { words: string; head: string; kind: string } | undefined {
  const reading = readExample(text);
  const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
  return (
    phrase && {
      words: toRangeWords(reading, phrase),
      head: reading.tokens[phrase.head]?.text ?? '',
      kind: phrase.kind,
    }
  );
}

describe('parseNounPhrase reads', () => {
  test.each([
    ['a name', 'Ada Berg sagte', 'Ada Berg', 'Berg'],
    ['a determiner and a noun', 'die Wirtin sagte', 'die Wirtin', 'Wirtin'],
    ['an adjective', 'der alte Fährmann sagte', 'der alte Fährmann', 'Fährmann'],
    [
      'two adjectives',
      'der neue norwegische Minister sagte',
      'der neue norwegische Minister',
      'Minister',
    ],
    ['a title and a name', 'Bürgermeisterin Ada Berg sagte', 'Bürgermeisterin Ada Berg', 'Berg'],
    [
      'a first name that ends like an abstract noun, behind an office',
      'ihr Sprecher Jannis Tal sagte',
      'ihr Sprecher Jannis Tal',
      'Tal',
    ],
    ['a genitive', 'die Sprecherin der Polizei sagte', 'die Sprecherin der Polizei', 'Sprecherin'],
    [
      'two genitives',
      'der Chef der Werft des Hafens sagte',
      'der Chef der Werft des Hafens',
      'Chef',
    ],
    [
      'von after an office',
      'der Sprecher von Quellau sagte',
      'der Sprecher von Quellau',
      'Sprecher',
    ],
    ['a name with a particle', 'Piet van Loen sagte', 'Piet van Loen', 'Loen'],
    [
      'a name with a particle and an article',
      'Karla von der Heide sagte',
      'Karla von der Heide',
      'Heide',
    ],
    ['a registered name', 'Hanna von der Aue sagte', 'Hanna von der Aue', 'Aue'],
    [
      'von after a source',
      'Einschätzung von Ada Berg sagte',
      'Einschätzung von Ada Berg',
      'Einschätzung',
    ],
    ['an addition in brackets', 'Mira Falk (Grüner Bund) sagte', 'Mira Falk (Grüner Bund)', 'Falk'],
    [
      'a quoted name',
      'die Zeitung „Morgenblatt“ sagte',
      'die Zeitung „Morgenblatt“',
      'Morgenblatt',
    ],
    ['a number', '20 Helfer sagten', '20 Helfer', 'Helfer'],
    ['several as a noun', 'viele sagten', 'viele', 'viele'],
    [
      'a genitive name in front',
      'Wendts Berater Otto Falk sagte',
      'Wendts Berater Otto Falk',
      'Falk',
    ],
  ])('%s: %s', (_, text, words, head) => {
    expect(parse(text)).toEqual({ words, head, kind: 'noun' });
  });

  test.each([
    ['Ada Berg und Jonas Wendt sagten', 'Ada Berg und Jonas Wendt'],
    ['die Wirtin und ihr alter Koch sagten', 'die Wirtin und ihr alter Koch'],
    ['Ada Berg sowie die Polizei sagten', 'Ada Berg sowie die Polizei'],
    ['Ada Berg und Jonas Wendt und die Polizei sagten', 'Ada Berg und Jonas Wendt und die Polizei'],
  ])('what und joins: %s', (text, words) => {
    const reading = readExample(text);
    const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
    expect(phrase).toMatchObject({ isCoordinated: true });
    expect(phrase && toRangeWords(reading, phrase)).toBe(words);
  });

  test.each(['er', 'sie', 'beide', 'dieser', 'Letztere'])('the pronoun %s', (pronoun) => {
    expect(parse(`${pronoun} sagte`)).toEqual({ words: pronoun, head: pronoun, kind: 'pronoun' });
  });

  test.each(['beide Boote', 'diese Wirtin'])('no pronoun before a noun: %s', (words) => {
    expect(parse(`${words} sagte`)).toMatchObject({ words, kind: 'noun' });
  });

  test.each(['sagte die Wirtin', 'nicht', 'mit dem Boot', '', '„'])('nothing in “%s”', (text) => {
    expect(parse(text)).toBeUndefined();
  });

  test('a new phrase after a full name', () => {
    expect(parse('Ada Berg deutschen Medien')?.words).toBe('Ada Berg');
  });

  test('no word at or behind the limit', () => {
    const reading = readExample('die Sprecherin der Polizei sagte');
    expect(parseNounPhrase(reading, 0, 2)).toMatchObject({ from: 0, to: 2 });
    expect(parseNounPhrase(reading, 2, 2)).toBeUndefined();
  });
});

describe('isAdjective', () => {
  test.each([
    ['alte', true],
    ['norwegischer', true],
    ['schönes', true],
    ['Alte', false],
    ['unter', false],
    ['meine', false],
    ['sagte', false],
    ['hoch', false],
  ])('of %s is %s', (word, expected) => {
    expect(findTokens(word, GERMAN).map((token) => isAdjective(token))).toEqual([expected]);
  });
});
