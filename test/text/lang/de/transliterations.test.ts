import { describe, expect, test } from 'vitest';
import { toSpellings } from '../../../../src/text/lang/de/transliterations.ts';

describe('toSpellings', () => {
  test.each([
    ['Selenskyj', ['Selenskij', 'Selenski', 'Selensky', 'Zelensky', 'Zelenskyy', 'Zelenskiy']],
    ['Wolodymyr Selenskyj', ['Volodymyr Zelensky', 'Wolodymyr Selensky']],
    ['Volodymyr Zelensky', ['Wolodymyr Selenskyj']],
    ['Gruschko', ['Grushko']],
    ['Grushko', ['Gruschko']],
    ['Pawel Gruschko', ['Pavel Grushko', 'Pawel Grushko']],
    ['Petrow', ['Petrov']],
    ['Petrowa', ['Petrova']],
    ['Kosyrew', ['Kosyrev']],
    ['Timoschenko', ['Timoshenko']],
    ['Lukaschuk', ['Lukashuk']],
    ['Sergej Tal', ['Sergei Tal', 'Sergey Tal']],
    ['Jewgenij Rudkow', ['Yevgeniy Rudkov']],
  ])('of %s', (name, spellings) => {
    expect(toSpellings(name)).toEqual(expect.arrayContaining(spellings));
  });

  test.each([
    '',
    ' ',
    'Wendt',
    'Ada Berg',
    'Hansen',
    'Jonas Gundlach',
    'Karl Schmidt',
    'Ida Vogel',
    'Jule Zeisig',
    'Ein zwei drei Petrow',
  ])('of “%s” are none', (name) => {
    expect(toSpellings(name)).toEqual([]);
  });

  test.each(['Selenskyj', 'Wolodymyr Selenskyj', 'Petrow', 'Jewgenij Rudkow'])(
    'of %s leave out the name itself and repeat none',
    (name) => {
      const spellings = toSpellings(name);
      expect(spellings).not.toContain(name);
      expect(new Set(spellings).size).toBe(spellings.length);
    },
  );

  test('keeps the capital at the start of a name only', () => {
    for (const one of toSpellings('Wolodymyr Selenskyj'))
      expect(one).toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u);
  });

  test.each(['Adelheid Friedrich', 'Otto Dietrich', 'Ida Gerlich', 'Karl Heinrich'])(
    'of the German %s are none',
    (name) => {
      expect(toSpellings(name)).toEqual([]);
    },
  );

  test('is quick with a long name', () => {
    const start = performance.now();
    toSpellings(`${'Schtsch'.repeat(3000)}enko`);
    expect(performance.now() - start).toBeLessThan(500);
  });
});
