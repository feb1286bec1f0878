import { describe, expect, test } from 'vitest';
import { toPersonForms, toSurnames } from '../../../../src/text/lang/de/person-forms.ts';

const toRows = (...names: string[]): string[] =>
  toPersonForms(names).map(({ form, rule }) => `${form}: ${rule}`);

describe('toSurnames', () => {
  test.each([
    ['Ada Berg', ['Berg']],
    ['Ada M. Berg', ['Berg']],
    ['Ada  Berg', ['Berg']],
    ['Zoë Kárné', ['Kárné']],
    ['Ada-Lena Berg-Falk', ['Berg-Falk']],
    ['Ada O’Berg', ['O’Berg']],
    ['Hanna von der Aue', ['von der Aue', 'Von der Aue', 'Aue']],
    ['Piet van Loen', ['van Loen', 'Van Loen', 'Loen']],
    ['Omar al-Hadid', ['al-Hadid', 'Al-Hadid', 'Hadid']],
    ['Omar bin Hadid', ['bin Hadid', 'Bin Hadid', 'Hadid']],
  ])('of %s are %j', (name, surnames) => {
    expect(toSurnames(name)).toEqual(surnames);
  });

  test.each(['', ' ', 'Falk', 'Ed Wu', 'Karl der erste', 'karl falk'])(
    'of “%s” are none',
    (name) => {
      expect(toSurnames(name)).toEqual([]);
    },
  );

  test('of a name that begins with the family is the first word', () => {
    expect(toSurnames('Li Wu')).toEqual(['Li']);
  });

  test('takes a particle at the start for the first name', () => {
    expect(toSurnames('Van Loen')).toEqual(['Loen']);
  });
});

describe('toPersonForms', () => {
  test('gives the name, the surname and their genitives', () => {
    expect(toRows('Jonas Wendt')).toEqual([
      'Jonas Wendt: name',
      'Jonas Wendts: genitive',
      'Wendt: short-name',
      'Wendts: short-name',
    ]);
  });

  test('gives an alias of two words a surname too', () => {
    expect(toRows('Jonas Wendt', 'Jonas Tal')).toEqual(
      expect.arrayContaining(['Jonas Tal: alias', 'Tal: short-name']),
    );
  });

  test.each([
    ['Dr. Ada Tal', 'Ada Tal: name'],
    ['Prof. Dr. Ada Tal', 'Ada Tal: name'],
    ['Sir Otto Tal', 'Otto Tal: name'],
    ['Papst Ludo', 'Ludo: name'],
  ])('gives %s without the title', (name, row) => {
    expect(toRows(name)).toEqual(expect.arrayContaining([`${name}: name`, row]));
  });

  test('takes no title out of the middle or the end of a name', () => {
    expect(toRows('Ada König')).toContain('König: short-name');
    expect(toRows('Drago Tal')).not.toContain('ago Tal: name');
  });

  test.each([
    ['Jörg Müde', ['Joerg Muede: spelling', 'Muede: short-name']],
    ['Jo\u0308rg Mu\u0308de', ['Joerg Muede: spelling', 'Muede: short-name']],
    ['Pawel Gruschko', ['Pavel Grushko: spelling', 'Grushko: short-name']],
  ])('gives other spellings of %s', (name, rows) => {
    expect(toRows(name)).toEqual(expect.arrayContaining(rows));
  });

  test('gives nothing but names for nobody', () => {
    expect(toRows()).toEqual([]);
  });
});
