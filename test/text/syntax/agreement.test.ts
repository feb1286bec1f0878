import { describe, expect, test } from 'vitest';
import { readAgreement } from '../../../src/text/syntax/agreement.ts';
import { parseNounPhrase } from '../../../src/text/syntax/noun-phrases.ts';
import { readExample } from '../read-example.ts';

/** The cases and numbers of the phrase that a text consists of. */
function toRow(text: string): string {
  const reading = readExample(text);
  const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
  if (phrase?.to !== reading.tokens.length) throw new Error(`no phrase: ${text}`);
  const { cases, numbers } = readAgreement(reading, phrase);
  return `${[...cases].join(' ')}; ${[...numbers].toSorted().join(' ')}`;
}

describe('readAgreement of', () => {
  test.each([
    ['der Präsident', 'nominative; singular'],
    ['der Präsident Bo Tal', 'nominative; singular'],
    ['der Präsidentin', 'dative genitive; singular'],
    ['der Deutschen Presse-Agentur', 'dative genitive; plural singular'],
    ['dem Sender', 'dative; singular'],
    ['die Fischer', 'nominative accusative; plural'],
    ['die Behörde', 'nominative accusative; singular'],
    ['den Fischern', 'dative; plural'],
    ['den Rat', 'accusative; singular'],
    ['der Vorsitzende', 'nominative; singular'],
    ['der für den Hafen zuständige Rat', 'nominative; singular'],
    ['der 29 Jahre alte Torwart', 'nominative; singular'],
    ['Westliche Vertreter', 'nominative accusative; plural'],
    ['Ada Berg', 'nominative accusative dative; singular'],
    ['er', 'nominative; singular'],
    ['Ada Berg und Bo Tal', 'nominative accusative dative; plural'],
  ])('%s is %s', (text, row) => {
    expect(toRow(text)).toBe(row);
  });
});
