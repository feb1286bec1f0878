import { describe, expect, test } from 'vitest';
import {
  compareSpans,
  containsSpan,
  overlapSpans,
  trimSpan,
} from '../../../src/text/core/spans.ts';

const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

describe('containsSpan', () => {
  test.each([
    { outer: span(0, 5), inner: span(1, 4), holds: true },
    { outer: span(0, 5), inner: span(0, 5), holds: true },
    { outer: span(0, 5), inner: span(4, 6), holds: false },
    { outer: span(2, 5), inner: span(0, 5), holds: false },
  ])('says $holds for $outer around $inner', ({ outer, inner, holds }) => {
    expect(containsSpan(outer, inner)).toBe(holds);
  });
});

describe('overlapSpans', () => {
  test.each([
    { a: span(0, 5), b: span(4, 8), overlap: true },
    { a: span(4, 8), b: span(0, 5), overlap: true },
    { a: span(0, 5), b: span(5, 8), overlap: false },
    { a: span(0, 5), b: span(6, 8), overlap: false },
  ])('says $overlap for $a and $b', ({ a, b, overlap }) => {
    expect(overlapSpans(a, b)).toBe(overlap);
  });
});

test('compareSpans puts the earlier first, and the longer where two start together', () => {
  expect([span(3, 4), span(0, 2), span(0, 9)].toSorted(compareSpans)).toEqual([
    span(0, 9),
    span(0, 2),
    span(3, 4),
  ]);
});

describe('trimSpan', () => {
  test.each([
    { text: '  Deich ', span: span(0, 8), trimmed: span(2, 7) },
    { text: 'Deich', span: span(0, 5), trimmed: span(0, 5) },
    { text: '\t\n ', span: span(0, 3), trimmed: span(3, 3) },
  ])('takes white space off both ends of $text', ({ text, span: given, trimmed }) => {
    expect(trimSpan(text, given)).toEqual(trimmed);
  });
});
