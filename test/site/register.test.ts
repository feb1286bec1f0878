import { describe, expect, test } from 'vitest';
import { toRegister } from '../../src/site/register.ts';

const toName = (name: string): string => name;

/** So many names with one beginning. */
const repeat = (beginning: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${beginning}${String(index + 1)}`);

describe('toRegister', () => {
  test('leaves 200 entries on one page, without letters', () => {
    expect(toRegister(repeat('A', 200), toName)).toEqual({ pages: [], letters: [] });
  });

  test('puts letters side by side on a page while they have room', () => {
    const names = [...repeat('A', 90), ...repeat('B', 60), ...repeat('C', 50), ...repeat('D', 1)];
    const { pages, letters } = toRegister(names, toName);
    expect(pages.map(({ path, name, number, count }) => [path, name, number, count])).toEqual([
      ['letter/a-c/', 'A–C', 1, 1],
      ['letter/d/', 'D', 1, 1],
    ]);
    expect(letters).toEqual([
      { letter: 'A', count: 90, path: 'letter/a-c/#letter-a' },
      { letter: 'B', count: 60, path: 'letter/a-c/#letter-b' },
      { letter: 'C', count: 50, path: 'letter/a-c/#letter-c' },
      { letter: 'D', count: 1, path: 'letter/d/#letter-d' },
    ]);
  });

  test('gives a letter that has no room on a page several', () => {
    const { pages, letters } = toRegister(['Ada', ...repeat('S', 5), 'Tor'], toName, 2);
    expect(
      pages.map(({ path, number, count, sections }) => [
        path,
        number,
        count,
        ...sections.flatMap(({ letter, entries }) => [letter, ...entries]),
      ]),
    ).toEqual([
      ['letter/a/', 1, 1, 'A', 'Ada'],
      ['letter/s/', 1, 3, 'S', 'S1', 'S2'],
      ['letter/s/2/', 2, 3, 'S', 'S3', 'S4'],
      ['letter/s/3/', 3, 3, 'S', 'S5'],
      ['letter/t/', 1, 1, 'T', 'Tor'],
    ]);
    expect(letters.map(({ letter, path }) => [letter, path])).toEqual([
      ['A', 'letter/a/#letter-a'],
      ['S', 'letter/s/#letter-s'],
      ['T', 'letter/t/#letter-t'],
    ]);
  });

  test('puts Ä under A, and digits and other scripts at the end', () => {
    const names = ['Яблоко', 'Zoe', 'Ärger', 'Aue', '3sat', 'Azor'];
    const { pages } = toRegister(names, toName, 3);
    expect(
      pages.map(({ path, name, sections }) => [path, name, sections.map(({ entries }) => entries)]),
    ).toEqual([
      ['letter/a/', 'A', [['Ärger', 'Aue', 'Azor']]],
      ['letter/z-0/', 'Z–#', [['Zoe'], ['3sat', 'Яблоко']]],
    ]);
  });

  test('leads from page to page', () => {
    const { pages } = toRegister(['A', 'B', 'C'], toName, 1);
    expect(pages.map(({ previous, next }) => [previous, next])).toEqual([
      [undefined, 'letter/b/'],
      ['letter/a/', 'letter/c/'],
      ['letter/b/', undefined],
    ]);
  });
});
