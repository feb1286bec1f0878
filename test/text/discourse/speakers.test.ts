import { describe, expect, test } from 'vitest';
import { parseNounPhrase } from '../../../src/text/syntax/noun-phrases.ts';
import type { Participants } from '../../../src/text/quotation/quote.ts';
import type { Discourse } from '../../../src/text/discourse/state.ts';
import { resolveOwner, resolveParticipant } from '../../../src/text/discourse/speakers.ts';
import { INITIAL_DISCOURSE } from '../../../src/text/discourse/state.ts';
import { readExample } from '../read-example.ts';

const ADA: Participants = { spans: [], text: 'Ada Berg', ids: ['ada-berg'] };
const JONAS: Participants = { spans: [], text: 'Jonas Wendt', ids: ['jonas-wendt'] };
const WERFT: Participants = { spans: [], text: 'die Hafenwerke', ids: ['hafenwerke'] };
const WIRT: Participants = { spans: [], text: 'der Wirt', ids: [] };

/** Resolves the noun phrase at the start of a text. */
function resolve(text: string, discourse: Partial<Discourse> = {}): Participants {
  const reading = readExample(text);
  const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
  return resolveParticipant(reading, phrase, { ...INITIAL_DISCOURSE, ...discourse });
}

describe('resolveParticipant knows', () => {
  test.each([
    ['a name', 'Ada Berg', ['ada-berg']],
    ['a surname', 'Wendt', ['jonas-wendt']],
    ['a title and a name', 'Bürgermeisterin Ada Berg', ['ada-berg']],
    ['an organisation', 'die Hafenwerke', ['hafenwerke']],
    ['a spokeswoman by whom she speaks for', 'eine Sprecherin der Hafenwerke', ['hafenwerke']],
    ['a spokesman in a compound', 'ein Nato-Sprecher', ['nato']],
    [
      'the name of a spokesman before his house',
      'Hafenwerke-Sprecher Jonas Wendt',
      ['jonas-wendt'],
    ],
    ['the government of a state', 'die norwegische Regierung', ['norwegische-regierung']],
    [
      'a spokesman of the government',
      'ein norwegischer Regierungssprecher',
      ['norwegische-regierung'],
    ],
    ['a government nobody lists by its state', 'die US-Regierung', ['usa']],
    ['a side by its adjective', 'norwegischer Seite', ['norwegen']],
    ['figures by their adjective', 'norwegischen Angaben', ['norwegen']],
    ['figures by whose they are', 'Angaben der Hafenwerke', ['hafenwerke']],
    ['two people', 'Ada Berg und Jonas Wendt', ['ada-berg', 'jonas-wendt']],
    ['one of two', 'Ada Berg und ihr Koch', ['ada-berg']],
    ['a capital as its government', 'Oslo', ['norwegen']],
  ])('%s: %s', (_, text, ids) => {
    expect(resolve(text).ids).toEqual(ids);
  });

  test.each([
    ['a stranger', 'die Wirtin Paula Sand'],
    ['somebody of a state', 'der norwegische Minister'],
    ['somebody of an organisation', 'ein Arbeiter der Hafenwerke'],
    ['a spokesman with a stranger’s name', 'Nato-Sprecher Olaf Sand'],
    ['a spokesman of a state', 'ein norwegischer Sprecher'],
    ['a place', 'Quellau'],
    ['a name that two share', 'Falk'],
  ])('not %s: %s', (_, text) => {
    expect(resolve(text)).toMatchObject({ text, ids: [] });
  });

  test('a spokesman of the government by the government named before', () => {
    const reading = readExample('Die Fjordkanzlei schwieg. Ein Regierungssprecher kam.');
    const phrase = parseNounPhrase(reading, 4, reading.tokens.length);
    expect(resolveParticipant(reading, phrase, INITIAL_DISCOURSE).ids).toEqual([
      'norwegische-regierung',
    ]);
  });

  test('nobody where there is no phrase', () => {
    expect(resolve('nicht')).toEqual({ spans: [], text: '', ids: [] });
  });
});

describe('resolveParticipant takes', () => {
  test.each([
    ['er for the one who spoke', 'er', { lastSpeaker: JONAS }, ['jonas-wendt']],
    ['er for no woman', 'er', { lastSpeaker: ADA }, []],
    ['er for the subject before', 'er', { lastSubject: JONAS }, ['jonas-wendt']],
    ['er for no organisation', 'er', { lastSpeaker: WERFT }, []],
    [
      'er for the person behind an organisation',
      'er',
      { lastSpeaker: WERFT, lastSubject: JONAS },
      ['jonas-wendt'],
    ],
    ['sie for an organisation', 'sie', { lastSpeaker: WERFT }, ['hafenwerke']],
    [
      'sie for the one who spoke first',
      'sie',
      { lastSpeaker: ADA, lastSubject: WERFT },
      ['ada-berg'],
    ],
    ['sie for nobody in silence', 'sie', {}, []],
  ] satisfies [string, string, Partial<Discourse>, string[]][])(
    '%s',
    (_, pronoun, discourse, ids) => {
      expect(resolve(`${pronoun} sagte`, discourse).ids).toEqual(ids);
    },
  );

  test('the words of the one a pronoun stands for', () => {
    expect(resolve('er sagte', { lastSpeaker: WIRT })).toEqual({
      spans: [{ start: 0, end: 2 }],
      text: 'der Wirt',
      ids: [],
    });
  });

  test.each([
    ['the two people named before', ['ada-berg', 'jonas-wendt'], ['ada-berg', 'jonas-wendt']],
    [
      'the two people beside a state',
      ['ada-berg', 'norwegen', 'mira-falk'],
      ['ada-berg', 'mira-falk'],
    ],
    ['the two states', ['norwegen', 'usa'], ['norwegen', 'usa']],
    ['nobody of three', ['ada-berg', 'jonas-wendt', 'mira-falk'], []],
    ['nobody of one', ['ada-berg', 'ada-berg'], []],
  ])('beide for %s', (_, namedBefore, ids) => {
    expect(resolve('beide sagten', { namedBefore }).ids).toEqual(ids);
  });
});

describe('resolveOwner', () => {
  test.each([
    ['dem Brief der Hafenwerke', ['hafenwerke']],
    ['dem US-Schreiben', ['usa']],
    ['dem Brief der Wirtin', []],
  ])('of “%s” is %o', (text, ids) => {
    const reading = readExample(text);
    const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
    expect(resolveOwner(reading, phrase)).toMatchObject({ text, ids });
  });

  test.each(['dem Garten der Wirtin', 'nicht'])('is nobody in “%s”', (text) => {
    const reading = readExample(text);
    const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
    expect(resolveOwner(reading, phrase)).toBeUndefined();
  });
});
