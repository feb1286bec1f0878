import { describe, expect, test } from 'vitest';
import { findChange } from '../../src/ledger/find-change.ts';

const said = (text: string, speakers: string[] = [], speakerText = '') => {
  return { text, speakers, speakerText };
};

describe('findChange', () => {
  test.each([
    ['other marks, spaces and case', said('Der Deich hält'), said('„der  Deich\u202Fhält!“')],
    ['a speaker who was not named before', said('Ja'), said('Ja', ['ada-berg'], 'Ada Berg')],
    [
      'a frame that divides the words',
      said('Der Deich hält bis morgen'),
      { ...said('Der Deich hält'), whole: 'Der Deich hält bis morgen.' },
    ],
    ['an entry for a speaker', said('Ja', [], 'Ada Berg'), said('Ja', ['ada-berg'], 'Ada Berg')],
  ])('finds none in %s', (_, old, now) => {
    expect(findChange(old, now)).toBeUndefined();
  });

  test.each([
    ['other words', 'Der Deich hält', 'Der Deich bricht'],
    ['another sign', '15 %', '15 €'],
    ['another picture', '👍', '👎'],
  ])('finds %s', (_, old, now) => {
    expect(findChange(said(old), said(now))).toEqual({ text: old, speaker: undefined });
  });

  test('finds another speaker', () => {
    expect(findChange(said('Ja', ['ada-berg'], 'Ada'), said('Ja', ['bo-tal'], 'Bo'))).toEqual({
      text: 'Ja',
      speaker: { speakers: ['ada-berg'], speakerText: 'Ada' },
    });
  });
});
