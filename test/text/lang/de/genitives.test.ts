import { describe, expect, test } from 'vitest';
import { toGenitives, toPhraseGenitives } from '../../../../src/text/lang/de/genitives.ts';

describe('toGenitives', () => {
  test.each([
    ['Wendt', ['Wendts']],
    ['Quellau', ['Quellaus']],
    ['NATO', ['NATOs']],
    ['Zoë', ['Zoës']],
    ['Zoe\u0308', ['Zoe\u0308s']],
    ['Ada-Lena', ['Ada-Lenas']],
    ['Ada‑Lena', ['Ada‑Lenas']],
    ['O’Berg', ['O’Bergs']],
  ])('adds an s to %s', (name, genitives) => {
    expect(toGenitives(name)).toEqual(genitives);
  });

  test.each(['Haas', 'Weiß', 'Marx', 'Moritz', 'MORITZ', 'Kreis'])(
    'adds nothing to %s, which takes an apostrophe',
    (name) => {
      expect(toGenitives(name)).toEqual([]);
    },
  );
});

describe('toPhraseGenitives', () => {
  test.each([
    ['Komitee vom Roten Kreuz', 'Komitees vom Roten Kreuz'],
    ['Bund Freier Fischer', 'Bundes Freier Fischer'],
    ['Torrauer Kreis', 'Torrauer Kreises'],
    ['Grüner Bund', 'Grüner Bundes'],
    ['Haus der Küste', 'Hauses der Küste'],
    ['Rat für Deiche', 'Rates für Deiche'],
    ['Rat für Deiche', 'Rats für Deiche'],
    ['Kreis Torrau', 'Kreises Torrau'],
    ['Stadtrat Quellau', 'Stadtrats Quellau'],
    ['Stadtrat Quellau', 'Stadtrat Quellaus'],
    ['Bündnis gegen den Deich', 'Bündnises gegen den Deich'],
  ])('gives %s the form %s', (name, genitive) => {
    expect(toPhraseGenitives(name)).toContain(genitive);
  });

  test('gives a name of one word what toGenitives gives', () => {
    expect(toPhraseGenitives('Quellau')).toEqual(['Quellaus']);
    expect(toPhraseGenitives('Marx')).toEqual([]);
  });

  test('leaves a preposition inside a word alone', () => {
    expect(toPhraseGenitives('Ohnefurt')).toEqual(['Ohnefurts']);
    expect(toPhraseGenitives('Quellau-am-See')).toEqual(['Quellau-am-Sees']);
  });

  test('is quick with a long name', () => {
    const name = 'Rat der Küste '.repeat(5000).trim();
    const start = performance.now();
    expect(toPhraseGenitives(name).length).toBeGreaterThan(0);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
