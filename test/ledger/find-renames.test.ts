import { describe, expect, test } from 'vitest';
import { findRenames } from '../../src/ledger/find-renames.ts';
import { toFound, toKnown } from './example-quotes.ts';

type Texts = Readonly<Record<string, readonly string[]>>;

const rename = (gone: Texts, added: Texts): Record<string, string> =>
  Object.fromEntries(
    findRenames(
      new Map(
        Object.entries(gone).map(([id, texts]) => [id, texts.map((text) => toKnown('q', text))]),
      ),
      new Map(Object.entries(added).map(([id, texts]) => [id, texts.map((text) => toFound(text))])),
    ),
  );

describe('findRenames', () => {
  test.each([
    ['all of its quotes', ['Wir bleiben', 'Ja'], ['Ja', 'Wir bleiben']],
    ['half of the letters of its quotes', ['abcd', 'efgh'], ['abcd', 'xxxx', 'yyyy']],
    ['what it has not lost', ['abcd', 'efghi'], ['abcd']],
    ['one of two twins', ['Nein', 'Nein', 'x'], ['Nein']],
    ['its quotes with some other words', ['Wir bleiben alle hier'], ['Wir bleiben beide hier']],
    ['its quotes with other marks', ['Wir bleiben'], ['„WIR bleiben!“']],
  ])('knows an article by %s', (_, known, now) => {
    expect(rename({ alt: known }, { neu: now })).toEqual({ neu: 'alt' });
  });

  test.each([
    ['less than half of the letters of both', ['abcd', 'efghi'], ['abcd', 'xyzxyz']],
    ['all it has, but little of the old one', ['abcd', 'x'.repeat(20)], ['abcd']],
    ['nothing', ['Wir bleiben'], ['Wir gehen']],
    ['no quotes', [], []],
    ['quotes without letters', ['…'], ['…']],
  ])('takes an article for a new one that shares %s', (_, known, now) => {
    expect(rename({ alt: known }, { neu: now })).toEqual({});
  });

  test('leaves open which of two copies is the article', () => {
    const text = ['Wir bleiben'];
    expect(rename({ alt: text }, { eins: text, zwei: text })).toEqual({});
    expect(rename({ eins: text, zwei: text }, { neu: text })).toEqual({});
  });

  test('tells two articles apart that are renamed at once, in any order', () => {
    const [flut, ebbe] = [['Das Wasser steigt'], ['Das Wasser sinkt']];
    const renames = { ruhe: 'ebbe', sturm: 'flut' };
    expect(rename({ flut, ebbe }, { sturm: flut, ruhe: ebbe })).toEqual(renames);
    expect(rename({ ebbe, flut }, { ruhe: ebbe, sturm: flut })).toEqual(renames);
  });

  test('knows each of very many renamed files', () => {
    const numbers = Array.from({ length: 110 }, (_, index) => String(index));
    const toText = (number: string): string => `Die Boote von Werft${number} liegen im Hafen`;
    const gone = new Map(
      numbers.map((number) => [`old-${number}`, [toKnown(`q-${number}`, toText(number))]]),
    );
    const added = new Map(numbers.map((number) => [`new-${number}`, [toFound(toText(number))]]));
    expect([...findRenames(gone, added)].sort()).toEqual(
      numbers.map((number) => [`new-${number}`, `old-${number}`]).sort(),
    );
  });
});
