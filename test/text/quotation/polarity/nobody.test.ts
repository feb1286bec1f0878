import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

test.each([
  'Niemand behauptete, dass der Deich breche.',
  'Niemand in der Partei sagte, dass der Deich breche.',
  'Keiner sagte, der Deich breche.',
  'Kein Politiker sagte, dass der Deich breche.',
  'Kein Mensch sagte, dass der Deich breche.',
  'Keine der Parteien forderte, den Hafen zu schließen.',
  '„Wir bleiben“, sagte niemand.',
])('nobody speaks in “%s”', (text) => {
  expect(annotate(text, EXAMPLES).quotes).toMatchObject([
    { speaker: { spans: [], text: '', ids: [] }, polarity: 'negated' },
  ]);
});

test.each([
  ['Kein Geringerer als Otto Falk sagte, der Hafen schließe.', 'Otto Falk'],
  ['Niemand anderes als Otto Falk sagte, der Hafen schließe.', 'Otto Falk'],
  ['Keine zwei Stunden später sagte Otto Falk, der Hafen schließe.', 'Otto Falk'],
  ['Keine Stunde danach sagte die Wirtin, der Hafen schließe.', 'die Wirtin'],
])('somebody speaks in “%s”', (text, speaker) => {
  expect(annotate(text, EXAMPLES).quotes).toMatchObject([
    { speaker: { text: speaker }, polarity: 'asserted' },
  ]);
});
