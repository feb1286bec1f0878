import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FitOptions, Size } from '../../src/cards/fit-text.ts';
import { fitText } from '../../src/cards/fit-text.ts';
import { countCharacters } from './example-cards.ts';

/** Lines as high as their letters, every letter half as wide. */
const toSize = (size: number): Size => ({ size, lineHeight: 1 });
const BOX: FitOptions = {
  width: 100,
  height: 40,
  sizes: [toSize(20), toSize(10), toSize(5)],
  measure: (text) => countCharacters(text) / 2,
};

describe('fitText', () => {
  test.each([
    ['a short text in the largest size', 'Ja', 20, ['Ja']],
    ['a longer text in the next size', 'Wir bleiben hier', 10, ['Wir bleiben hier']],
    [
      'a text that needs lines',
      'Der Deich am Fluss ist wieder dicht',
      10,
      ['Der Deich am Fluss', 'ist wieder dicht'],
    ],
    [
      'a long word in a smaller size rather than broken',
      'Die Sturmflutwarnung gilt',
      10,
      ['Die Sturmflutwarnung', 'gilt'],
    ],
    ['no text', '', 20, []],
  ])('sets %s', (_, text, size, lines) => {
    expect(fitText(text, BOX)).toEqual({ ...toSize(size), lines });
  });

  test('breaks a word when the size that needs no break is two steps smaller', () => {
    const text = 'Der Hochwasserschutz am Deich';
    const sizes = [toSize(10), toSize(9), toSize(5)] as const;
    expect(fitText(text, { ...BOX, width: 60, sizes })).toEqual({
      ...toSize(10),
      lines: ['Der Hoch-', 'wasserschutz', 'am Deich'],
    });
  });

  test('takes the largest size that holds the text even if a smaller one looks fuller', () => {
    expect(fitText('Wir bleiben', { ...BOX, height: 60 })).toEqual({
      ...toSize(20),
      lines: ['Wir', 'bleiben'],
    });
  });

  test('puts what ends the text behind its last word', () => {
    expect(fitText('Ja', { ...BOX, end: '“' }).lines).toEqual(['Ja“']);
  });
});

describe('fitText, when even the smallest size is too large', () => {
  const row = { ...BOX, height: 10 };

  test('ends at a word with dots, and the mark behind them', () => {
    const lines = fitText('Wir bauen weiter '.repeat(30).trim(), { ...row, end: '“' }).lines;
    expect(lines).toEqual([
      'Wir bauen weiter Wir bauen weiter Wir',
      'bauen weiter Wir bauen weiter Wir\u00A0…“',
    ]);
  });

  test('gives up a few words to end where a clause does, without its comma', () => {
    const text = `Wir bauen den Deich, und dann sehen wir ihn uns an, denn er hält ${'noch '.repeat(40)}`;
    expect(fitText(text, { ...row, end: '“' }).lines).toEqual([
      'Wir bauen den Deich, und dann sehen',
      'wir ihn uns an\u00A0…“',
    ]);
  });

  test('ends with dots although a sentence ends there, for more was said', () => {
    const text = 'Wir bauen den Deich. '.repeat(20).trim();
    expect(fitText(text, row).lines.at(-1)).toBe('Deich. Wir bauen den Deich.\u00A0…');
  });

  test('shows whole sentences alone where it may not cut, and none where not even one fits', () => {
    const text = `Wir bauen. Wir bleiben nur, wenn der Deich ${'noch '.repeat(20)}hält.`;
    expect(fitText(text, { ...row, isWhole: true }).lines).toEqual(['Wir bauen.']);
    expect(fitText(text.slice(11), { ...row, isWhole: true }).lines).toEqual([]);
  });

  test.each([
    ['a single word', 'x'.repeat(60)],
    ['a first word', `${'x'.repeat(60)} und mehr`],
  ])('cuts %s that is too long by itself', (_, text) => {
    const { lines } = fitText(text, { ...row, height: 5, end: '“' });
    expect(lines).toEqual([`${'x'.repeat(38)}…“`]);
  });

  test('keeps dots in the line of the word before them', () => {
    const lines = fitText('Quellau '.repeat(40).trim(), row).lines;
    expect(lines.at(-1)).toMatch(/Quellau\u00A0…$/u);
  });
});

describe('fitText, for any text of these words', () => {
  const words = ['Ja', 'wir', 'bleiben', 'am', 'Deich,', 'Ende.', 'Hochwasserschutzbeauftragte'];
  const texts = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 60 })
    .map((list) => list.join(' '));
  const boxes = fc.record({
    width: fc.integer({ min: 60, max: 300 }),
    height: fc.integer({ min: 5, max: 60 }),
  });

  test('keeps within the box', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const { lines, size } = fitText(text, { ...BOX, ...box, end: '“' });
        expect(lines.length * size).toBeLessThanOrEqual(box.height);
        const widest = Math.max(...lines.map((line) => (countCharacters(line) / 2) * size));
        expect(widest).toBeLessThanOrEqual(box.width);
      }),
      { numRuns: 100, seed: 1962 },
    );
  });

  test('shows the whole text, or its beginning and dots', () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const shown = fitText(text, { ...BOX, ...box, end: '“' }).lines.join('');
        const toLetters = (part: string): string => part.replace(/[- \u00A0,]/gu, '');
        const isShortened = shown.endsWith('\u00A0…“');
        const kept = toLetters(shown.replace(/\u00A0?…?“$/u, ''));
        expect(isShortened ? toLetters(text).startsWith(kept) : kept === toLetters(text)).toBe(
          true,
        );
      }),
      { numRuns: 100, seed: 1962 },
    );
  });
});
