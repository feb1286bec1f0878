import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';

const NOBODY_KNOWN = createRegistry({ actors: [], places: [], terms: [] });

/** The quotes of a text as `words | speaker`, the direct ones and all others alike. */
function toRows(text: string): string[] {
  return annotate(text, NOBODY_KNOWN).quotes.map(({ spans, speaker }) => {
    const words = spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    return `${words} | ${speaker.text || '–'}`;
  });
}

describe('an interview without marks', () => {
  test('gives each turn to its label', () => {
    expect(
      toRows('NDF: Wie war die Fahrt?\nMira Falk: Die Fahrt war lang. Ich schlief kaum.'),
    ).toEqual(['Wie war die Fahrt? | NDF', 'Die Fahrt war lang. Ich schlief kaum. | Mira Falk']);
  });

  test.each(['MF', 'M. F.', 'Falk'])('knows who %s is', (label) => {
    const text = `Die Wirtin Mira Falk erzählt.\nNDF: Und nun?\n${label}: Nun ist Ruhe.`;
    expect(toRows(text).at(-1)).toMatch(/^Nun ist Ruhe\. \| (?:Mira )?Falk$/u);
  });

  test('gives answers to the only one who is introduced', () => {
    const text = 'Mira Falk führt ein Hotel.\nFrage: Und nun?\nAntwort: Nun ist Ruhe.';
    expect(toRows(text)).toEqual(['Nun ist Ruhe. | Mira Falk']);
  });

  test('goes on in paragraphs between the turns, and ends with the last', () => {
    const text =
      'NDF: Und nun?\nMira Falk: Nun ist Ruhe.\nDas Hotel schließt.\nNDF: Und dann?\nMira Falk: Mal sehen.\nDas Gespräch führte Bo Tal.';
    expect(toRows(text)).toEqual([
      'Und nun? | NDF',
      'Nun ist Ruhe. | Mira Falk',
      'Das Hotel schließt. | Mira Falk',
      'Und dann? | NDF',
      'Mal sehen. | Mira Falk',
    ]);
  });

  test('gives the answers of “Frage:” and “Antwort:” to whom the first question addresses', () => {
    const text =
      'Frage: Herr Falk, warum ist das Bad zu?\nAntwort: Weil das Dach undicht ist.\nFrage: Wann öffnet es?\nAntwort: Im Mai.';
    expect(toRows(text)).toEqual(['Weil das Dach undicht ist. | Herr Falk', 'Im Mai. | Herr Falk']);
  });

  test('gives answers without labels to whom the questions address', () => {
    const text =
      'Mira Falk führt ein Hotel.\nFrau Falk, warum schließen Sie?\nIch bin müde.\nUnd was machen Sie nun?\nNun schlafe ich.';
    expect(toRows(text)).toEqual(['Ich bin müde. | Mira Falk', 'Nun schlafe ich. | Mira Falk']);
  });
});

describe('the record of a sitting', () => {
  test('takes the speech behind a label on a line of its own', () => {
    expect(toRows('Mira Falk (FDP/UWG):\nWir haben lange gewartet.')).toEqual([
      'Wir haben lange gewartet. | Mira Falk',
    ]);
  });

  test('leaves interjections out', () => {
    const text =
      'Präsident Tal:\nDie Sitzung ist eröffnet.\n(Beifall bei der FDP)\nMira Falk (FDP):\nWir warten. (Zuruf von Bo Tal: Ja!) Wir warten lange.';
    expect(toRows(text)).toEqual([
      'Die Sitzung ist eröffnet. | Präsident Tal',
      'Wir warten. … Wir warten lange. | Mira Falk',
    ]);
  });
});

describe('what is no turn', () => {
  test.each([
    'Fazit: Das Spiel war gut.\nWetter: Es bleibt kalt.\nInfo: Wir öffnen um acht.',
    'Update 14.32 Uhr: Die Straße ist frei.\nUpdate 15.10 Uhr: Wir enden hier.',
    'Mira Falk: Note 2. Hielt gut.\nBo Tal: Note 4. War müde.',
    'Gold: Mira Falk\nSilber: Bo Tal',
    'Ort: Hafen.\nEintritt: frei. Kommen Sie!',
  ])('is %j', (text) => {
    expect(toRows(text)).toEqual([]);
  });
});

describe('a headline', () => {
  test.each([
    ['Ex-Trainerin: „Bin dem Brand entkommen“\nSie lacht.', 'Ex-Trainerin'],
    ['Lotse: „Bin dem Brand entkommen“\nEr lacht.', 'Lotse'],
    ['Wirtin Mira Falk über ihr Haus: „Wir bleiben hier“\nDas Haus steht.', 'Wirtin Mira Falk'],
    ['Mira Falk zum Saisonende:\n„Wir bleiben hier.“', 'Mira Falk'],
    ['Nach dem Brand: Lotse Bo Tal: „Das war knapp“\nEr lacht.', 'Lotse Bo Tal'],
    ['Interview mit Mira Falk: „Ich will endlich schlafen“\nSie lacht.', 'Mira Falk'],
    ['Hier steht, wie Trainerin Mira Falk den Sieg feiert: „Das ist gut.“', 'Trainerin Mira Falk'],
    ['„Wir warten“, sagte Bo Tal. Und von Mira Falk: „Das reicht uns nicht.“', 'Mira Falk'],
  ])('names the speaker before the colon: %s', (text, speaker) => {
    expect(toRows(text).at(-1)?.split(' | ')[1]).toBe(speaker);
  });

  test.each([
    'Wetter: „Es bleibt kalt und nass, bis der Mai kommt“',
    'Fazit: „Das war ein guter Tag“\nDas Fest endete um acht.',
    'Das Motto: „Wir sinken nie.“',
  ])('has no title for a speaker: %s', (text) => {
    expect(toRows(text).map((row) => row.split(' | ')[1])).toEqual(['–']);
  });
});

describe('a name apart from the words', () => {
  const WORDS = '„Wir bleiben für immer hier.“';

  test.each([
    `${WORDS} – Mira Falk`,
    `${WORDS} – Mira Falk, Chefin der Werft`,
    `${WORDS} (Mira Falk)`,
    `${WORDS}\n– Mira Falk`,
    `${WORDS}\nMira Falk, Vizechefin`,
    `Mira Falk, Vizechefin\n${WORDS}`,
    `Von Mira Falk\n${WORDS}`,
    `Aus der Feder von Mira Falk, Vizechefin.\n${WORDS}`,
  ])('speaks: %j', (text) => {
    expect(toRows(text)).toEqual([`${WORDS} | Mira Falk`]);
  });

  test.each([
    ['Mira Falk\n„Das ist gut.“\nBo Tal\n„Das ist schlecht.“', ['Mira Falk', 'Bo Tal']],
    ['„Das ist gut.“\nMira Falk\n„Das ist schlecht.“\nBo Tal', ['Mira Falk', 'Bo Tal']],
    ['„Das ist gut.“ – Mira Falk\n„Das ist schlecht.“ – Bo Tal', ['Mira Falk', 'Bo Tal']],
  ])('stands on one side of all: %j', (text, speakers) => {
    expect(toRows(text).map((row) => row.split(' | ')[1])).toEqual(speakers);
  });

  test.each([
    // Who wrote the article is nobody who speaks in it.
    `Von Mira Falk\nDie Werft schließt.\n${WORDS}`,
    '„Der alte Bote“ – Mira Falk',
  ])('does not speak: %j', (text) => {
    expect(toRows(text).filter((row) => row.includes('Mira'))).toEqual([]);
  });
});
