import { expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

test.each([
  'Für den Wirt Bo Lund ist klar, dass „der Staat helfen muss“.',
  'Für den Wirt Bo Lund steht fest, dass der Staat hilft.',
  'Fest steht für den Wirt Bo Lund: „Der Staat muss helfen.“',
  '„Das Bier ist teuer“, sagt Mira Falk. Klar war für den Wirt Bo Lund, dass der Staat hilft.',
])('whose view it is speaks: %s', (text) => {
  expect(annotate(text, EXAMPLES).quotes.at(-1)?.speaker.text).toBe('den Wirt Bo Lund');
});

test('what is clear for no one who speaks is nobody’s view', () => {
  const text = 'Für den Sommer ist klar, dass der Hafen öffnet.';
  expect(annotate(text, EXAMPLES).quotes).toEqual([]);
});
