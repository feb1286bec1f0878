import { expect, test } from 'vitest';
import { formatMisses, formatPages } from './format-pages.ts';
import { readOptions } from './read-options.ts';
import { toMedian } from './run-lighthouse.ts';
import type { PageResult } from './targets.ts';
import { findMisses } from './targets.ts';

const REACHED: PageResult = {
  kind: 'article',
  path: 'articles/deich/',
  bytes: 90_000,
  count: 2,
  isUnlisted: false,
  site: 'content',
  faults: { axe: [], 'at 320 px': [], 'at 400 %': [], 'forced colours': [], 'reduced motion': [] },
  weight: { HTML: 25_000, CSS: 8_000, script: 3_000, fonts: 70_000, other: 90_000 },
  lighthouse: {
    scores: { accessibility: 100, 'best-practices': 100, seo: 100, performance: 98 },
    cls: 0.02,
    lcp: 1.5,
    faults: [],
  },
};

test('a page that is just good enough misses nothing', () => {
  expect(findMisses(REACHED)).toEqual([]);
  expect(formatPages([REACHED])).toMatch(/ reached$/u);
});

test.each([
  ['HTML', { weight: { ...REACHED.weight, HTML: 25_100 } }, '25.1 kB of at most 25.0 kB'],
  ['CSS', { weight: { ...REACHED.weight, CSS: 8_100 } }, '8.1 kB of at most 8.0 kB'],
  ['LCP', { lighthouse: { ...toLighthouse(), lcp: 1.61 } }, '1.61 s of at most 1.5 s'],
  ['CLS', { lighthouse: { ...toLighthouse(), cls: 0.03 } }, '0.030 of at most 0.02'],
  ['axe', { faults: { ...REACHED.faults, axe: ['list (1): <ul>'] } }, 'list (1): <ul>'],
] as const)('too much of %s is a miss', (figure, changed, says) => {
  expect(findMisses({ ...REACHED, ...changed })).toEqual([
    { kind: 'article', path: 'articles/deich/', figure, says },
  ]);
});

test('a score that is too low tells the rules of its own category', () => {
  const { scores } = toLighthouse();
  const faults = ['seo: canonical: two', 'accessibility: list: <ul>'];
  const lighthouse = { ...toLighthouse(), scores: { ...scores, seo: 92 }, faults };
  expect(findMisses({ ...REACHED, lighthouse }).map(({ says }) => says)).toEqual([
    '92 of at least 100: seo: canonical: two',
  ]);
});

test('only articles have a limit of weight', () => {
  const heavy = { ...REACHED, weight: { ...REACHED.weight, CSS: 9_000 } };
  expect(findMisses({ ...heavy, kind: 'actor' })).toEqual([]);
  expect(findMisses({ ...heavy, kind: 'en: article' })).toHaveLength(1);
});

test('what several pages miss is told once', () => {
  const faults = { ...REACHED.faults, 'at 320 px': ['340 of 320 px: table'] };
  const pages = ['articles/a/', 'articles/b/'].map((path) => ({ ...REACHED, path, faults }));
  expect(formatMisses(pages.flatMap(findMisses))).toBe(
    '/articles/a/ (article) and 1 more: at 320 px: 340 of 320 px: table',
  );
});

test('the median is the middle one, of two the lower', () => {
  expect([toMedian([3, 1, 2]), toMedian([2, 1])]).toEqual([2, 1]);
});

test('the options are read, and what is none is told', () => {
  expect(readOptions(['--only', 'home,actor', '--runs', '1', '--json'])).toEqual({
    only: ['home', 'actor'],
    runs: 1,
    isJson: true,
  });
  expect(readOptions(['--runs', 'many'])).toContain('“many” is no number of runs');
  expect(readOptions(['--kind'])).toContain('--kind');
});

function toLighthouse(): NonNullable<PageResult['lighthouse']> {
  if (!REACHED.lighthouse) throw new Error('The page has figures of Lighthouse.');
  return REACHED.lighthouse;
}
