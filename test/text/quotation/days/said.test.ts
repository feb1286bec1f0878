import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

// A Friday.
const DATE = '2022-01-28';

/** The day of the last quote of a text, or "open". */
function readSaid(text: string, date: string | undefined = DATE): string {
  return annotate(text, EXAMPLES, { date }).quotes.at(-1)?.said ?? 'open';
}

describe('the clause of saying names the day', () => {
  test.each([
    ['Ada Berg sagte am Mittwoch, der Hafen schließe.', '2022-01-26'],
    ['Ada Berg sagte am Freitag, der Hafen schließe.', '2022-01-28'],
    ['Am Dienstagabend sagte Ada Berg: „Wir bleiben.“', '2022-01-25'],
    ['„Wir bleiben“, hatte Ada Berg am 26. Januar 2021 gesagt.', '2021-01-26'],
    ['„Wir bleiben“, hatte Ada Berg am 24. Dezember gesagt.', '2021-12-24'],
    ['„Wir bleiben“, sagte Ada Berg gestern dem Nordfunk.', '2022-01-27'],
    ['„Wir bleiben“, sagte Ada Berg heute.', '2022-01-28'],
    ['„Wir bleiben“, sagte Ada Berg dem Nordfunk am Montag vergangener Woche.', '2022-01-17'],
    ['„Wir bleiben“, sagte sie am Mittwoch in Oslo.', '2022-01-26'],
    ['„Wir bleiben“, sagte Ada Berg (Grünbund) am Mittwoch.', '2022-01-26'],
    ['„Wir bleiben“, sagte Ada Berg bei einem Treffen in Oslo am Mittwoch.', '2022-01-26'],
    ['„Wir bleiben“, sagte Ada Berg vor Journalisten am Mittwoch.', '2022-01-26'],
    ['„Wir bleiben“, so Ada Berg am Mittwoch.', '2022-01-26'],
    ['Wie Ada Berg am Montag mitteilte, schließt der Hafen.', '2022-01-24'],
    ['Ada Berg, die am Mittwoch sagte, der Hafen schließe, ging.', '2022-01-26'],
    ['Ada Berg teilte am Montag mit, dass der Hafen am Freitag schließt.', '2022-01-24'],
    ['Ada Berg kritisierte am Montag den Plan der Werft.', '2022-01-24'],
    ['Ada Berg bestritt am Montag, dass der Hafen schließt.', '2022-01-24'],
    ['Laut einer Mitteilung der Werft vom Mittwoch schließt der Hafen.', '2022-01-26'],
    ['Der Hafen schließt. Das sagte Ada Berg am Mittwoch.', '2022-01-26'],
    ['„Wir bleiben“, sagte Ada Berg am Mittwoch. „Wir gehen nie.“', '2022-01-26'],
    [
      'Otto Falk sagte am Donnerstag, Ada Berg habe am Mittwoch erklärt, dass es brenne.',
      '2022-01-26',
    ],
  ])('%s', (text, day) => {
    expect(readSaid(text)).toBe(day);
  });
});

describe('the day stays open', () => {
  test.each([
    ['in what is said', 'Ada Berg sagte, am Freitag werde der Hafen schließen.'],
    ['in words in marks', '„Am Freitag ist Schluss“, sagte Ada Berg.'],
    ['in another clause', 'Beim Treffen am Freitag wollen sie reden, sagte Ada Berg.'],
    ['of a thing before', '„Wir bleiben“, sagte Ada Berg nach dem Treffen am Donnerstag.'],
    ['of a thing in view', '„Wir bleiben“, sagte Ada Berg mit Blick auf die Wahl am Sonntag.'],
    ['of what is spoken of', 'Ada Berg kritisierte die Abstimmung am Montag.'],
    ['in a phrase', 'Ada Berg kritisierte den am Montag vorgestellten Plan der Werft.'],
    ['of another clause', 'Die Ministerin, die am Mittwoch sprach, sagte: „Wir bleiben.“'],
    ['to come', '„Wir bleiben“, sagte Ada Berg am kommenden Mittwoch.'],
    ['of two', 'Ada Berg hat am Montag und am Dienstag gesagt, dass der Hafen schließt.'],
    ['long ago', '„Wir bleiben“, hatte Ada Berg am 3. Februar gesagt.'],
    ['that disagrees', '„Wir bleiben“, sagte Ada Berg am heutigen Montag.'],
    ['on which nothing was said', 'Ada Berg sagte am Montag nicht, dass der Hafen schließt.'],
    ['on which nobody spoke', 'Niemand sagte am Montag, dass der Hafen schließt.'],
    ['of an announcement', '„Wir bleiben“, wird Ada Berg heute sagen.'],
  ])('%s: %s', (_, text) => {
    expect(readSaid(text)).toBe('open');
  });

  test('where the text has no date, but for a whole date', () => {
    const { quotes } = annotate('Ada Berg sagte am Mittwoch, es brenne.', EXAMPLES);
    expect(quotes[0]?.said).toBeUndefined();
    const whole = annotate('Ada Berg sagte am 26. Januar 2022, es brenne.', EXAMPLES);
    expect(whole.quotes[0]?.said).toBe('2022-01-26');
  });
});
