import { expect, test } from 'vitest';
import { toFoundQuotes } from '../../src/remark/to-found-quotes.ts';
import { annotate } from '../../src/text/annotate.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';

const NOBODY_KNOWN = createRegistry({ actors: [], places: [], terms: [] });

test('paragraphs that follow one another lose no words, words around an interjection do', () => {
  const text = 'Wir gehen.\n\nNie mehr.\n\nMira Falk (FDP): Wir warten. (Zuruf: Ja!) Wir ruhen.';
  const parts = [
    { start: 0, end: 10 },
    { start: 12, end: 21 },
  ];
  const block = { kind: 'quote', isQuote: true, span: { start: 0, end: 21 }, parts } as const;
  const { quotes } = annotate(text, NOBODY_KNOWN, { settled: [block] });
  expect(toFoundQuotes(text, quotes).map((quote) => quote.text)).toEqual([
    'Wir gehen. Nie mehr.',
    'Wir warten. … Wir ruhen.',
  ]);
});

test('what somebody passes on in an answer is a quote of another, and both keep their marks', () => {
  const text = [
    'Lotsin Eva Stein über den Nebel',
    'Frau Stein, wie viele Schiffe haben Sie gelotst?',
    'Ich habe aufgehört zu zählen.',
    'Hatten Sie je Angst?',
    'Ich hatte Angst. Mein Kollege rief: „Rechts ist nichts mehr!“',
  ].join('\n\n');
  const { quotes } = annotate(text, NOBODY_KNOWN);
  expect(toFoundQuotes(text, quotes).map((quote) => [quote.text, quote.speakerText])).toEqual([
    ['Ich habe aufgehört zu zählen.', 'Eva Stein'],
    ['Ich hatte Angst. Mein Kollege rief: „Rechts ist nichts mehr!“', 'Eva Stein'],
    ['Rechts ist nichts mehr!', 'Mein Kollege'],
  ]);
});

test.each([
  ['„Wir bleiben“, sagte Eva Stein, „noch lange hier.“', 'Wir bleiben noch lange hier.'],
  ['„Wir bleiben“, sagte Eva Stein. „Wir gehen nie“, sagte Eva Stein.', undefined],
  ['„Wir bleiben!“, sagte Eva Stein, „noch lange.“', undefined],
  ['„Wir bleiben“, sagte Eva Stein, „nie“, sagte Uwe Lindner.', undefined],
])('of a quote that its frame divides the first part knows all words: %s', (text, whole) => {
  const [first, second] = toFoundQuotes(text, annotate(text, NOBODY_KNOWN).quotes);
  expect([first?.whole, second?.whole]).toEqual([whole, undefined]);
});
