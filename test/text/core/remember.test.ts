import { expect, test } from 'vitest';
import { remember } from '../../../src/text/core/remember.ts';

test('works an object out once, and one that looks the same by itself', () => {
  let times = 0;
  const count = remember(({ words }: { readonly words: readonly string[] }) => {
    times += 1;
    return words.length;
  });
  const one = { words: ['Ada', 'Berg'] };
  expect([count(one), count(one), times]).toEqual([2, 2, 1]);
  expect([count({ ...one }), times]).toEqual([2, 2]);
});

test('remembers that there is nothing', () => {
  let times = 0;
  const find = remember((_: object): string | undefined => {
    times += 1;
    return undefined;
  });
  const one = {};
  expect([find(one), find(one), times]).toEqual([undefined, undefined, 1]);
});
