import { describe, expect, test } from 'vitest';
import { findAgent, findSubject } from '../../../../src/text/quotation/roles/participants.ts';
import { findSaying } from '../../../../src/text/quotation/cues/sayings.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** Who speaks in the first clause of a text that has a verb of saying; – is nobody. */
function toSpeaker(text: string): string | undefined {
  const { reading, parsed } = parseExample(text);
  for (const clause of parsed.clauses) {
    const saying = findSaying(reading, clause);
    const subject = saying && findSubject(reading, clause, saying)?.phrase;
    if (saying) return subject ? toRangeWords(reading, subject) : '–';
  }
  return undefined;
}

describe('findSubject finds', () => {
  test.each([
    ['the subject of a clause with wie', 'Es ist kalt, wie Ada Berg sagte.', 'Ada Berg'],
    [
      'the subject behind a time',
      'Weil am Montag die Ministerin sagte, er halte.',
      'die Ministerin',
    ],
    ['who acts in the passive', 'Der Plan wurde von Ada Berg kritisiert.', 'Ada Berg'],
    ['where hieß es comes from', 'Nein, hieß es aus der Werft.', 'der Werft'],
    ['where es heißt is heard', 'Es heißt bei der Polizei, er sei weg.', 'der Polizei'],
    [
      'what something emerges from',
      'Aus dem Bericht der Hafenwerke geht hervor, dass er hält.',
      'dem Bericht der Hafenwerke',
    ],
    [
      'the document of a passive',
      'In dem Bericht wurde festgestellt, dass er hält.',
      'dem Bericht',
    ],
    ['who is quoted', 'Der Rat wird mit den Worten „Nie“ zitiert.', 'Der Rat'],
    [
      'who is quoted, not who quotes',
      'Das Morgenblatt zitiert Ada Berg mit den Worten „Nie“.',
      'Ada Berg',
    ],
    [
      'the subject behind a relative pronoun with its preposition',
      'Der Rat, in dem Ada Berg sagte, er halte, ging.',
      'Ada Berg',
    ],
    [
      'the subject behind a relative pronoun in the dative',
      'Der Rat, dem Ada Berg sagte, er halte, ging.',
      'Ada Berg',
    ],
    [
      'the subject with its apposition',
      '„Nie wieder“, sagte der Chef der Hafenwerke, Jonas Wendt.',
      'der Chef der Hafenwerke, Jonas Wendt',
    ],
  ])('%s: %s', (_, text, speaker) => {
    expect(toSpeaker(text)).toBe(speaker);
  });
});

test.each([
  'Weil man sagte, er halte, ging sie.',
  'Weil es hieß, er halte, ging sie.',
  'Sie wurde kritisiert.',
])('findSubject finds nobody in: %s', (text) => {
  expect(toSpeaker(text)).toBe('–');
});

test.each([
  ['Der Plan wurde von Ada Berg kritisiert.', 'Ada Berg'],
  ['Der Plan wurde durch den Rat kritisiert.', 'den Rat'],
  ['Der Plan wurde am Montag kritisiert.', undefined],
])('findAgent finds who acts in: %s', (text, expected) => {
  const { reading, parsed } = parseExample(text);
  const agent = findAgent(reading, getOne(parsed.clauses));
  expect(agent && toRangeWords(reading, agent)).toBe(expected);
});
