import { describe, expect, test } from 'vitest';
import { findGoingOn, toDiscourse } from '../../../src/text/discourse/discourse.ts';
import { findQuotes } from '../../../src/text/quotation/find-quotes.ts';
import type { Discourse } from '../../../src/text/discourse/state.ts';
import { INITIAL_DISCOURSE } from '../../../src/text/discourse/state.ts';
import { getSentence, readExample } from '../read-example.ts';
import { parseExample } from '../quotation/parse-example.ts';

/** What one sentence leaves behind, after whatever was before. */
function readOne(text: string, before: Discourse = INITIAL_DISCOURSE): Discourse {
  const { reading, parsed } = parseExample(text);
  return toDiscourse(reading, parsed, findQuotes(reading), before);
}

describe('toDiscourse', () => {
  test('keeps who spoke, in which block, and the frame', () => {
    const discourse = readOne('Ada Berg sagte, es sei genug.');
    expect(discourse.lastSpeaker?.ids).toEqual(['ada-berg']);
    expect(discourse).toMatchObject({
      sentence: 1,
      lastSpeakerSentence: 1,
      lastSpeakerBlock: 0,
      lastFrame: {
        cue: [{ start: 9, end: 14 }],
        frame: [{ start: 0, end: 15 }],
        polarity: 'asserted',
        hedges: [],
      },
    });
  });

  test('keeps the subject of a sentence in which nobody speaks', () => {
    const discourse = readOne(
      'Jonas Wendt kaufte ein Boot.',
      readOne('Ada Berg sagte, es sei da.'),
    );
    expect(discourse.lastSubject?.ids).toEqual(['jonas-wendt']);
    expect(discourse.lastSpeaker?.ids).toEqual(['ada-berg']);
    expect(discourse).toMatchObject({ sentence: 2, lastSpeakerSentence: 1 });
  });

  test('keeps the subject before where a sentence has none', () => {
    const discourse = readOne('Nein.', readOne('Jonas Wendt kaufte ein Boot.'));
    expect(discourse.lastSubject?.text).toBe('Jonas Wendt');
  });

  test.each([
    ['Jonas Wendt schwieg.', true],
    ['Die Polizei schwieg.', true],
    ['Der Bericht war kurz.', true],
    ['Der Umbau war kurz.', false],
  ])('tells whether the subject can speak: %s', (text, expected) => {
    expect(readOne(text).canSubjectSpeak).toBe(expected);
  });

  test('keeps the actors that a sentence names by their names', () => {
    const text = 'Ada Berg und Jonas Wendt sahen norwegische Boote.';
    expect(readOne(text).namedBefore).toEqual(['ada-berg', 'jonas-wendt']);
  });
});

describe('findGoingOn', () => {
  const sentence = getSentence(readExample('Es regne.'));
  const ada = { spans: [], text: 'Ada', ids: [] };
  const jonas = { spans: [], text: 'Jonas', ids: [] };
  const said: Discourse = {
    ...INITIAL_DISCOURSE,
    sentence: 4,
    lastSpeaker: ada,
    lastSpeakerBlock: 0,
    lastSpeakerSentence: 4,
    lastSubject: jonas,
    canSubjectSpeak: true,
  };

  test.each([
    ['whoever has just spoken', said, 'Ada'],
    ['the subject since', { ...said, sentence: 5 }, 'Jonas'],
    ['the subject of this block', { ...said, lastSpeakerBlock: -1 }, 'Jonas'],
    ['the last speaker', { ...said, sentence: 5, canSubjectSpeak: false }, 'Ada'],
    ['nobody', INITIAL_DISCOURSE, undefined],
  ])('gives %s', (_, discourse, name) => {
    expect(findGoingOn(discourse, sentence)?.text).toBe(name);
  });
});
