import { describe, expect, test } from 'vitest';
import { toAuthors, toNaturalName, toSortedName } from '../../src/exports/cite-authors.ts';

describe('authors', () => {
  test.each([
    ['Ada Berg', 'Berg, Ada'],
    ['Von Ada Berg', 'Berg, Ada'],
    ['Ada Berg und Bo Tal', 'Berg, Ada; Tal, Bo'],
    ['Ada Berg; Bo Tal', 'Berg, Ada; Tal, Bo'],
    ['Ada Berg & Bo Tal', 'Berg, Ada; Tal, Bo'],
    ['Prof. Dr. med. Ada M. Berg', 'Berg, Ada M.'],
    ['Ursula von der Leyen', 'von der Leyen, Ursula'],
    ['Seán O’Casey', 'O’Casey, Seán'],
    ['dpa', 'dpa'],
    ['dpa/AFP', 'dpa; AFP'],
    // A comma never divides: a town or a second name may stand behind it.
    ['Ada Berg, Bo Tal', 'Ada Berg, Bo Tal'],
    ['Ada Berg, Bo Tal und Cy-Jo Au', 'Ada Berg, Bo Tal und Cy-Jo Au'],
    ['Ada Berg, dpa', 'Ada Berg, dpa'],
    // Whoever may be no person, or no author, stays as the paper wrote it.
    ['Ada Berg, Quellau', 'Ada Berg, Quellau'],
    ['Berg, Ada', 'Berg, Ada'],
    ['Redaktion Politik und Wirtschaft', 'Redaktion Politik und Wirtschaft'],
    ['Quellauer Bote', 'Quellauer Bote'],
    ['Süddeutsche Stimme', 'Süddeutsche Stimme'],
    ['Der Nordfunk', 'Der Nordfunk'],
    ['ADA BERG', 'ADA BERG'],
    ['ada berg', 'ada berg'],
    ['Ada', 'Ada'],
    ['und', 'und'],
    ['Ada Berg (Seedorf)', 'Ada Berg (Seedorf)'],
  ])('%s are %s', (text, sorted) => {
    expect(toAuthors(text).map(toSortedName).join('; ')).toBe(sorted);
  });

  test('who have two names have both', () => {
    expect(toAuthors('Ursula von der Leyen')).toEqual([
      { given: 'Ursula', family: 'von der Leyen' },
    ]);
    expect(toAuthors('Ursula von der Leyen').map(toNaturalName)).toEqual(['Ursula von der Leyen']);
    expect(toAuthors('Berg, Ada')).toEqual([{ literal: 'Berg, Ada' }]);
  });

  test('of a list are one for each name, whatever the name looks like', () => {
    expect(toAuthors(['Ada Berg', 'Redaktion Politik und Wirtschaft', 'Berg, Otto'])).toEqual([
      { given: 'Ada', family: 'Berg' },
      { literal: 'Redaktion Politik und Wirtschaft' },
      { literal: 'Berg, Otto' },
    ]);
  });

  test.each([[undefined], [''], [' \u0000 ']])('of %j are none', (text) => {
    expect(toAuthors(text)).toEqual([]);
  });
});
