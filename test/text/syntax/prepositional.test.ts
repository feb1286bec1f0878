import { expect, test } from 'vitest';
import { skipPrepositional } from '../../../src/text/syntax/prepositional.ts';
import { readExample, toRangeWords } from '../read-example.ts';

test.each([
  ['a noun phrase', 'vor dem Haus sagte sie', 'vor dem Haus'],
  ['a noun phrase with its genitive', 'mit der Chefin der Werft sagte', 'mit der Chefin der Werft'],
  ['a day', 'am Montag Ministerin Berg', 'am Montag'],
  ['a part of a day', 'am Mittwochabend der Chef', 'am Mittwochabend'],
  ['a month', 'im Januar Ada Berg', 'im Januar'],
  ['a date', 'am 3. Mai sagte sie', 'am 3. Mai'],
  ['a date with its year', 'am 3. Mai 2020 sagte sie', 'am 3. Mai 2020'],
  ['a place before an office', 'in Quellau Bürgermeisterin Berg', 'in Quellau'],
  ['a place before a name', 'in Quellau Ada Berg', 'in Quellau'],
  ['the preposition where no noun follows', 'mit sagte sie', 'mit'],
])('skipPrepositional skips %s: %s', (_, text, skipped) => {
  const reading = readExample(text);
  const to = skipPrepositional(reading, 0, reading.tokens.length);
  expect(toRangeWords(reading, { from: 0, to })).toBe(skipped);
});
