import { describe, expect, test } from 'vitest';
import { toDay } from '../../../src/import/html/read-date.ts';

describe('toDay', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05-03T23:30:00+02:00', '2024-05-03'],
    ['2024-05-03T22:30:00Z', '2024-05-04'],
    ['2024-12-03T22:30:00.000Z', '2024-12-03'],
    ['2024-05-03 14:10', '2024-05-03'],
    ['Fri, 03 May 2024 10:00:00 +0200', '2024-05-03'],
    ['3. Mai 2024, 14:10 Uhr', '2024-05-03'],
    ['Quellau, 1. März 2024', '2024-03-01'],
    ['31. Jänner 2024', '2024-01-31'],
    ['5. Dez. 2024', '2024-12-05'],
    ['Stand: 03.05.2024 17:52 Uhr', '2024-05-03'],
    ['3.5.24', '2024-05-03'],
    ['1714720200', '2024-05-03'],
    ['31. Februar 2024', undefined],
    ['2024-13-01', undefined],
    ['Version 1.2.3.2024', undefined],
    ['gestern', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j is %j', (text, day) => {
    expect(toDay(text)).toBe(day);
  });
});
