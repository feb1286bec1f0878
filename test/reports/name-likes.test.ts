import { describe, expect, test } from 'vitest';
import { findNameLikes } from '../../src/reports/name-likes.ts';
import { toBareName } from '../../src/text/lang/de/speaker-names.ts';
import { loadTexts, toPerson } from './read-invented-texts.ts';

/** What looks like a name in a text, with the title before it in brackets. */
async function find(text: string): Promise<string[]> {
  const { articles } = await loadTexts([text], { 'actors/ada-berg.md': toPerson('Ada Berg') });
  return articles
    .flatMap(findNameLikes)
    .map(({ name, title }) => (title === undefined ? name : `(${title}) ${name}`));
}

describe('findNameLikes finds', () => {
  test.each([
    ['a first name and a surname', 'Gestern kam Uwe Lindner an.', ['Uwe Lindner']],
    ['several', 'Anna Lindner kam, dann Uwe Tal.', ['Anna Lindner', 'Uwe Tal']],
    ['two first names', 'Anna Maria Lindner kam.', ['Anna Maria Lindner']],
    [
      'first names with a hyphen',
      'Karl-Heinz Tal und Anna-Lena Baer-Rock',
      ['Karl-Heinz Tal', 'Anna-Lena Baer-Rock'],
    ],
    ['particles', 'Dort stand Jan van der Meer.', ['Jan van der Meer']],
    [
      'particles after two first names',
      'Dort stand Hans Joachim de Vries.',
      ['Hans Joachim de Vries'],
    ],
    ['letters that are not German', 'Ebru Yıldız-Kaya kam.', ['Ebru Yıldız-Kaya']],
    ['a title before a full name', 'Werftmeister Uwe Lindner kam.', ['(Werftmeister) Uwe Lindner']],
    ['a title before a surname', 'Dann kam Werftmeister Krahl.', ['(Werftmeister) Krahl']],
    ['a name across a line break', 'Uwe\nLindner kam.', ['Uwe Lindner']],
    ['the genitive of a name', 'Alle hörten Uwe Lindners Rede.', ['Uwe Lindner']],
    ['a name that ends in s, as it is', 'Gestern ging Uwe Albers heim.', ['Uwe Albers']],
    [
      'a name that ends in a sound like s, as it is',
      'Uwe Fritz, Uwe Marx, Uwe Preuss',
      ['Uwe Fritz', 'Uwe Marx', 'Uwe Preuss'],
    ],
    ['umlauts of two code points', 'Dort war Jo\u0308rg Lindner.', ['Jo\u0308rg Lindner']],
    ['a firm', 'Die Werft Nordsee AG baut.', ['Nordsee AG']],
    ['a club', 'Der Deichverein e.V. tagt.', ['Deichverein e.V.']],
    ['an acronym', 'Das HZB rechnet, die KfW zahlt.', ['HZB', 'KfW']],
    ['a stranger with the surname of an entry', 'Hubert Berg kam.', ['Hubert Berg']],
  ])('%s', async (_, text, names) => {
    expect((await find(text)).map((name) => name.replace('\n', ' '))).toEqual(names);
  });
});

describe('findNameLikes passes over', () => {
  test.each([
    ['names of the registry', 'Ada Berg kam. Berg blieb. Die NATO auch.'],
    ['a first name alone', 'Uwe kam. Dann ging Anna.'],
    ['a first name before a small letter', 'Uwe lachte.'],
    ['first names of two paragraphs', 'Dort war Uwe\n\nLindner war es nicht.'],
    ['Roman numbers, units and formats', 'Im Kapitel XIV fuhr er 20 km und 5 MW als PDF im TV.'],
    ['a firm’s form without a name', 'Die AG teilte nichts mit.'],
    ['long words in capitals', 'HOCHWASSER AM SEEDEICH'],
    ['capitals of sentences and nouns', 'Der Deich am Meer hält. Das Wasser sinkt.'],
    ['first names that are words', 'Im Mai und im August regnete es.'],
  ])('%s', async (_, text) => {
    expect(await find(text)).toEqual([]);
  });
});

test('findNameLikes says where a name begins', async () => {
  const { articles } = await loadTexts(['Dort stand **Uwe** Lindner.']);
  expect(articles.flatMap(findNameLikes).map(({ start }) => start)).toEqual([11]);
});

describe('toBareName', () => {
  test.each([
    ['Uwe Lindner', 'Uwe Lindner', undefined],
    ['Bürgermeister Uwe Lindner', 'Uwe Lindner', 'Bürgermeister'],
    ['der Bürgermeister Uwe Lindner', 'Uwe Lindner', 'Bürgermeister'],
    ['der 58-jährige Uwe Lindner', 'Uwe Lindner', undefined],
    ['Uwe Lindner, der Chef der Werft', 'Uwe Lindner', undefined],
    ['Werftmeisterin Krahl', 'Krahl', 'Werftmeisterin'],
    ['Frau Krahl', 'Krahl', 'Frau'],
    ['Dr. Uwe Lindner', 'Uwe Lindner', undefined],
    ['Lindner', 'Lindner', undefined],
    ['die Polizei', 'die Polizei', undefined],
    ['der Sprecher', 'der Sprecher', undefined],
    ['die Sprecherin der Polizei', 'die Sprecherin der Polizei', undefined],
    ['', '', undefined],
  ])('reads %j as %j', (words, name, title) => {
    expect(toBareName(words)).toEqual({ name, title });
  });
});
