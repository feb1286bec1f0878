import { describe, expect, test } from 'vitest';
import { findNearest, isEnough, measureContrast } from '../../src/colours/contrast.ts';
import { DARK, LIGHT } from '../cards/example-cards.ts';

const WHITE = new Map([...LIGHT, ['paper', 'white'], ['sheet', 'white']]);

describe('measureContrast', () => {
  // The figures of WCAG's own formula: 21 for black, 4.54 and 4.48 on the two sides of the line.
  test.each([
    ['#000', 21],
    ['#767676', 4.54],
    ['#777777', 4.48],
    ['#fff', 1],
  ])('measures %s on white', (colour, ratio) => {
    const contrast = measureContrast(colour, 'accent', WHITE);
    expect(contrast.ratio).toBeCloseTo(ratio, 2);
    expect(isEnough(contrast)).toBe(ratio >= 4.5);
  });

  test('measures a link also on the tinted ground of quotes, where it stands out less', () => {
    const link = measureContrast('#767676', 'link', WHITE);
    expect([link.ground.en, link.least]).toEqual(['a quote', 4.5]);
    expect(link.ratio).toBeLessThan(4.4);
  });

  test('asks less of a focus ring on a quote that was chosen', () => {
    const tinted = new Map([...WHITE, ['tint', '0%'], ['tint-strong', '60%']]);
    const link = measureContrast('#767676', 'link', tinted);
    expect([link.ground.en, link.least]).toEqual(['a quote that was chosen', 3]);
  });

  test.each([
    ['light', LIGHT],
    ['dark', DARK],
  ] as const)('finds the colours of the software enough in the %s theme', (_, theme) => {
    for (const token of ['accent', 'link'] as const)
      expect(isEnough(measureContrast(theme.get(token) ?? '', token, theme))).toBe(true);
  });
});

describe('findNearest', () => {
  test.each([
    ['what is enough already', '#00663a', LIGHT, '#00663a'],
    ['a darker green on the light paper', '#00bb55', LIGHT, '#00863b'],
    ['a lighter green on the dark paper', '#00663a', DARK, '#409364'],
    ['a grey for a grey', '#999999', WHITE, '#767676'],
  ])('finds %s', (_, colour, theme, nearest) => {
    expect(findNearest(colour, 'accent', theme)).toBe(nearest);
    expect(isEnough(measureContrast(nearest, 'accent', theme))).toBe(true);
  });
});
