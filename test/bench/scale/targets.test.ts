import { describe, expect, test } from 'vitest';
import { formatResults, formatTargets } from './format-results.ts';
import type { Measured } from './measure-builder.ts';
import { readSearchSeconds } from './measure-builder.ts';
import type { Run } from './run-measured.ts';
import { toTargets } from './targets.ts';

const toRun = (seconds: number, output = '', cpuSeconds = seconds * 1.5): Run => ({
  seconds,
  cpuSeconds,
  peakBytes: 1_200_000_000,
  output,
});

const toMeasured = (runs: Measured['runs']): Measured => ({
  runs,
  pages: 1001,
  files: 9000,
  bytes: 150_000_000,
});

const OURS = toMeasured({
  cold: toRun(40, 'Search: 6000 records in 12.5 s.\n'),
  warm: toRun(10),
  edit: toRun(15),
  alias: toRun(16),
});
const RESULT = {
  articles: 1000,
  builders: { ours: OURS, astro: toMeasured({ cold: toRun(8, '', 10) }) },
  annotationMs: 2.5,
};

describe('toTargets', () => {
  test('holds each figure against its limit, which may just be reached', () => {
    expect(formatTargets(toTargets([RESULT]))).toBe(
      [
        'figure                            measured  by CPU  to reach',
        '1,000: cold ÷ bare Astro cold       5.00 ×  6.00 ×     ≤ 4 ×  not reached',
        '1,000: nothing changed ÷ cold       0.25 ×  0.25 ×   ≤ 0.3 ×  reached',
        '1,000: one article edited ÷ cold    0.38 ×  0.38 ×  ≤ 0.35 ×  not reached',
        '1,000: one alias added ÷ cold       0.40 ×  0.40 ×   ≤ 0.4 ×  reached',
        '1,000: peak memory                 1.20 GB       –  ≤ 2.5 GB  reached',
        '1,000: index of the search         12.50 s       –    ≤ 60 s  reached',
        '1,000: annotation of an article    2.50 ms       –    ≤ 2 ms  not reached',
      ].join('\n'),
    );
  });

  test('says what was not measured', () => {
    const rows = toTargets([{ articles: 1000, builders: { astro: OURS } }]);
    expect(rows.every(({ value }) => value === undefined)).toBe(true);
    expect(formatTargets(rows)).toContain('not measured');
  });

  test('lets ten times the articles take eleven times as long, and gives a large archive 20 s for an edit', () => {
    const large = toMeasured({ cold: toRun(441), edit: toRun(19) });
    const rows = toTargets([RESULT, { articles: 10_000, builders: { ours: large } }]);
    expect(rows.find(({ figure }) => figure === 'cold, 10,000 ÷ 1,000')).toEqual({
      figure: 'cold, 10,000 ÷ 1,000',
      value: 11.025,
      cpuValue: 11.025,
      limit: 11,
      unit: '×',
    });
    expect(rows.find(({ figure }) => figure === '10,000: one article edited')).toMatchObject({
      value: 19,
      limit: 20,
    });
  });
});

test('formatResults prints a row for each builder that ran', () => {
  expect(formatResults([RESULT])).toBe(
    [
      'articles  builder     cold s  warm s  edit s  alias s  cold CPU s  peak MB  pages  files     MB  × Astro',
      '   1,000  O-Ton         40.0    10.0    15.0     16.0        60.0     1200  1,001  9,000  150.0     5.00',
      '   1,000  bare Astro     8.0       –       –        –        10.0     1200  1,001  9,000  150.0     1.00',
    ].join('\n'),
  );
});

test('readSearchSeconds finds what a build tells of its index', () => {
  expect(readSearchSeconds('3 files\nSearch: 1,240 records in 0.4 s.\nDone\n')).toBe(0.4);
  expect(readSearchSeconds('Done\n')).toBeUndefined();
});
