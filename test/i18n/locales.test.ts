import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatNumber, formatPercent } from '../../src/i18n/locales.ts';

describe('formatDate', () => {
  test.each([
    ['2022-02-02', '2. Februar 2022', '2 February 2022'],
    ['2022-02-28', '28. Februar 2022', '28 February 2022'],
    ['2021-12-31', '31. Dezember 2021', '31 December 2021'],
    ['2022-01-01', '1. Januar 2022', '1 January 2022'],
    ['2025-07', 'Juli 2025', 'July 2025'],
    ['2021-03', 'März 2021', 'March 2021'],
    ['2021', '2021', '2021'],
  ])('writes %s as “%s” and “%s”', (date, german, english) => {
    expect(formatDate(date, 'de')).toBe(german);
    expect(formatDate(date, 'en')).toBe(english);
  });
});

describe('formatPercent', () => {
  test.each([
    [0.37, '37\u202f%', '37%'],
    [0, '0\u202f%', '0%'],
    [1, '100\u202f%', '100%'],
    [0.005, '1\u202f%', '1%'],
    [0.004, '0\u202f%', '0%'],
    [0.125, '13\u202f%', '13%'],
  ])('writes %d as “%s” and “%s”', (share, german, english) => {
    expect(formatPercent(share, 'de')).toBe(german);
    expect(formatPercent(share, 'en')).toBe(english);
  });
});

describe('formatList', () => {
  test.each([
    [['Ada'], 'Ada', 'Ada'],
    [['Ada', 'Bo'], 'Ada und Bo', 'Ada and Bo'],
    [['Ada', 'Bo', 'Cy'], 'Ada, Bo und Cy', 'Ada, Bo and Cy'],
    [[], '', ''],
  ])('joins %j as “%s” and “%s”', (names, german, english) => {
    expect(formatList(names, 'de')).toBe(german);
    expect(formatList(names, 'en')).toBe(english);
  });
});

describe('formatNumber', () => {
  test.each([
    [0, '0'],
    [999, '999'],
    [1000, '1000'],
    [9999, '9999'],
    [10000, '10\u202f000'],
    [123456, '123\u202f456'],
    [1234567, '1\u202f234\u202f567'],
  ])('writes %d as “%s”', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});
