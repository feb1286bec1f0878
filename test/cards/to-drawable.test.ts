import { describe, expect, test } from 'vitest';
import { toDrawable, toDrawableCard } from '../../src/cards/to-drawable.ts';
import { STATEMENT } from './example-cards.ts';

/** Fonts with the characters of Latin-1, some of typography, one symbol and two emoji. */
const covers = (character: string): boolean =>
  /[\u0020-\u00FF\u2010-\u2026\u2212\u{1F642}\u{1F680}✪]/u.test(character);

function draw(text: string): string {
  return toDrawable(text, covers, '[?]').text;
}

describe('toDrawable', () => {
  test.each([
    ['what the fonts have stays', '„Über ✪ 🙂“, m³, ½', '„Über ✪ 🙂“, m³, ½'],
    ['subscripts come down to the line', 'CO₂, H₂SO₄', 'CO2, H2SO4'],
    ['powers stay powers', '10⁵ m, 10⁻³', '10^5 m, 10^−3'],
    ['powers of signs that the fonts have in part are written alike', '10³⁵', '10^35'],
    ['a fraction stays apart from the number before it', '2⅓ und ⅔', '2\u00A01/3 und 2/3'],
    ['letters that belong together come apart', 'ﬁnden, ℃', 'finden, °C'],
    ['an accent of its own joins its letter', 'Cafe\u0301', 'Café'],
    ['a colour of skin and a selector go', '🙂\u{1F3FD} 🙂\uFE0F 1\uFE0F\u20E3', '🙂 🙂 1'],
    ['emoji that nobody draws as one stand side by side', '🙂\u200D🚀', '🙂🚀'],
    [
      'blanks and hyphens wait for the layout',
      'a\n\nb\u202Fc\u00ADd\u2011e',
      'a\n\nb\u202Fc\u00ADd\u2011e',
    ],
    ['what no font has is told in words, once', 'Er rief 漢字 und 漢.', 'Er rief [?] und [?].'],
  ])('%s', (_, text, drawn) => {
    expect(draw(text)).toBe(drawn);
  });

  test('names each character that it had nothing for, once', () => {
    expect(toDrawable('漢字漢 ₂', covers, '[?]').missing).toEqual(['漢', '字']);
    expect(toDrawable('CO₂', covers, '[?]').missing).toEqual([]);
  });
});

test('all texts of a card are drawable, the parts of a statement as well', () => {
  const parts = [
    { text: '„CO₂“', isSpoken: true },
    { text: ' sagte 漢', isSpoken: false },
  ];
  const { card, missing } = toDrawableCard({ ...STATEMENT, name: 'Ada ₁', parts }, covers);
  expect(card).toEqual({
    ...STATEMENT,
    name: 'Ada 1',
    parts: [
      { text: '„CO2“', isSpoken: true },
      { text: ' sagte [?]', isSpoken: false },
    ],
  });
  expect(missing).toEqual(['漢']);
});
