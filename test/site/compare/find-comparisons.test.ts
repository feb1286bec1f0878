import { expect, test } from 'vitest';
import type { Said } from './term-site.ts';
import { toSite } from './term-site.ts';

const list = (...said: readonly Said[]): string[] =>
  toSite(...said).comparisons.map(
    ({ actors: [one, other], terms }) =>
      `${one.id} ${other.id}: ${terms.map(({ id }) => id).join(' ')}`,
  );

const DAY = '2022-02-02';

test('two actors are compared on the terms that both name, what they say most about first', () => {
  expect(
    list(
      ['Der Deich hält', 'bo', DAY],
      ['Der Deich bricht', 'ada', DAY],
      ['Der Hafen ist zu', 'bo', DAY],
      ['Der Hafen ist offen', 'ada', DAY],
      ['Der Hafen ist alt', 'ada', DAY],
    ),
  ).toEqual(['ada bo: hafen deich']);
});

test('those who speak about different things are not, nor those who only speak together', () => {
  expect(list(['Der Deich hält', 'bo', DAY], ['Der Hafen ist zu', 'ada', DAY])).toEqual([]);
  expect(list(['Der Deich hält', 'ada bo', DAY])).toEqual([]);
});

test('most terms in common come first, then two sides before one, then who says more', () => {
  expect(
    list(
      ['Der Deich hält', 'ada', DAY],
      ['Der Deich bricht', 'uwe', DAY],
      ['Der Deich ist alt', 'bo', DAY],
      ['Der Deich ist neu', 'bo', DAY],
      ['Der Hafen ist zu', 'ada', DAY],
      ['Der Hafen ist offen', 'uwe', DAY],
    ),
  ).toEqual(['ada uwe: deich hafen', 'ada bo: deich', 'bo uwe: deich']);
});

test('an archive has sixty pairs at most, and each actor knows theirs', () => {
  const many = Array.from({ length: 13 }, (_, index): Said => [
    'Der Deich hält',
    `x-${String(index)}`,
    DAY,
  ]);
  // 13 actors make 78 pairs.
  const { comparisons, actors } = toSite(...many);
  expect(comparisons).toHaveLength(60);
  expect(actors.reduce((sum, { comparedWith }) => sum + comparedWith.length, 0)).toBe(120);
  const [first] = comparisons;
  expect(first?.actors[0].comparedWith).toContain(first?.actors[1]);
  expect(first?.actors[1].comparedWith).toContain(first?.actors[0]);
});
