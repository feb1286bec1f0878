import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { toRows } from './read-example.ts';
import { EXAMPLES } from './registry-of-examples.ts';

/** Sentences and the quotes in them, as `type | words | speaker`; see `toRow`. */
type Examples = readonly (readonly [sentence: string, rows: readonly string[]])[];

const FRAMES: Examples = [
  // The frame stands behind the quote, before it or inside it.
  ['„Wir öffnen wieder“, sagte Ada Berg.', ['direct | „Wir öffnen wieder“ | ada-berg']],
  ['»Wir öffnen wieder«, sagte Ada Berg.', ['direct | »Wir öffnen wieder« | ada-berg']],
  ['"Wir öffnen wieder", sagte Ada Berg.', ['direct | "Wir öffnen wieder" | ada-berg']],
  ['„Nie wieder“, meinte Jonas Wendt.', ['direct | „Nie wieder“ | jonas-wendt']],
  ['„Hält der Deich?“, fragte Wendt.', ['direct | „Hält der Deich?“ | jonas-wendt']],
  [
    '„Halt,“ sagte Ada Berg, „wir bleiben.“',
    ['direct | „Halt,“ | ada-berg', 'direct | „wir bleiben.“ | ada-berg'],
  ],
  ['„Nein“, sagte Ada Berg.', ['direct | „Nein“ | ada-berg']],
  ['„Unsinn“, meinte Jonas Wendt.', ['direct | „Unsinn“ | jonas-wendt']],
  [
    '„Wir öffnen wieder“, so Bürgermeisterin Ada Berg.',
    ['direct | „Wir öffnen wieder“ | ada-berg'],
  ],
  ['„Das Rad hat 27"“, sagte Ada Berg.', ['direct | „Das Rad hat 27"“ | ada-berg']],
  ['„Ja!“, rief Ada Berg.', ['direct | „Ja!“ | ada-berg']],
  ['Ada Berg sagte: „Wir öffnen wieder.“', ['direct | „Wir öffnen wieder.“ | ada-berg']],
  ['Ada Berg sagte: „Nein. Nie. Warum?“', ['direct | „Nein. Nie. Warum?“ | ada-berg']],
  ['Ada Berg strahlt: „Es ist Sommer.“', ['direct | „Es ist Sommer.“ | ada-berg']],
  [
    '„Wir öffnen“, sagte Ada Berg, „aber nicht heute.“',
    ['direct | „Wir öffnen“ | ada-berg', 'direct | „aber nicht heute.“ | ada-berg'],
  ],
  // The part behind the frame would be an indirect quote of the same words.
  [
    '„Wir öffnen,“ sagte Ada Berg, „denn der Deich hält.“',
    ['direct | „Wir öffnen,“ | ada-berg', 'direct | „denn der Deich hält.“ | ada-berg'],
  ],
  [
    '„Wir öffnen“, sagte Ada Berg, „weil der Deich hält.“',
    ['direct | „Wir öffnen“ | ada-berg', 'direct | „weil der Deich hält.“ | ada-berg'],
  ],
  ['Ada Berg sagte, „dass es genug sei“.', ['direct | „dass es genug sei“ | ada-berg']],
  [
    '„Wir öffnen“, sagte Ada Berg. „Der Deich ist hoch.“',
    ['direct | „Wir öffnen“ | ada-berg', 'direct | „Der Deich ist hoch.“ | ada-berg'],
  ],
  [
    'Ada Berg sagt: »Ich gehe.« Mira Falk sagt: »Ich bleibe.«',
    ['direct | »Ich gehe.« | ada-berg', 'direct | »Ich bleibe.« | mira-falk'],
  ],
  [
    'Ada Berg sagte: „Wir bleiben.\n„Wir gehen nie.“',
    ['direct | „Wir bleiben. | ada-berg', 'direct | „Wir gehen nie.“ | ada-berg'],
  ],
  [
    '„Er rief ‚Halt!‘ und rannte“, sagte Ada Berg.',
    ['direct | „Er rief ‚Halt!‘ und rannte“ | ada-berg'],
  ],
];

const SPEAKERS: Examples = [
  // Whom the registry does not have keeps the words of the text.
  ['„Nie wieder“, sagte Wirtin Paula Sand.', ['direct | „Nie wieder“ | (Wirtin Paula Sand)']],
  ['„Das Wasser fällt“, teilten die Hafenwerke mit.', ['direct | „Das Wasser fällt“ | hafenwerke']],
  [
    '„Das Wasser fällt“, sagte eine Sprecherin der Hafenwerke.',
    ['direct | „Das Wasser fällt“ | hafenwerke'],
  ],
  ['„Gut so“, lobte die norwegische Regierung.', ['direct | „Gut so“ | norwegische-regierung']],
  ['„Gut so“, sagten Ada Berg und Mira Falk.', ['direct | „Gut so“ | ada-berg, mira-falk']],
  ['„Gut so“, hieß es aus Quellau.', ['direct | „Gut so“ | (Quellau)']],
  ['Es ist soweit. „Endlich ist es soweit.“', ['direct | „Endlich ist es soweit.“ | –']],
  ['„Gut so“, sagte sie.', ['direct | „Gut so“ | (sie)']],
  [
    'Ada Berg kritisierte die Werft. „So geht es nicht“, betonte sie.',
    [
      'reported | Ada Berg kritisierte die Werft. | ada-berg',
      'direct | „So geht es nicht“ | ada-berg',
    ],
  ],
  [
    'Jonas Wendt eröffnete die Messe. „Ein guter Tag“, sagte er.',
    ['direct | „Ein guter Tag“ | jonas-wendt'],
  ],
  [
    'Die Fjordkanzlei begrüßte das Abkommen. „Gut so“, sagte ein Regierungssprecher.',
    [
      'reported | Die Fjordkanzlei begrüßte das Abkommen. | norwegische-regierung',
      'direct | „Gut so“ | norwegische-regierung',
    ],
  ],
  ['„Es reicht“, sagte Karen Wendt.', ['direct | „Es reicht“ | (Karen Wendt)']],
  ['„Der Deich hält“, sagte Hanna von der Aue.', ['direct | „Der Deich hält“ | hanna-aue']],
  ['Ada Berg, die in Quellau wohnte, sagte: „Es reicht.“', ['direct | „Es reicht.“ | ada-berg']],
  [
    '„Nie wieder“, sagte in Quellau Bürgermeisterin Ada Berg.',
    ['direct | „Nie wieder“ | ada-berg'],
  ],
  [
    '„Es reicht“, sagte der Chef der Hafenwerke, Jonas Wendt.',
    ['direct | „Es reicht“ | jonas-wendt'],
  ],
  ['„Es reicht“, ist Ada Berg überzeugt.', ['direct | „Es reicht“ | ada-berg']],
  // Whom the words are for.
  [
    'Mira Falk sagte zu Otto Falk: „Ich gehe.“',
    ['direct | „Ich gehe.“ | mira-falk | to otto-falk'],
  ],
  ['„Gut so“, sagte Ada Berg dem Morgenblatt.', ['direct | „Gut so“ | ada-berg | to morgenblatt']],
  [
    '„Gut so“, sagte Ada Berg der Zeitung „Morgenblatt“.',
    ['direct | „Gut so“ | ada-berg | to morgenblatt'],
  ],
  [
    '„Gut so“, verriet Ada Berg dem Nordfunk am Sonntag.',
    ['direct | „Gut so“ | ada-berg | to nordfunk'],
  ],
  ['„Gut so“, sagte Ada Berg der Presse.', ['direct | „Gut so“ | ada-berg | to (der Presse)']],
  [
    '„Gut so“, sagte Ada Berg gegenüber Jonas Wendt.',
    ['direct | „Gut so“ | ada-berg | to jonas-wendt'],
  ],
  // Who passed the words on.
  [
    '„Der Kahn ist leck“, zitiert das Morgenblatt aus dem Brief der Hafenwerke.',
    ['direct | „Der Kahn ist leck“ | hafenwerke | through morgenblatt'],
  ],
];

const FRAGMENTS: Examples = [
  // A few words in marks inside a sentence of the article.
  ['Ada Berg nannte den Umbau „ein Wagnis“.', ['direct | „ein Wagnis“ | ada-berg']],
  ['Oslo verurteilte den Schritt als „voreilig“.', ['direct | „voreilig“ | norwegen']],
  ['Mira Falk lehnte den Plan als „absurd“ ab.', ['direct | „absurd“ | mira-falk']],
  ['Mira Falk kündigte „harte Zeiten“ an.', ['direct | „harte Zeiten“ | mira-falk']],
  ['Wendt sprach von „einem schwarzen Tag“.', ['direct | „einem schwarzen Tag“ | jonas-wendt']],
  ['Der Kahn wurde von Ada Berg als „Wrack“ bezeichnet.', ['direct | „Wrack“ | ada-berg']],
  [
    'Wendt sprach von einem „schwarzen Tag“ und kritisierte die „Gier“ der Reeder.',
    ['direct | „schwarzen Tag“ | jonas-wendt', 'direct | „Gier“ | jonas-wendt'],
  ],
  ['Ada Berg sagte „Nein“.', ['direct | „Nein“ | ada-berg']],
  ['Ada Berg schrieb „Salz“.', []],
  ['„Absurd“ nannte Mira Falk den Plan.', ['direct | „Absurd“ | mira-falk']],
  ['Als „absurd“ bezeichnete Mira Falk den Plan.', ['direct | „absurd“ | mira-falk']],
  ['Jonas Wendt warf Ada Berg „Untätigkeit“ vor.', ['direct | „Untätigkeit“ | jonas-wendt']],
  // Marks around a name or a title say nothing.
  ['Mira Falk hat den Film „Die lange Flut“ gesehen.', []],
  ['Der Roman „Salz“ erschien im Mai.', []],
  ['Das Schiff „Albatros“ liegt im Hafen.', []],
  ['Die Zeitung „Morgenblatt“ kostet zwei Euro.', []],
  ['Das „Haus am Deich“ ist geschlossen.', []],
  ['Der „Albatros“-Kapitän wurde geehrt.', []],
];

test.each([...FRAMES, ...SPEAKERS, ...FRAGMENTS])('annotate reads in “%s”', (sentence, rows) => {
  expect(toRows(sentence, annotate(sentence, EXAMPLES))).toEqual(rows);
});

describe('annotate says of a direct quote', () => {
  const text = 'Gestern: „Gut so“, sagte Ada Berg dem Nordfunk.';
  const [quote] = annotate(text, EXAMPLES).quotes;

  test('where its words, its verb, its frame and its speaker stand', () => {
    expect(quote).toMatchObject({
      spans: [{ start: 9, end: 17 }],
      cue: [{ start: 19, end: 24 }],
      frame: [{ start: 17, end: 46 }],
      speaker: { spans: [{ start: 25, end: 33 }], text: 'Ada Berg' },
      addressee: { spans: [{ start: 34, end: 46 }], text: 'dem Nordfunk' },
    });
  });

  test('its spans as nothing but a start and an end', () => {
    expect(quote?.spans).toEqual([{ start: 9, end: 17 }]);
  });

  test('which rule made it and that it is sure', () => {
    expect(quote?.rule).toBe('direct-inverted');
    expect(quote?.confidence).toBeGreaterThan(0.8);
  });

  test('that a pronoun and a missing speaker make it less sure', () => {
    const toConfidence = (sentence: string): number =>
      annotate(sentence, EXAMPLES).quotes.at(-1)?.confidence ?? 1;
    const pronoun = toConfidence('Ada Berg lobte ihn. „Gut so“, sagte sie.');
    expect(pronoun).toBeLessThan(quote?.confidence ?? 0);
    expect(toConfidence('„Endlich ist es soweit.“')).toBeLessThan(pronoun);
  });
});
