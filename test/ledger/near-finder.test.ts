import { describe, expect, test } from 'vitest';
import { createNearFinder } from '../../src/ledger/near-finder.ts';

const toWords = (text: string): string[] => text.split(' ');

describe('createNearFinder', () => {
  const find = createNearFinder(['Deich hält', 'Deich bricht', 'Moor brennt'], toWords);

  test('finds what shares a part, each once, in the order of the parts', () => {
    expect([...find(['Moor', 'Deich', 'hält', 'Deich'])]).toEqual([
      'Moor brennt',
      'Deich hält',
      'Deich bricht',
    ]);
    expect([...find(['Wald'])]).toEqual([]);
    expect([...find([])]).toEqual([]);
  });

  test.each([
    [12, 12],
    [13, 0],
  ])('a part that %d have finds %d', (count, found) => {
    const items = Array.from({ length: count }, (_, index) => `Deich ${String(index)}`);
    expect(createNearFinder(items, toWords)(['Deich']).size).toBe(found);
  });
});
