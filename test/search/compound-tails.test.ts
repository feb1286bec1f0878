import { expect, test } from 'vitest';
import { collectStems, findTails } from '../../src/search/compound-tails.ts';

const STEMS = collectStems([
  'Der Hafen und die Gebühren. Eine Sanktion, russische Schiffe, Kraftwerk, außen, Ministerium, Wasser',
]);

test.each([
  ['Hafengebühren', ['gebuhren'], 'both parts are words'],
  ['prorussischen', ['russischen'], 'a prefix and a word'],
  ['Wirtschaftssanktionen', ['sanktionen'], 'a joint that leaves no doubt'],
  ['Regierungssprecher', ['sprecher'], 'a joint that leaves no doubt, and no part is known'],
  ['Kohlekraftwerk', ['kraftwerk'], 'a long part that is known, at the end'],
  ['Außenministerium', ['ministerium'], 'a known part is enough, without what joins it'],
  ['Hochwasserschutz', ['schutz'], 'a prefix before a known part, which makes it a beginning'],
  ['Hafenmeisterin', ['meisterin'], 'a long part that is known, at the beginning'],
])('finds in %s the parts %j: %s', (word, tails) => {
  expect(findTails(word, STEMS)).toEqual(tails);
});

test.each(['Begleiter', 'Hafen', 'Verhandlung', 'Donau', 'a'.repeat(61)])(
  'finds no part in %s',
  (word) => {
    expect(findTails(word, STEMS)).toEqual([]);
  },
);
