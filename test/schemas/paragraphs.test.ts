import { expect, test } from 'vitest';
import { toParagraphs } from '../../src/schemas/paragraphs.ts';

test.each([
  [['Wir gehen.'], [['Wir gehen.']]],
  [
    ['Wir gehen.', '\n\n', 'Nie mehr.'],
    [['Wir gehen.'], ['Nie mehr.']],
  ],
  [
    ['Wir gehen.\n\nNie', ' mehr.'],
    [['Wir gehen.'], ['Nie', ' mehr.']],
  ],
  [
    ['Eine\nZeile', ' und ', 'noch\n\n\n\n', 'eine'],
    [['Eine\nZeile', ' und ', 'noch'], ['eine']],
  ],
  [['\n\nWir gehen.\n\n'], [['Wir gehen.']]],
  [[], []],
])('%j has the paragraphs %j', (texts, paragraphs) => {
  const parts = texts.map((text, number) => ({ text, number }));
  const divided = toParagraphs(parts);
  expect(divided.map((one) => one.map(({ text }) => text))).toEqual(paragraphs);
});

test('a part that goes on in the next paragraph is what it was in both', () => {
  expect(toParagraphs([{ text: 'A\n\nB', type: 'direct' }])).toEqual([
    [{ text: 'A', type: 'direct' }],
    [{ text: 'B', type: 'direct' }],
  ]);
});
