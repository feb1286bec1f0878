import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

/** Who passes on the last quote of a text that begins with some words: ids, then how the text names others. */
function readRelays(text: string, words: string): [string, string, string] | undefined {
  const quote = annotate(text, EXAMPLES).quotes.findLast(({ spans }) =>
    text.slice(spans[0]?.start).startsWith(words),
  );
  return quote && [quote.speaker.text, quote.relay.join(), quote.relayText];
}

describe('who passes words on', () => {
  test.each([
    [
      'is the source around a report',
      'Nach Angaben von Diplomaten habe Mira Falk gesagt, der Hafen schließe.',
      'der Hafen',
      ['Mira Falk', '', 'Angaben von Diplomaten'],
    ],
    [
      'is the source inside the frame',
      '„Der Hafen schließt“, sagte Mira Falk laut Kurierzeitung.',
      '„Der',
      ['Mira Falk', '', 'Kurierzeitung'],
    ],
    [
      'is whoever quotes a document',
      'Der Hafen sei verloren, wie die Kurierzeitung aus dem Brief zitiert.',
      'Der Hafen',
      ['dem Brief', '', 'die Kurierzeitung'],
    ],
    [
      'is whoever quotes a document in which it is said',
      '„Wir gehen“, heißt es, wie die Kurierzeitung aus dem Brief zitiert.',
      '„Wir',
      ['dem Brief', '', 'die Kurierzeitung'],
    ],
    [
      'is an actor who quotes a document',
      '„Wir gehen“, zitierte der Nordfunk aus dem Brief der Bank.',
      '„Wir',
      ['dem Brief der Bank', 'nordfunk', ''],
    ],
    [
      'is whoever quotes somebody',
      '„Der Hafen schließt“, zitierte die Kurierzeitung den Rat Tal.',
      '„Der',
      ['den Rat Tal', '', 'die Kurierzeitung'],
    ],
    [
      'is whoever quotes somebody, in the passive',
      'Mira Falk wird von der Kurierzeitung mit den Worten zitiert: „Der Hafen schließt.“',
      '„Der',
      ['Mira Falk', '', 'der Kurierzeitung'],
    ],
    [
      'is whose words hold theirs',
      'Otto Falk sagte, Mira Falk habe „nein“ gesagt.',
      '„nein“',
      ['Mira Falk', 'otto-falk', ''],
    ],
    [
      'is a chain, from the speaker outwards',
      'Ada Berg sagte, Mira Falk habe erklärt, Otto Falk habe „nein“ gesagt.',
      '„nein“',
      ['Otto Falk', 'mira-falk,ada-berg', ''],
    ],
    [
      'is a chain of actors and others',
      'Nach Angaben der Bank sagte Mira Falk, Otto Falk habe erklärt, dass es brenne.',
      'dass es',
      ['Otto Falk', 'mira-falk', 'Angaben der Bank'],
    ],
    [
      'is nobody else where speakers speak of themselves',
      'Mira Falk sagte, Mira Falk habe „nein“ gesagt.',
      '„nein“',
      ['Mira Falk', '', ''],
    ],
    [
      'is the source before the frame of words in marks',
      'Dem Kurier zufolge sagte Otto Falk: „Der Hafen schließt.“',
      '„Der',
      ['Otto Falk', '', 'Dem Kurier'],
    ],
    [
      'is the source behind the frame, to which nobody speaks',
      'Ada Berg sagte der Zeitung zufolge, der Deich sei alt.',
      'der Deich',
      ['Ada Berg', '', 'der Zeitung'],
    ],
    [
      'is a paper right before a name',
      'Der Hafen schließe, wie der Kurier Otto Falk zitierte.',
      'Der Hafen',
      ['Otto Falk', '', 'der Kurier'],
    ],
    [
      'is the paper in which somebody is quoted',
      '„Nein“, wird Otto Falk in der Kurierzeitung zitiert.',
      '„Nein“',
      ['Otto Falk', '', 'der Kurierzeitung'],
    ],
    [
      'is no state whose media do so',
      'Laut norwegischen Medien sagte Otto Falk, der Hafen schließe.',
      'der Hafen',
      ['Otto Falk', '', 'norwegischen Medien'],
    ],
    [
      'is no state in the middle of reports',
      'Nach Berichten norwegischer Medien sagte Otto Falk, der Hafen schließe.',
      'der Hafen',
      ['Otto Falk', '', 'Berichten norwegischer Medien'],
    ],
  ] as const)('%s: %s', (_, text, words, relays) => {
    expect(readRelays(text, words)).toEqual(relays);
  });
});

test.each([
  'Norwegische Medien berichteten, der Hafen schließe.',
  'Norwegischen Medienberichten zufolge schließt der Hafen.',
  'US-Medien zufolge schließt der Hafen.',
  'Medien in den USA berichteten, der Hafen schließe.',
  'Nach norwegischen Presseberichten schließt der Hafen.',
  'Der Hafen schließe, meldeten norwegische Staatsmedien.',
])('the state does not speak in “%s”', (text) => {
  const { quotes } = annotate(text, EXAMPLES);
  expect(quotes.length).toBeGreaterThan(0);
  expect(quotes.flatMap(({ speaker, relay }) => [...speaker.ids, ...relay])).toEqual([]);
});

test('the state speaks by statements that are its own', () => {
  const { quotes } = annotate('Nach norwegischen Angaben schließt der Hafen.', EXAMPLES);
  expect(quotes.map(({ speaker }) => speaker.ids)).toEqual([['norwegen']]);
});
