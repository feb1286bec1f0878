import { describe, expect, test } from 'vitest';
import { parseSentence } from '../../../../src/text/quotation/cues/frames.ts';
import { getSentence, readExample, toRangeWords } from '../../read-example.ts';

/** Frames as `verb | who`, then `to …` where somebody is spoken to. */
function toRows(text: string): string[] {
  const reading = readExample(text);
  return parseSentence(reading, getSentence(reading)).frames.map(
    ({ saying, speaker, addressee }) => {
      const columns = [saying.lemma, speaker ? toRangeWords(reading, speaker) : '–'];
      if (addressee) columns.push(`to ${toRangeWords(reading, addressee)}`);
      return columns.join(' | ');
    },
  );
}

describe('parseSentence finds who speaks', () => {
  test.each([
    ['before the verb', 'Ada Berg sagte nein.', 'sagen | Ada Berg'],
    ['behind the verb', '„Nie wieder“, sagte Ada Berg.', 'sagen | Ada Berg'],
    ['behind an adverb', 'Gestern sagte Ada Berg nein.', 'sagen | Ada Berg'],
    ['behind a day', '„Nie wieder“, sagte am Montag Ada Berg.', 'sagen | Ada Berg'],
    ['with a title', 'Bürgermeisterin Ada Berg sagte nein.', 'sagen | Bürgermeisterin Ada Berg'],
    ['as a pronoun', '„Nie wieder“, betonte sie.', 'betonen | sie'],
    ['as er behind the verb', 'Auch eine Reise schloss er nicht aus.', 'ausschließen | er'],
    [
      'after von in the passive',
      'Der Plan wurde von Ada Berg kritisiert.',
      'kritisieren | Ada Berg',
    ],
    ['after aus with hieß es', 'Nein, hieß es aus der Werft.', 'heißen | der Werft'],
    ['in a clause with wie', 'Es ist kalt, wie Ada Berg sagte.', 'sagen | Ada Berg'],
    ['as two', 'Ada Berg und Mira Falk sagten nein.', 'sagen | Ada Berg und Mira Falk'],
    ['with a relative clause', 'Ada Berg, die in Quellau wohnte, sagte nein.', 'sagen | Ada Berg'],
    [
      'behind a town',
      '„Nie wieder“, sagte in Quellau Bürgermeisterin Ada Berg.',
      'sagen | Bürgermeisterin Ada Berg',
    ],
    [
      'with a name behind',
      '„Nie wieder“, sagte der Chef der Hafenwerke, Jonas Wendt.',
      'sagen | der Chef der Hafenwerke, Jonas Wendt',
    ],
    [
      'with an office behind',
      'Jonas Wendt, Chef der Hafenwerke, sagte nein.',
      'sagen | Jonas Wendt, Chef der Hafenwerke',
    ],
    ['behind words in marks', '„Absurd“ nannte Mira Falk den Plan.', 'nennen | Mira Falk'],
    ['not in man', 'Man sagte nein.', 'sagen | –'],
    ['not in ich', 'Ich sagte nein.', 'sagen | –'],
    ['not in an object', 'Den Plan kritisierte Ada Berg.', 'kritisieren | Ada Berg'],
  ])('%s: %s', (_, text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test('and keeps the subject for a verb behind und', () => {
    expect(toRows('Ada Berg wies den Plan zurück und kündigte Klagen an.')).toEqual([
      'zurückweisen | Ada Berg',
      'ankündigen | Ada Berg',
    ]);
  });
});

describe('parseSentence finds whom somebody speaks to', () => {
  test.each([
    ['a paper', 'Das sagte Ada Berg dem Morgenblatt.', 'to dem Morgenblatt'],
    ['an agency by its noun', 'Das sagte Ada Berg der Agentur.', 'to der Agentur'],
    ['a name after zu', 'Mira Falk sagte zu Otto Falk nein.', 'to Otto Falk'],
    ['after gegenüber', 'Das sagte Ada Berg gegenüber Mira Falk.', 'to Mira Falk'],
    ['the object of auffordern', 'Ada Berg forderte die Fischer auf.', 'to die Fischer'],
    ['the dative of raten', 'Ada Berg riet den Fischern ab.', 'to den Fischern'],
  ])('%s: %s', (_, text, addressee) => {
    expect(toRows(text)[0]).toContain(addressee);
  });

  test.each([
    ['an object', 'Ada Berg kritisierte den Plan.'],
    ['a time', 'Ada Berg sagte am Montag nein.'],
    ['a paper after a preposition', 'Ada Berg sagte in der Zeitung nein.'],
  ])('but not in %s: %s', (_, text) => {
    expect(toRows(text)[0]).not.toContain(' | to ');
  });
});

describe('parseSentence calls a frame inverted', () => {
  test.each([
    ['„Nie wieder“, sagte Ada Berg.', true],
    ['Es sei genug, sagte Ada Berg.', true],
    ['Ada Berg sagte, es sei genug.', false],
    ['Es ist genug, wie Ada Berg sagte.', false],
  ])('in “%s”: %s', (text, expected) => {
    const reading = readExample(text);
    const { frames } = parseSentence(reading, getSentence(reading));
    expect(frames.map(({ isInverted }) => isInverted)).toEqual([expected]);
  });
});

test.each([
  ['Der Deich ist sicher und hoch.', []],
  ['Der Deich ist sicher, sagte Ada Berg.', ['sagen | Ada Berg']],
  ['Ada Berg ist sicher, dass er hält.', ['opinion | Ada Berg', 'halten | er']],
  ['Beide seien sich einig, dass er halte.', ['opinion | Beide', 'halten | er']],
  ['„Er hält“, ist Ada Berg überzeugt.', ['opinion | Ada Berg']],
])(
  'parseSentence takes an adjective for a verb of saying with a statement only: %s',
  (text, rows) => {
    expect(toRows(text)).toEqual(rows);
  },
);

test('parseSentence finds the subject of a sentence without a verb of saying', () => {
  const reading = readExample('Ada Berg kaufte ein Boot.');
  const { subject, frames } = parseSentence(reading, getSentence(reading));
  expect(subject && toRangeWords(reading, subject)).toBe('Ada Berg');
  expect(frames).toEqual([]);
});
