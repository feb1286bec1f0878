import { describe, expect, test } from 'vitest';
import { isCueNoun, JUDGEMENTS, OPINIONS } from '../../../../src/text/lang/de/cue-nouns.ts';

describe('isCueNoun', () => {
  test.each([
    ['ansicht', true],
    ['ansichten', true],
    ['forderungen', true],
    ['vorschlags', true],
    ['vorschläge', true],
    ['vorwürfe', true],
    ['vorwürfen', true],
    ['beschlüsse', true],
    ['verdachts', true],
    ['ergebnisse', true],
    ['rücktrittsforderung', true],
    ['zeitungsberichte', true],
    ['deich', false],
    ['boot', false],
    ['stadtrat', false],
    ['antworten', true],
    ['forderer', false],
    ['', false],
  ])('of %s is %s', (lower, expected) => {
    expect(isCueNoun(lower)).toBe(expected);
  });
});

test('opinions are what somebody is, judgements what somebody holds something for', () => {
  expect(OPINIONS.has('überzeugt')).toBe(true);
  expect(OPINIONS.has('möglich')).toBe(false);
  expect(JUDGEMENTS.has('möglich')).toBe(true);
  expect(JUDGEMENTS.has('überzeugt')).toBe(false);
});
