import { describe, expect, test } from 'vitest';
import { endsInName } from '../../../src/text/syntax/phrase-names.ts';
import { readExample } from '../read-example.ts';

describe('endsInName', () => {
  test.each([
    ['Ada Berg', true],
    ['mit Wendt', true],
    ['die Wirtin Paula Sand', true],
    ['die Wirtin', false],
    ['die Bürgermeisterin', false],
    ['Quellaus Bürgermeisterin', false],
    ['Nach Angaben', false],
    ['Einem Bericht', false],
  ])('of %s is %s', (text, expected) => {
    const reading = readExample(text);
    expect(endsInName(reading, reading.tokens.length - 1)).toBe(expected);
  });
});
