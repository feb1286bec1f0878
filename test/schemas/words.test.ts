import { describe, expect, test } from 'vitest';
import { findWordStarts } from '../../src/schemas/words.ts';

describe('findWordStarts', () => {
  test.each([
    ['Der Deich hält.', [0, 4, 10]],
    ['„Wir – nun – bleiben!“', [1, 7, 13]],
    ['Am 2. Mai 3,5 Meter', [0, 3, 6, 10, 14]],
    ['Der Nato-Beitritt, geht’s?', [0, 4, 19]],
    ['o\u0308l U\u0308ber', [0, 4]],
    ['…', []],
    ['', []],
  ])('finds in “%s” words at %j', (text, starts) => {
    expect(findWordStarts(text)).toEqual(starts);
  });
});
