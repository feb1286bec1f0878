import { describe, expect, test } from 'vitest';
import {
  findCompoundHead,
  findPrefixedAdjective,
} from '../../../../src/text/lang/de/compound-tails.ts';

const NAMES = [
  'Russland',
  'Nato',
  'Moskau',
  'Norwegen',
  'Ukraine',
  'Kreml',
  'Türkei',
  'Österreich',
  'EU',
  'Reis',
];

const find = (word: string): string | undefined =>
  findCompoundHead(word, (head) => NAMES.includes(head));

describe('findCompoundHead', () => {
  test.each([
    ['Russlandpolitik', 'Russland'],
    ['Natostaaten', 'Nato'],
    ['Moskaureise', 'Moskau'],
    ['Norwegenreisen', 'Norwegen'],
    ['Ukrainekriegs', 'Ukraine'],
    ['Kremlsprecherin', 'Kreml'],
    ['Kremlsprecherinnen', 'Kreml'],
    ['Norwegenurlaubern', 'Norwegen'],
    ['Natoosterweiterung', 'Nato'],
    ['Türkeigeschäfte', 'Türkei'],
    ['kremlnahen', 'Kreml'],
    ['kremltreu', 'Kreml'],
    ['russlandfreundlichen', 'Russland'],
    ['österreichkritisch', 'Österreich'],
    ['natoweite', 'Nato'],
  ])('of %s is %s', (word, head) => {
    expect(find(word)).toBe(head);
  });

  test.each([
    ['nothing', ''],
    ['the noun alone', 'Politik'],
    ['the adjective alone', 'nah'],
    ['the name alone', 'Norwegen'],
    ['a noun that names do not grow to', 'Norwegenstraße'],
    ['a name of two letters', 'EUpolitik'],
    ['a noun in the middle', 'Reisebus'],
    ['a name that nobody has', 'Torraupolitik'],
    ['an adjective in capitals', 'Kremlnah'],
    ['another ending', 'kremlnahest'],
    ['a noun in small letters', 'russlandpolitik'],
    ['a hyphen', 'Russland-politik'],
  ])('in %s is none: “%s”', (_, word) => {
    expect(find(word)).toBeUndefined();
  });

  test('is the longest that is a name', () => {
    const isName = (head: string): boolean => ['Nato', 'Natoreise'].includes(head);
    expect(findCompoundHead('Natoreisepolitik', isName)).toBe('Natoreise');
  });

  test.each(['Russlandpolitik', 'kremlnahen'])('is written with a capital: %s', (word) => {
    const seen: string[] = [];
    findCompoundHead(word, (head) => seen.push(head) < 0);
    expect(seen.filter((head) => !/^\p{Lu}/u.test(head))).toEqual([]);
    expect(seen.length).toBeGreaterThan(0);
  });

  test('of a word of more than 40 letters is none', () => {
    const isName = (head: string): boolean => /^q+$/u.test(head);
    expect(
      findCompoundHead(`Q${'q'.repeat(32)}politik`, (head) => /^Qq+$/u.test(head)),
    ).toHaveLength(33);
    expect(findCompoundHead(`${'q'.repeat(34)}politik`, isName)).toBeUndefined();
  });
});

describe('findPrefixedAdjective', () => {
  test.each([
    ['prorussisch', 'russisch'],
    ['prorussische', 'russische'],
    ['antiamerikanischen', 'amerikanischen'],
    ['innerdeutsch', 'deutsch'],
    ['Prorussische', 'russische'],
    ['nichtdeutsche', 'deutsche'],
  ])('of %s is %s', (word, adjective) => {
    expect(findPrefixedAdjective(word)).toBe(adjective);
  });

  test.each(['', 'pro', 'proto', 'PRORUSSISCH', 'russisch', 'pro-russisch'])(
    'of “%s” is none',
    (word) => {
      expect(findPrefixedAdjective(word)).toBeUndefined();
    },
  );
});
