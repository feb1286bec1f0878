import { describe, expect, test } from 'vitest';
import {
  findUnknownNames,
  findUnknownSpeakers,
  toFindings,
} from '../../src/reports/find-unknown.ts';
import { loadTexts, toPerson } from './read-invented-texts.ts';

const ADA = { 'actors/ada-berg.md': toPerson('Ada Berg') };
const say = (who: string): string => `„Wir bleiben hier“, sagte ${who}.`;

describe('findUnknownSpeakers', () => {
  test('finds speakers who are not in the registry, the most frequent first, with their places', async () => {
    const { articles } = await loadTexts(
      [`${say('Uwe Lindner')}\n\n${say('Karl Tal')}`, say('Werftmeister Karl Tal')],
      ADA,
    );
    expect(findUnknownSpeakers(articles)).toEqual([
      {
        name: 'Karl Tal',
        titles: ['Werftmeister'],
        places: [
          { file: 'content/articles/a1.md', line: 8, column: 1 },
          { file: 'content/articles/a2.md', line: 6, column: 1 },
        ],
      },
      {
        name: 'Uwe Lindner',
        titles: [],
        places: [{ file: 'content/articles/a1.md', line: 6, column: 1 }],
      },
    ]);
  });

  test('puts speakers of one number in order of their names', async () => {
    const { articles } = await loadTexts([say('Zoran Krahl'), say('Anna Tal')]);
    expect(findUnknownSpeakers(articles).map(({ name }) => name)).toEqual([
      'Anna Tal',
      'Zoran Krahl',
    ]);
  });

  test.each([
    ['who is in the registry', say('Ada Berg')],
    ['whom a pronoun names', say('er')],
    ['whom nothing names', '„Wir bleiben hier.“'],
    ['whom a directive names', ':quote[„Wir bleiben hier“]{speaker=ada-berg}, sagte Uwe Lindner.'],
  ])('leaves out a speaker %s', async (_, text) => {
    const { articles } = await loadTexts([text], ADA);
    expect(findUnknownSpeakers(articles)).toEqual([]);
  });

  test.each([
    ['Bürgermeister Uwe Lindner', ['Uwe Lindner']],
    ['Uwe Lindner, der Chef der Werft, am Montag', ['Uwe Lindner']],
    ['Uwe Lindner (58)', ['Uwe Lindner']],
    ['das HZB', ['HZB']],
  ])('names %s %j, without article, title and age', async (who, names) => {
    const { articles } = await loadTexts([say(who)]);
    expect(findUnknownSpeakers(articles).map(({ name }) => name)).toEqual(names);
  });

  test('finds two people where two say it', async () => {
    const { articles } = await loadTexts(['„Wir bleiben hier“, sagten Uwe Lindner und Karl Tal.']);
    expect(findUnknownSpeakers(articles).map(({ name }) => name)).toEqual([
      'Karl Tal',
      'Uwe Lindner',
    ]);
  });

  test.each([say('Uwe Lindners Sprecher'), 'Laut Uwe Lindners Angaben sei der Deich dicht.'])(
    'makes no name of somebody and a noun behind the genitive: %s',
    async (text) => {
      const { articles } = await loadTexts([text]);
      const names = findUnknownSpeakers(articles).map(({ name }) => name);
      expect(names.filter((name) => /Sprecher|Angaben/u.test(name))).toEqual([]);
    },
  );
});

describe('findUnknownNames', () => {
  test('finds names of no entry, with titles and places', async () => {
    const { articles } = await loadTexts(
      ['Ada Berg traf Rat Uwe Lindner.\n\nDirektor Uwe Lindner ging zum HZB.', 'Uwe Lindner kam.'],
      ADA,
    );
    expect(findUnknownNames(articles)).toMatchObject([
      {
        name: 'Uwe Lindner',
        titles: ['Direktor'],
        places: [
          { file: 'content/articles/a1.md', line: 6, column: 19 },
          { file: 'content/articles/a1.md', line: 8, column: 10 },
          { file: 'content/articles/a2.md', line: 6, column: 1 },
        ],
      },
      { name: 'HZB', titles: [] },
    ]);
  });

  test('finds nothing where there is no article', () => {
    expect(findUnknownNames([])).toEqual([]);
  });
});

describe('toFindings', () => {
  const toUnknown = (count: number) => ({
    name: 'Uwe Lindner',
    titles: [],
    places: Array.from({ length: count }, (_, index) => ({
      file: 'content/articles/a.md',
      line: index + 6,
      column: 1,
    })),
  });

  test('gives one finding at the first place', () => {
    expect(toFindings([toUnknown(1)], 'unknown-speaker')).toEqual([
      {
        rule: 'unknown-speaker',
        severity: 'note',
        file: 'content/articles/a.md',
        line: 6,
        column: 1,
        message: '“Uwe Lindner” speaks once and is not in the registry.',
        fix: 'Add actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
      },
    ]);
  });

  test('says where else', () => {
    expect(toFindings([toUnknown(3)], 'unknown-name')).toMatchObject([
      {
        message: '“Uwe Lindner” is named 3 times and is not in the registry.',
        also: [
          { file: 'content/articles/a.md', line: 7, column: 1 },
          { file: 'content/articles/a.md', line: 8, column: 1 },
        ],
      },
    ]);
  });
});
