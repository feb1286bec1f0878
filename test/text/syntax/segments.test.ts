import { expect, test } from 'vitest';
import { joinFragments } from '../../../src/text/syntax/join-fragments.ts';
import { findSegments } from '../../../src/text/syntax/segments.ts';
import { getSentence, readExample, toRangeWords } from '../read-example.ts';

test.each([
  ['Ada Berg kam, sah und sagte nein.', ['Ada Berg kam', 'sah', 'sagte nein']],
  ['Es kamen Boote, Kähne und Fähren.', ['Es kamen Boote', 'Kähne und Fähren']],
  ['„Nein“, sagte Ada Berg.', ['„Nein“', 'sagte Ada Berg']],
  ['Ada Berg sagte: „Nein.“', ['Ada Berg sagte', '„Nein.“']],
  ['Ada Berg kam – und sagte nein.', ['Ada Berg kam', 'und sagte nein']],
])('findSegments divides “%s”', (text, parts) => {
  const reading = readExample(text);
  const segments = findSegments(reading, getSentence(reading));
  expect(segments.map((segment) => toRangeWords(reading, segment))).toEqual(parts);
});

test.each([
  ['Es kamen Boote, Kähne und Fähren.', ['Es kamen Boote, Kähne und Fähren']],
  ['Ada Berg, Chefin der Werft, sagte nein.', ['Ada Berg, Chefin der Werft, sagte nein']],
  ['Ada Berg, die hier wohnt, sagte nein.', ['Ada Berg', 'die hier wohnt', 'sagte nein']],
])('joinFragments joins “%s”', (text, parts) => {
  const reading = readExample(text);
  const segments = joinFragments(reading.tokens, findSegments(reading, getSentence(reading)));
  expect(segments.map((segment) => toRangeWords(reading, segment))).toEqual(parts);
});
