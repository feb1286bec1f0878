import { describe, expect, test } from 'vitest';
import { isFiniteVerb, isInfinitive } from '../../../src/text/syntax/verbs.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

/** The words of a text that may be finite verbs. */
function toFinites(text: string): string[] {
  const tokens = findTokens(text, GERMAN);
  return tokens.filter((_, at) => isFiniteVerb(tokens, at)).map((token) => token.text);
}

describe('isFiniteVerb sees', () => {
  test.each([
    ['an auxiliary', 'Der Deich ist hoch', ['ist']],
    ['a modal', 'Sie muss gehen', ['muss']],
    ['an auxiliary that opens the sentence', 'Hat sie Mut', ['Hat']],
    ['a verb of saying', 'Die Wirtin sagte nein', ['sagte']],
    ['a Konjunktiv', 'Der Deich halte stand', ['halte']],
    ['a weak preterite', 'Das Wasser überraschte alle', ['überraschte']],
    ['a weak plural', 'Die Boote kenterten', ['kenterten']],
    ['hieß', 'Dann hieß es nein', ['hieß']],
    ['a strong preterite', 'Das Boot kam gestern', ['kam']],
    ['a strong plural', 'Die Boote gingen unter', ['gingen']],
    ['a strong present', 'Das Haus besteht noch', ['besteht']],
    ['geht', 'Sie geht heim', ['geht']],
    ['a present in -et', 'Das Boot öffnet heute', ['öffnet']],
    ['two verbs', 'Er kaufte und sagte nein', ['kaufte', 'sagte']],
  ])('%s: %s', (_, text, verbs) => {
    expect(toFinites(text)).toEqual(verbs);
  });

  test.each([
    ['nouns', 'Rat und Tat'],
    ['adverbs', 'nicht jetzt und nicht dort'],
    ['prepositions', 'mit dem Boot'],
    ['adjectives in -lich', 'die herrlichen Boote'],
    ['participles with ge-', 'gebaut und gekauft'],
    ['an adjective before its noun', 'das halte Brot'],
    ['adjectives in -ant and -kt', 'elegant und perfekt'],
    ['an adjective that und joins', 'in Quellau und benachbarten Orten'],
    ['punctuation', '„ , “'],
  ])('no verb in %s: %s', (_, text) => {
    expect(toFinites(text)).toEqual([]);
  });

  test('none outside the text', () => {
    expect(isFiniteVerb([], 0)).toBe(false);
  });
});

describe('isInfinitive', () => {
  test.each([
    ['den Deich zu öffnen', true],
    ['nie wieder anzukommen', true],
    ['sich zu ändern', true],
    ['gut zu sein', true],
    ['zu Hause', false],
    ['zu den Booten', false],
    ['zu allen Booten', false],
    ['zu großen Booten', false],
    ['der Deich hält', false],
  ])('of “%s” is %s', (text, expected) => {
    const tokens = findTokens(text, GERMAN);
    expect(isInfinitive(tokens, { from: 0, to: tokens.length })).toBe(expected);
  });

  test('looks at its own part only', () => {
    const tokens = findTokens('zu öffnen , den Deich', GERMAN);
    expect(isInfinitive(tokens, { from: 3, to: 5 })).toBe(false);
  });
});
