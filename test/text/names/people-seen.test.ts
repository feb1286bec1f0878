import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/text/names/find-mentions.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import type { PersonSeen } from '../../../src/text/names/people-seen.ts';
import { findPeople } from '../../../src/text/names/people-seen.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { toActor } from '../registry-of-examples.ts';

const REGISTRY = createRegistry({
  actors: [
    toActor({ id: 'ada-tal', name: 'Ada Tal' }),
    toActor({
      id: 'otto-tal',
      name: 'Otto Wendt',
      roles: [
        { title: 'Umweltminister', of: 'norwegen', from: '2020' },
        { title: 'Landrat von Quellau', of: 'quellau', to: '2019' },
      ],
    }),
    toActor({ id: 'kim-moll', name: 'Kim Moll' }),
    toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state' }),
  ],
  places: [],
  terms: [],
});

function find(text: string, day: string | null = '2022-01-01'): PersonSeen[] {
  const date = day ?? undefined;
  const tokens = findTokens(text, GERMAN);
  return findPeople(tokens, findMentions(tokens, text, REGISTRY, date).mentions, REGISTRY, date);
}

describe('findPeople', () => {
  test.each([
    ['', []],
    ['Norwegen schwieg.', []],
    ['Ada Tal kam, dann Wendt.', ['Ada Tal = ada-tal', 'Wendt = otto-tal']],
    ['Ada Tals Rede', ['Ada Tals = ada-tal']],
    ['Karl Huber kam.', ['Karl Huber = Huber']],
    ['Karl Huber kam. Huber ging.', ['Karl Huber = Huber', 'Huber = Huber']],
    [
      'Karl Huber kam, dann Anna Huber, dann Karl Huber. Huber ging.',
      ['Karl Huber = Huber', 'Anna Huber = Huber', 'Karl Huber = Huber'],
    ],
    ['Karl Huber kam. Der Huber Hof brannte.', ['Karl Huber = Huber']],
    ['Ada Tal sah Karl Huber.', ['Ada Tal = ada-tal', 'Karl Huber = Huber']],
    ['Ein Wendt-Berater kam.', []],
    ['Karl kam.', []],
    ['Karl, Huber und Falk', []],
    ['Karl\n\nHuber', []],
    ['karl Huber kam.', []],
    ['Zaphira Huber kam.', []],
  ])('sees in “%s”', (text, people) => {
    expect(find(text).map(({ start, end, key }) => `${text.slice(start, end)} = ${key}`)).toEqual(
      people,
    );
  });

  test('has no id for a stranger', () => {
    expect(find('Karl Huber sah Ada Tal.').map(({ id }) => id)).toEqual([undefined, 'ada-tal']);
  });

  test.each([
    ['Ada Tal kam.', 'she'],
    ['Otto Wendt kam.', 'he'],
    ['Kim Moll kam.', undefined],
    ['Ministerin Kim Moll kam.', 'she'],
    ['Minister Kim Moll kam.', 'he'],
    ['Frau Kim Moll kam.', 'she'],
    ['Herr Kim Moll kam.', 'he'],
    ['Am Freitag Kim Moll zu sehen, freut alle.', undefined],
    ['Karl Huber kam.', 'he'],
    ['Lena Huber kam.', 'she'],
  ])('reads the pronoun off the first name or the title: %s', (text, pronoun) => {
    expect(find(text).map((person) => person.pronoun)).toEqual([pronoun]);
  });

  test.each([
    ['Ada Tal (58) kam.', 58],
    ['Ada Tal, 58, kam.', 58],
    ['Karl Huber (7) kam.', 7],
    ['Ada Tal (58 Jahre) kam.', undefined],
    ['Ada Tal (2022) kam.', undefined],
    ['Ada Tal 58 kam.', undefined],
    ['Ada Tal (', undefined],
    ['Ada Tal', undefined],
  ])('reads the age behind a name: %s', (text, age) => {
    expect(find(text).map((person) => person.age)).toEqual([age]);
  });

  test('keeps the offices of the text and those held on its day', () => {
    expect(find('Ministerin Ada Tal kam.')[0]?.offices).toContain('ministerin');
    expect(find('Otto Wendt kam.')[0]?.offices).toContain('umweltminister');
    expect(find('Otto Wendt kam.')[0]?.offices).not.toContain('landrat');
    expect(find('Otto Wendt kam.', '2018')[0]?.offices).toContain('landrat');
    expect(find('Otto Wendt kam.', null)[0]?.offices).toEqual(
      expect.arrayContaining(['umweltminister', 'landrat']),
    );
  });

  test('sees whom an office names', () => {
    expect(find('Der norwegische Umweltminister schwieg.')).toMatchObject([
      { id: 'otto-tal', start: 16, end: 30, pronoun: 'he' },
    ]);
  });

  test('is quick in a text of names', () => {
    const start = performance.now();
    expect(find('Karl Huber kam. '.repeat(5000))).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
