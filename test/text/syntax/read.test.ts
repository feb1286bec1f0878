import { describe, expect, test } from 'vitest';
import { readExample } from '../read-example.ts';

describe('toReading', () => {
  test('divides blocks into sentences', () => {
    const { sentences } = readExample('Der Deich hält. Das Wasser sinkt.\nEnde.');
    expect(sentences).toEqual([
      { span: { start: 0, end: 15 }, block: 0, from: 0, to: 4 },
      { span: { start: 16, end: 33 }, block: 0, from: 4, to: 8 },
      { span: { start: 34, end: 39 }, block: 1, from: 8, to: 10 },
    ]);
  });

  test('reads what is too long for a sentence in pieces', () => {
    const { sentences, tokens } = readExample('Boote und '.repeat(1000));
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.every(({ from, to }) => to - from <= 400)).toBe(true);
    expect(sentences.at(-1)?.to).toBe(tokens.length);
  });

  test('cuts no words in marks', () => {
    const { sentences } = readExample(`Sie rief „${'Boote und '.repeat(1000)}Kähne“ nach`);
    expect(sentences[0]).toMatchObject({ from: 0, to: 2005 });
  });

  test('knows the marks outside all others', () => {
    const { outer, text } = readExample('„Sie rief ‚Halt!‘“ und „Ja“');
    expect(outer.map(({ start, end }) => text.slice(start, end))).toEqual([
      '„Sie rief ‚Halt!‘“',
      '„Ja“',
    ]);
  });
});
