import { expect, test } from 'vitest';
import { parseNounPhrase } from '../../../../src/text/syntax/noun-phrases.ts';
import { canSpeak } from '../../../../src/text/quotation/roles/people.ts';
import { readExample } from '../../read-example.ts';

test.each([
  ['Ada Berg', true],
  ['Karla Hansen', true],
  ['sie', true],
  ['die Ministerin', true],
  ['ein Polizeisprecher', true],
  ['der Bericht', true],
  ['die Polizei', true],
  ['Augenzeugen', true],
  ['Greenpeace', true],
  ['der Umbau', false],
  ['Freiheit', false],
])('canSpeak says of “%s”: %s', (text, expected) => {
  const reading = readExample(text);
  const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
  expect(phrase && canSpeak(reading, phrase)).toBe(expected);
});
