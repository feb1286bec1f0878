import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { toWords } from '../../read-example.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

const read = (text: string) =>
  annotate(text, EXAMPLES).quotes.map(({ polarity, spans, speaker }) => [
    polarity,
    spans.map((span) => toWords(text, span)).join(' '),
    speaker.text,
  ]);

test.each([
  [
    'Die Wirtin sagte nicht, dass der Deich halte, sondern dass er breche.',
    ['negated', 'dass der Deich halte', 'Die Wirtin'],
    ['asserted', 'dass er breche', 'Die Wirtin'],
  ],
  [
    'Mira Falk hat nie behauptet, der Hafen schließe, sondern er bleibe offen.',
    ['negated', 'der Hafen schließe', 'Mira Falk'],
    ['asserted', 'er bleibe offen', 'Mira Falk'],
  ],
  [
    'Otto Falk forderte nicht, den Hafen zu schließen, sondern ihn zu öffnen.',
    ['negated', 'den Hafen zu schließen', 'Otto Falk'],
    ['asserted', 'ihn zu öffnen', 'Otto Falk'],
  ],
  [
    'Otto Falk sagte nicht, dass der Deich halte, sondern betonte, dass er alt sei.',
    ['negated', 'dass der Deich halte', 'Otto Falk'],
    ['asserted', 'dass er alt sei', 'Otto Falk'],
  ],
  [
    'Otto Falk bestritt nicht, dass er fuhr, sondern dass er trank.',
    ['asserted', 'dass er fuhr', 'Otto Falk'],
    ['negated', 'dass er trank', 'Otto Falk'],
  ],
  [
    'Otto Falk sagte nicht, dass der Hafen heute schließe, sondern morgen.',
    ['negated', 'dass der Hafen heute schließe', 'Otto Falk'],
  ],
])('“%s” has two halves', (text, ...quotes) => {
  expect(read(text)).toEqual(quotes);
});

test.each([
  'Mira Falk sagte nicht nur, dass der Hafen schließt, sondern auch, dass die Werft geht.',
  'Otto Falk sagte, nicht der Deich sei alt, sondern das Tor.',
  'Der Deich halte nicht, sondern breche, sagte Otto Falk.',
])('“%s” is one statement', (text) => {
  expect(read(text).map(([polarity]) => polarity)).toEqual(['asserted']);
});
