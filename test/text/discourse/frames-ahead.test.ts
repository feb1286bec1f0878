import { expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';

const NOBODY_KNOWN = createRegistry({ actors: [], places: [], terms: [] });

/** Who speaks the last quote but `back` of a text. */
function findSpeaker(text: string, back = 0): string | undefined {
  return annotate(text, NOBODY_KNOWN).quotes.at(-1 - back)?.speaker.text;
}

test.each([
  'Tal sagte, er gehe.\nDas Haus sei alt. Man wolle es verkaufen, sagt die Wirtin Mira Falk.',
  'Tal sagte, er gehe.\nDas Haus sei alt. Es stehe leer. Man wolle es verkaufen, sagt die Wirtin Mira Falk.',
])('a paragraph belongs to whoever its frame behind names: %s', (text) => {
  expect(findSpeaker(text, 1)).toBe('die Wirtin Mira Falk');
});

test.each([
  ['Die Wirte sagen, dass es regnet.\nAm Hafen hieß es, der Regen ende bald. Zudem werde es warm.'],
  ['Laute Vorwürfe machten die Runde. Die Wirtin habe Geld verlegt.'],
  ['Laut Prognosen sinken die Preise. „Das freut uns alle hier am Hafen sehr.“'],
])('is open: %s', (text) => {
  expect(findSpeaker(text)).toBe('');
});

test('the main clause says who goes on', () => {
  const text =
    'Das Haus zu verkaufen, wie es Falk gefordert hatte, lehnt der Rat ab. „Dafür ist es zu schön.“';
  expect(findSpeaker(text)).toBe('der Rat');
});

test('a frame with "auch" is none of the words', () => {
  const text = 'Mit diesem Plan sei das kaum möglich, sagte auch die Wirtin Mira Falk.';
  expect(findSpeaker(text)).toBe('die Wirtin Mira Falk');
});
