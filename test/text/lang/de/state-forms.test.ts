import { describe, expect, test } from 'vitest';
import { GERMAN_STATES, getState, toStateForms } from '../../../../src/text/lang/de/state-forms.ts';

const toForms = (name: string, rule: string): string[] =>
  toStateForms(name)
    .filter((one) => one.rule === rule && one.compoundOnly !== true)
    .map(({ form }) => form);

describe('getState', () => {
  test.each([
    ['Russland', 'RU'],
    ['Russische Föderation', 'RU'],
    ['Großbritannien', 'GB'],
    ['USA', 'US'],
    ['Vereinigte Staaten', 'US'],
    ['Weißrussland', 'BY'],
  ])('knows %s: %s', (name, code) => {
    expect(getState(name)?.code).toBe(code);
  });

  test.each(['', 'russland', 'RU', 'Quellau', 'Moskau', 'Russlands', ' Russland'])(
    'knows no “%s”',
    (name) => {
      expect(getState(name)).toBeUndefined();
    },
  );
});

describe('toStateForms', () => {
  test.each([
    ['Russland', ['Russe', 'Russen', 'Russin', 'Russinnen']],
    ['Frankreich', ['Franzose', 'Franzosen', 'Französin', 'Französinnen']],
    ['Norwegen', ['Norweger', 'Norwegers', 'Norwegern', 'Norwegerin', 'Norwegerinnen']],
    ['Deutschland', ['Deutscher', 'Deutsche', 'Deutschen', 'Deutschem']],
    ['Israel', ['Israeli', 'Israelis']],
  ])('gives the people of %s', (name, forms) => {
    expect(toForms(name, 'inhabitant')).toEqual(expect.arrayContaining(forms));
  });

  test('gives the adjective in every ending, small and capital', () => {
    expect(toForms('Russland', 'adjective')).toEqual([
      ...['russische', 'russischen', 'russischer', 'russisches', 'russischem'],
      ...['Russische', 'Russischen', 'Russischer', 'Russisches', 'Russischem'],
    ]);
  });

  test('gives the bare stem and the prefix for words with hyphens only', () => {
    expect(toStateForms('USA').filter(({ compoundOnly }) => compoundOnly)).toEqual(
      expect.arrayContaining([
        { form: 'amerikanisch', rule: 'adjective', compoundOnly: true },
        { form: 'US', rule: 'compound-part', compoundOnly: true },
      ]),
    );
  });

  test('gives another name of a state the same forms', () => {
    expect(toStateForms('Russische Föderation')).toEqual(toStateForms('Russland'));
  });

  test.each([
    ['Velmarien', 'velmarische', ['Velmarier', 'Velmarierinnen']],
    ['Nordland', 'nordländische', ['Nordländer', 'Nordländerin']],
    ['Quellau', 'quellauische', []],
  ])('derives those of a state that no list has: %s', (name, adjective, people) => {
    expect(toForms(name, 'adjective')).toContain(adjective);
    expect(toForms(name, 'inhabitant')).toEqual(expect.arrayContaining(people));
  });

  test.each(['', 'USB', 'Bad Quellau', 'norwegen'])('gives “%s” none', (name) => {
    expect(toStateForms(name)).toEqual([]);
  });
});

describe('GERMAN_STATES', () => {
  const states = GERMAN_STATES.filter(({ code }) => code !== '');

  test('are the 193 members of the United Nations and four more', () => {
    expect(states).toHaveLength(197);
  });

  test('have codes of two capitals, each once', () => {
    expect(states.filter(({ code }) => !/^[A-Z]{2}$/u.test(code))).toEqual([]);
    expect(new Set(states.map(({ code }) => code)).size).toBe(states.length);
  });

  test('have names that nobody else has', () => {
    const names = GERMAN_STATES.flatMap(({ name, otherNames }) => [name, ...otherNames]);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test.each(GERMAN_STATES.map((state) => [state.name, state] as const))(
    '%s has words in NFC and no empty cell',
    (name, { otherNames, adjectives, inhabitants, prefixes, capital, otherCapitals, code }) => {
      const words = [...otherNames, ...adjectives, ...inhabitants, ...prefixes, ...otherCapitals];
      expect(name).not.toBe('');
      expect([name, capital, ...words].filter((one) => one !== one.normalize('NFC'))).toEqual([]);
      expect(adjectives.filter((stem) => !/(?:isch|sch|lich)$/u.test(stem))).toEqual([]);
      expect(code === '' || capital !== '').toBe(true);
    },
  );
});
