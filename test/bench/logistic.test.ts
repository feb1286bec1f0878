import { describe, expect, test } from 'vitest';
import type { Example } from './logistic.ts';
import { fitLogistic } from './logistic.ts';

const toExamples = (count: number, isYes: boolean, ...features: string[]): Example[] =>
  Array.from({ length: count }, () => ({ features, isYes }));

const SEPARABLE = [
  ...toExamples(20, true, 'colon', 'long'),
  ...toExamples(20, true, 'colon'),
  ...toExamples(20, false, 'bracket', 'long'),
  ...toExamples(20, false, 'bracket'),
];

describe('fitLogistic', () => {
  test('gives weights that part what can be parted', () => {
    const weights = fitLogistic(SEPARABLE);
    const isYes = ({ features }: Example): boolean =>
      features.reduce((sum, name) => sum + (weights[name] ?? 0), weights['always'] ?? 0) > 0;
    expect(SEPARABLE.filter((example) => isYes(example) !== example.isYes)).toEqual([]);
    expect(weights['colon']).toBeGreaterThan(1);
    expect(weights['bracket']).toBeLessThan(-1);
  });

  test('gives next to no weight to what tells nothing', () => {
    expect(Math.abs(fitLogistic(SEPARABLE)['long'] ?? NaN)).toBeLessThan(0.1);
  });

  test('gives the share of yes as its log-odds where nothing else is known', () => {
    const weights = fitLogistic([...toExamples(30, true), ...toExamples(10, false)]);
    expect(weights).toEqual({ always: Number(Math.log(3).toFixed(2)) });
  });

  test('gives the same weights twice', () => {
    expect(fitLogistic(SEPARABLE)).toEqual(fitLogistic(SEPARABLE));
  });

  test('gives no weight to what is rarer than asked for', () => {
    const examples = [...SEPARABLE, ...toExamples(4, true, 'rare')];
    expect(Object.keys(fitLogistic(examples))).toEqual(['always', 'bracket', 'colon', 'long']);
    expect(Object.keys(fitLogistic(examples, { rarest: 4 }))).toContain('rare');
  });

  test('holds weights nearer to 0 with a stronger ridge', () => {
    const [weak, strong] = [0.1, 10].map((ridge) => fitLogistic(SEPARABLE, { ridge })['colon']);
    expect(strong).toBeLessThan(weak ?? 0);
    expect(strong).toBeGreaterThan(0);
  });

  test('gives finite weights with two digits', () => {
    for (const weight of Object.values(fitLogistic(SEPARABLE, { ridge: 0 }))) {
      expect(Number.isFinite(weight)).toBe(true);
      expect(100 * weight).toBeCloseTo(Math.round(100 * weight), 9);
    }
  });
});
