import { describe, expect, test } from 'vitest';
import { comparePlaces, compareWords, hasSameWording } from '../../src/ledger/similarity.ts';
import { ELSEWHERE, toFound } from './example-quotes.ts';

describe('compareWords', () => {
  test.each([
    ['Wir bleiben', 'Wir bleiben', 1],
    ['Wir bleiben', '„WIR BLEIBEN!“', 1],
    ['o\u0308ffnen', '\u00f6ffnen', 1],
    ['Wir bleiben hier', 'Wir bleiben dort', 20 / 28],
    ['Verlegung', 'Verlegungen', (9 / 11) * 1],
    ['Ja', 'Nein', 0],
    ['er', 'es', 0],
    ['Wir', 'Wer', 0],
    ['', '', 1],
    ['', 'Ja', 0],
    ['Deich Hafen', 'Hafen Deich', 0.5],
    ['Wir bleiben', 'Wir bleiben hier und warten', 20 / 33],
  ])('compares “%s” and “%s”: %d', (a, b, share) => {
    expect(compareWords(a, b)).toBeCloseTo(share, 10);
    expect(compareWords(b, a)).toBeCloseTo(share, 10);
  });

  test('counts a mistyped word for what is right of it', () => {
    expect(compareWords('Der Deich hält', 'Der Daich hält')).toBeCloseTo(22 / 24, 10);
  });

  test('compares texts of 600 words', () => {
    const words = Array.from({ length: 600 }, (_, index) => `Wort${String(index)}`);
    expect(compareWords(words.join(' '), words.slice(300).join(' '))).toBeGreaterThan(0.6);
  });
});

describe('comparePlaces', () => {
  test.each([
    ['the same place', {}, 1],
    ['the same place in other case and marks', { before: '„AM MORGEN“ kam die Flut – ' }, 1],
    ['nothing around either', { before: '', after: '' }, 0],
  ])('%s: %j is %d', (_, given, share) => {
    expect(comparePlaces(toFound('Ja'), toFound('Ja', given))).toBe(share);
  });

  test('counts letters on both sides', () => {
    const moved = toFound('Ja', { before: '' });
    // 22 letters and spaces before, 23 after.
    expect(comparePlaces(toFound('Ja'), moved)).toBeCloseTo(23 / 45);
    expect(
      comparePlaces(toFound('', { before: '', after: '' }), toFound('', { before: '', after: '' })),
    ).toBe(1);
  });

  test('leaves other paragraphs out, unless the quote is one by itself', () => {
    const inside = { before: 'Am Abend.\n\nSie rief: ', after: ' und ging.\n\nEs regnete.' };
    const moved = { before: 'Am Tag.\n\nSie rief: ', after: ' und ging.\n\nDie Flut kam.' };
    expect(comparePlaces(toFound('Ja', inside), toFound('Ja', moved))).toBe(1);
    const alone = { before: 'Am Abend.\n\n', after: '\n\nEs regnete.' };
    const elsewhere = { before: 'Zum Schluss kam Bo.\n\n', after: '\n\nDie Flut kam.' };
    expect(comparePlaces(toFound('Ja', alone), toFound('Ja', elsewhere))).toBeLessThan(0.5);
  });

  test('finds little in common with another place', () => {
    expect(comparePlaces(toFound('Ja'), toFound('Ja', ELSEWHERE))).toBeLessThan(0.4);
  });
});

describe('hasSameWording', () => {
  const deich = 'Der Deich hält auch dem nächsten schweren Sturm stand';
  test.each([
    [deich, deich, true],
    [deich, deich.replace('Sturm', 'Sturme'), true],
    [deich, deich.replace('schweren', 'shweren'), true],
    // Four letters of 50 more, then five.
    [deich, deich.replace('auch', 'auch hier'), true],
    [deich, deich.replace('auch', 'auch heute'), false],
    [deich, deich.replace('auch', 'doch'), false],
    [deich, deich.replace('hält', 'hält nicht'), false],
    [deich, deich.replace('nächsten', 'nächsten 3'), false],
    [deich, deich.replace('hält', 'hält wohl'), false],
    [
      'Es kamen 3 Millionen zu uns an den Deich',
      'Es kamen 3 Milliarden zu uns an den Deich',
      false,
    ],
    ['Es kamen vierzig zu uns an den Deich', 'Es kamen vierzehn zu uns an den Deich', false],
    ['Sie hatte alle an den Deich gerufen', 'Sie hätte alle an den Deich gerufen', false],
    ['Sie sollen alle an den Deich', 'Sie wollen alle an den Deich', false],
    ['', '', true],
    ['', 'Ja', false],
  ])('“%s”, “%s”: %j', (a, b, isSame) => {
    expect([hasSameWording(a, b), hasSameWording(b, a)]).toEqual([isSame, isSame]);
  });
});
