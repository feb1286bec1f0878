import { describe, expect, test } from 'vitest';
import { createRunFinder } from '../../src/ledger/run-finder.ts';

const toWords = (text: string): string[] => text.split(' ').filter(Boolean);

describe('createRunFinder', () => {
  const find = createRunFinder(
    ['der Deich hält', 'der Deich', 'Deich hält bis', 'der Deich hält', ''].map(toWords),
  );

  test.each([
    ['der Deich hält bis morgen', [0, 1, 2, 3]],
    ['der Deich bricht', [1]],
    ['der der Deich', [1]],
    ['der', []],
    ['', []],
  ])('finds in “%s” %j', (text, runs) => {
    expect([...find(toWords(text))].sort()).toEqual(runs);
  });

  // The way through a text is one, whatever the number of runs: each word is asked of what begins before it.
  test('looks at each word a few times, however many runs begin alike', () => {
    const runs = Array.from({ length: 5000 }, (_, index) => [
      'der',
      'Pegel',
      `Ort${String(index)}`,
    ]);
    const findMany = createRunFinder(runs);
    const words = runs.slice(0, 2000).flat();
    let asked = 0;
    const counted = new Proxy(words, {
      get: (target, key, receiver) => {
        if (typeof key === 'string' && /^\d+$/u.test(key)) asked += 1;
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
    expect(findMany(counted).size).toBe(2000);
    expect(asked).toBeLessThan(4 * words.length);
  });
});
