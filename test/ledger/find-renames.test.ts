import { describe, expect, test } from 'vitest';
import { findRenames } from '../../src/ledger/find-renames.ts';
import { toFound, toKnown } from './example-quotes.ts';

type Texts = Readonly<Record<string, readonly string[]>>;

const rename = (
  gone: Texts,
  added: Texts,
  others: readonly string[] = [],
): Record<string, string> =>
  Object.fromEntries(
    findRenames(
      new Map(
        Object.entries(gone).map(([id, texts]) => [id, texts.map((text) => toKnown('q', text))]),
      ),
      new Map(Object.entries(added).map(([id, texts]) => [id, texts.map((text) => toFound(text))])),
      others.map((text) => toKnown('q', text)),
    ),
  );

describe('findRenames', () => {
  test.each([
    ['all of its quotes', ['Wir bleiben', 'Ja'], ['Ja', 'Wir bleiben']],
    ['half of the letters of its quotes', ['abcd', 'efgh'], ['abcd', 'xxxx', 'yyyy']],
    ['what it has not lost', ['abcd', 'efghi'], ['abcd']],
    ['one of two twins', ['Nein', 'Nein', 'x'], ['Nein']],
    [
      'half of its quotes, and others with some other words',
      ['Ja', 'Wir bleiben alle hier', 'Das Tor am Hafen ist zu'],
      ['Ja', 'Wir bleiben beide hier', 'Das Tor am Hafen ist zu'],
    ],
    ['its quotes with other marks', ['Wir bleiben'], ['„WIR bleiben!“']],
  ])('knows an article by %s', (_, known, now) => {
    expect(rename({ alt: known }, { neu: now })).toEqual({ neu: 'alt' });
  });

  test.each([
    ['less than half of the letters of both', ['abcd', 'efghi'], ['abcd', 'xyzxyz']],
    ['all it has, but little of the old one', ['abcd', 'x'.repeat(20)], ['abcd']],
    ['nothing', ['Wir bleiben'], ['Wir gehen']],
    ['similar words alone', ['Wir bleiben alle hier'], ['Wir bleiben beide hier']],
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

  describe('of articles that differ in a name and a figure', () => {
    const toTexts = (place: string, figure: number): string[] => [
      `Der Pegel in ${place} steht heute bei ${String(figure)} Zentimetern`,
      `Für ${place} erwarten wir morgen keinen Sturm`,
      'Bitte meiden Sie die Wege am Deich',
    ];
    const PLACES = ['Quellau', 'Seedorf', 'Moorwerder', 'Neuhafen'];
    const gone = Object.fromEntries(
      PLACES.map((place, index) => [`alt-${place}`, toTexts(place, 300 + index)]),
    );

    test('knows each when all are renamed at once', () => {
      const added = Object.fromEntries(
        PLACES.map((place, index) => [`neu-${place}`, toTexts(place, 300 + index)]),
      );
      expect(rename(gone, added)).toEqual(
        Object.fromEntries(PLACES.map((place) => [`neu-${place}`, `alt-${place}`])),
      );
    });

    test('knows each where one sentence of each was edited as well', () => {
      const added = Object.fromEntries(
        PLACES.map((place, index) => [`neu-${place}`, toTexts(place, 200 + index)]),
      );
      expect(rename(gone, added)).toEqual(
        Object.fromEntries(PLACES.map((place) => [`neu-${place}`, `alt-${place}`])),
      );
    });

    test('takes one that was written for none that was deleted', () => {
      expect(rename({ alt: toTexts('Quellau', 300) }, { neu: toTexts('Ahrn', 310) })).toEqual({});
    });

    test('takes nothing that articles which stay have, too, for a sign', () => {
      const toWarning = (place: string) => [
        `In ${place} stürmt es`,
        'Bitte meiden Sie den Deich heute',
      ];
      const [old, fresh] = [{ alt: toWarning('Quellau') }, { neu: toWarning('Ahrn') }];
      expect(rename(old, fresh)).toEqual({ neu: 'alt' });
      expect(rename(old, fresh, toWarning('Seedorf'))).toEqual({});
      expect(rename(old, { neu: toWarning('Quellau') }, toWarning('Seedorf'))).toEqual({
        neu: 'alt',
      });
    });

    test('takes none for one of another place', () => {
      const added = { 'neu-Kahlburg': toTexts('Kahlburg', 310), 'neu-Ahrn': toTexts('Ahrn', 311) };
      expect(rename(gone, added)).toEqual({});
    });
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
