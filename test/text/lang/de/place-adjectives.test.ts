import { describe, expect, test } from 'vitest';
import { toPlaceAdjectives } from '../../../../src/text/lang/de/place-adjectives.ts';

describe('toPlaceAdjectives', () => {
  test.each([
    ['Moskau', 'Moskauer'],
    ['Quellau', 'Quellauer'],
    ['Göttingen', 'Göttinger'],
    ['Karlsruhe', 'Karlsruher'],
    ['Bremen', 'Bremer'],
    ['Dresden', 'Dresdner'],
    ['München', 'Münchner'],
    ['Zürich', 'Zürcher'],
    ['Bad Quellau', 'Bad Quellauer'],
    ['Sankt-Moor', 'Sankt-Moorer'],
    ['Bern', 'Berner'],
    ['Luzern', 'Luzerner'],
  ])('of the town %s is %s', (name, adjective) => {
    expect(toPlaceAdjectives(name)).toEqual([adjective]);
  });

  test('of a region in -ern decline, small and capital', () => {
    expect(toPlaceAdjectives('Bayern')).toEqual([
      ...['bayerische', 'bayerischen', 'bayerischer', 'bayerisches', 'bayerischem'],
      ...['Bayerische', 'Bayerischen', 'Bayerischer', 'Bayerisches', 'Bayerischem'],
    ]);
  });

  test.each(['Saarland', 'Frankreich', 'Ulm', 'Rom', 'USA', 'G20', ''])(
    'of “%s” are none',
    (name) => {
      expect(toPlaceAdjectives(name)).toEqual([]);
    },
  );
});
