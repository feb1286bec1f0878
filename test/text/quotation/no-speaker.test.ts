import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** Who speaks in a text and what it claims of that, for each quote. */
function read(text: string): string[] {
  return annotate(text, EXAMPLES).quotes.map(
    ({ speaker, polarity }) => `${speaker.ids.join() || speaker.text || '–'} ${polarity}`,
  );
}

describe('who speaks is', () => {
  test.each([
    ['Am vergangenen Mittwoch sagte Ada Berg, der Deich halte.', 'ada-berg asserted'],
    ['Im vergangenen Jahr sagte Ada Berg, der Deich halte.', 'ada-berg asserted'],
    ['Anders als Jonas Wendt sagte Ada Berg, der Deich halte nicht.', 'ada-berg asserted'],
    ['Anstelle von Jonas Wendt sagte Ada Berg, dass der Deich halte.', 'ada-berg asserted'],
    ['Nicht Jonas Wendt, sondern Ada Berg sagte, dass der Deich halte.', 'ada-berg asserted'],
    ['Nicht einmal Ada Berg sagte, dass der Deich halte.', 'ada-berg negated'],
    ['Nach eigenen Angaben hat die Werft zehn Boote.', 'die Werft asserted'],
  ])('found in: %s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test('open where the phrase does not say it', () => {
    expect(read('Dem Vernehmen nach wird der Hafen geschlossen.')).toEqual(['– asserted']);
  });
});

describe('denied is', () => {
  test.each([
    ['Ada Berg wies Berichte zurück, nach denen sie den Hafen verkauft habe.'],
    ['Ada Berg dementierte einen Bericht, nach dem sie zurücktreten wolle.'],
    ['Ada Berg nannte es eine Lüge, dass sie den Hafen verkauft habe.'],
    ['Ada Berg bezeichnete es als falsch, dass der Hafen schließt.'],
    ['Ada Berg hält es für falsch, dass der Hafen schließt.'],
  ])('what stands in: %s', (text) => {
    expect(read(text)).toEqual(['ada-berg negated']);
  });
});

test('what goes on beside a clause of saying is none of its words', () => {
  expect(read('Jonas Wendt sagte nichts, doch Ada Berg erklärte, der Deich bleibe.')).toEqual([
    'ada-berg asserted',
  ]);
  expect(read('Ada Berg sagte kein Wort dazu, sondern lobte die Feuerwehr.')).toEqual([]);
});
