import { expect, test } from 'vitest';
import { createFormFinder } from '../../src/search/search-forms.ts';
import { toRecord } from './example-records.ts';

const LOTSE = toRecord('article', 'lotse', 'Der Lotse', { text: 'Schiffe aus Łódź. Hafenlotsen.' });
const HAFEN = toRecord('term', 'hafen', 'Hafen', { names: ['Seehafen'] });
const SERHIJ = toRecord('actor', 'serhij', 'Serhij Marenskyj', { names: ['Łukasz'] });

const findForms = createFormFinder([LOTSE, HAFEN, SERHIJ]);

test('gives letters that no accent makes as ASCII writes them, and the parts of compounds', () => {
  expect(findForms(LOTSE)).toEqual({ names: [], words: ['lodz', 'lotsen'] });
});

test('gives what belongs to names apart', () => {
  const { names, words } = findForms(SERHIJ);
  expect(names).toEqual(expect.arrayContaining(['lukasz', 'Serhiy Marensky']));
  expect(words).toEqual([]);
});
