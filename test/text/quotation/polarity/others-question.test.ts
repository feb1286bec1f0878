import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { toWords } from '../../read-example.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

const read = (text: string) =>
  annotate(text, EXAMPLES).quotes.map(({ spans, speaker }) => [
    spans.map((span) => toWords(text, span)).join(' '),
    speaker.ids.join(),
  ]);

test.each([
  ['Auf die Frage, ob der Hafen schließe, sagte Mira Falk: „Nein, nie.“', '„Nein, nie.“'],
  ['Auf die Frage einer Wirtin, ob er schließe, sagte Mira Falk, er bleibe.', 'er bleibe'],
  ['Gefragt, warum er schließe, antwortete Mira Falk: „Kein Geld.“', '„Kein Geld.“'],
  ['Mira Falk sagte auf die Frage, ob er schließe: „Nein, nie.“', '„Nein, nie.“'],
  ['„Nein, nie“, sagte Mira Falk auf die erste Frage, ob sie gehe.', '„Nein, nie“'],
  ['„Nein, nie“, sagte Mira Falk gefragt, ob sie gehe.', '„Nein, nie“'],
])('the question in “%s” is not hers', (text, answer) => {
  expect(read(text)).toEqual([[answer, 'mira-falk']]);
});

test('her own question is', () => {
  expect(read('Mira Falk fragte nach, ob der Hafen schließe.')).toEqual([
    ['ob der Hafen schließe', 'mira-falk'],
  ]);
});
