import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** The ids of who speaks the first quote of a text; – is nobody the registry has. */
function toSpeaker(text: string): string {
  return annotate(text, EXAMPLES).quotes[0]?.speaker.ids.join(', ') || '–';
}

describe('the words are not those of whoever is only named beside the speaker', () => {
  test.each([
    'Gegner von Ada Berg sagten, sie sei krank.',
    '„Nein“, sagte ein Gegner von Ada Berg.',
    '„Nein“, sagte eine Anwältin von Ada Berg.',
    'Laut einem Buch über Ada Berg hält der Deich.',
    'Nach Angaben eines Vertrauten von Ada Berg hält der Deich.',
    'Dem Sohn von Ada Berg zufolge hält der Deich.',
    'Nach Angaben des Beraters der Nato hält der Deich.',
    'Laut Angaben eines früheren Anwalts der Nato hält der Deich.',
    'Nach Angaben eines Vertrauten der Nato hält der Deich.',
  ])('%s', (text) => {
    expect(toSpeaker(text)).toBe('–');
  });
});

describe('the words are those of the subject, whoever else is named', () => {
  test.each([
    ['„Wir reden“, sagte Ada Berg Jonas Wendt.', 'ada-berg'],
    ['„Das ist gut“, sagte Ada Berg der Deutschen Presse-Agentur.', 'ada-berg'],
    ['Nach Angaben von Ada Berg hält der Deich.', 'ada-berg'],
    ['Nach Angaben der erfahrenen und beliebten Beraterin Ada Berg hält der Deich.', 'ada-berg'],
    ['Nach Angaben der Nato hält der Deich.', 'nato'],
    ['Nach Angaben einer Sprecherin der Nato hält der Deich.', 'nato'],
  ])('%s', (text, id) => {
    expect(toSpeaker(text)).toBe(id);
  });
});

describe('what came before is no source', () => {
  test.each([
    'Nach der Erklärung des Ministers fiel die Aktie.',
    'Nach Meldung eines Brandes rückte die Feuerwehr aus.',
    'Nach dem Urteil des Gerichts kam der Mann frei.',
    'Nach Angaben über Schäden fuhr sie los.',
  ])('%s', (text) => {
    expect(annotate(text, EXAMPLES).quotes).toEqual([]);
  });
});

describe('an adverb in front is nobody', () => {
  test.each(['Selten', 'Ungerührt', 'Freimütig', 'Ähnlich', 'Besonders', 'Heuer'])(
    '%s sagte die Wirtin, dass der Deich hält.',
    (adverb) => {
      const [quote] = annotate(`${adverb} sagte die Wirtin, dass der Deich hält.`, EXAMPLES).quotes;
      expect(quote?.speaker.text).toBe('die Wirtin');
    },
  );
});

test('whoever inquires does not claim', () => {
  const [quote] = annotate('Ada Berg erkundigte sich, warum der Deich brach.', EXAMPLES).quotes;
  expect(quote?.polarity).toBe('asked');
});
