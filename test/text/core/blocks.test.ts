import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/text/core/blocks.ts';

const toRows = (text: string): string[][] =>
  findBlocks(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

describe('findBlocks', () => {
  test('makes a paragraph of each line that ends a sentence', () => {
    expect(toRows('Der Deich hält.\nDas Wasser sinkt.')).toEqual([
      ['paragraph', 'Der Deich hält.'],
      ['paragraph', 'Das Wasser sinkt.'],
    ]);
  });

  test('leaves empty lines and lines of white space out', () => {
    expect(toRows('\nDer Deich hält.\n\n  \nDas Wasser sinkt.\n')).toEqual([
      ['paragraph', 'Der Deich hält.'],
      ['paragraph', 'Das Wasser sinkt.'],
    ]);
  });

  test('breaks lines at CR, LF and both', () => {
    expect(toRows('Eins.\r\nZwei.\rDrei.').map(([, words]) => words)).toEqual([
      'Eins.',
      'Zwei.',
      'Drei.',
    ]);
  });

  test('takes a short line without a stop for a heading', () => {
    expect(toRows('Wasser sinkt\nDer Deich hält.')[0]).toEqual(['heading', 'Wasser sinkt']);
  });

  test('takes a heading that ends in a quotation mark for a heading', () => {
    expect(toRows('Bürger sind „erleichtert“\nDer Deich hält.')[0]?.[0]).toBe('heading');
  });

  test.each(['.', '!', '?', ':', ';', ',', '…', '.“', '!«', '?"', '.)'])(
    'takes a line that ends in %s for a paragraph',
    (stop) => {
      expect(toRows(`Wasser sinkt${stop}\nDer Deich hält.`)[0]?.[0]).toBe('paragraph');
    },
  );

  test.each([
    [120, 'heading'],
    [121, 'paragraph'],
  ])('takes a line of %d characters without a stop for a %s', (length, kind) => {
    expect(toRows(`${'a'.repeat(length)}\nDer Deich hält.`)[0]?.[0]).toBe(kind);
  });

  test('takes a single line for a paragraph, whatever it ends in', () => {
    expect(toRows('Wasser sinkt')).toEqual([['paragraph', 'Wasser sinkt']]);
  });

  test('keeps the white space of a line inside its block', () => {
    expect(findBlocks('\r\n Eins. \n\nZwei.')).toEqual([
      { kind: 'paragraph', start: 2, end: 9 },
      { kind: 'paragraph', start: 11, end: 16 },
    ]);
  });

  // A pattern for whole lines overflowed the stack where characters take two bytes, or four.
  test.each(['ł', '𝒜'])('reads a line of 20 million characters %s', (letter) => {
    const length = 20_000_000;
    expect(findBlocks(letter.repeat(length / letter.length))).toEqual([
      { kind: 'paragraph', start: 0, end: length },
    ]);
  });

  test.each(['', '\n', ' \n\t\n'])('finds nothing in %j', (text) => {
    expect(findBlocks(text)).toEqual([]);
  });
});
