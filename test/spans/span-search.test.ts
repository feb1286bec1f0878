import { describe, expect, test } from 'vitest';
import { findAround, findFirstFrom, findInside } from '../../src/spans/span-search.ts';

const SPANS = [
  { start: 2, end: 4 },
  { start: 6, end: 9 },
  { start: 9, end: 12 },
];

describe('findFirstFrom', () => {
  test.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [9, 2],
    [10, 3],
  ])('of %i is %i', (offset, index) => {
    expect(findFirstFrom(SPANS, offset)).toBe(index);
  });
});

describe('findInside', () => {
  test.each([
    ['the spans inside', { start: 5, end: 12 }, [6, 9]],
    ['a span that is equal', { start: 6, end: 9 }, [6]],
    ['none that begins before', { start: 3, end: 8 }, []],
  ])('gives %s', (_, around, starts) => {
    expect(findInside(SPANS, around).map(({ start }) => start)).toEqual(starts);
  });
});

describe('findAround', () => {
  test.each([
    ['a part', { start: 7, end: 8 }, 6],
    ['an equal span', { start: 2, end: 4 }, 2],
    ['what begins where another ends', { start: 9, end: 10 }, 9],
    ['what runs over', { start: 3, end: 5 }, undefined],
    ['what lies between', { start: 4, end: 5 }, undefined],
    ['what lies before', { start: 0, end: 1 }, undefined],
  ])('of %s begins at the span that holds it', (_, inner, start) => {
    expect(findAround(SPANS, inner)?.start).toBe(start);
  });
});
