import { describe, expect, test } from 'vitest';
import { resolveDrafts } from '../../../src/text/quotation/resolve-drafts.ts';
import type { Discourse } from '../../../src/text/discourse/state.ts';
import { INITIAL_DISCOURSE } from '../../../src/text/discourse/state.ts';
import type { Draft } from '../../../src/text/quotation/contents/draft.ts';
import { findFramed } from '../../../src/text/quotation/contents/framed.ts';
import { toRow } from '../read-example.ts';
import { parseExample } from './parse-example.ts';

const ADA_SPOKE: Discourse = {
  ...INITIAL_DISCOURSE,
  sentence: 1,
  lastSpeaker: { spans: [], text: 'Ada Berg', ids: ['ada-berg'] },
  lastSpeakerBlock: 0,
  lastSpeakerSentence: 1,
  lastFrame: {
    cue: [{ start: 1, end: 2 }],
    frame: [{ start: 1, end: 3 }],
    polarity: 'asserted',
    hedges: [],
  },
};

/** The statements of a sentence as rows, longest first as the engine reads them. */
function toRows(text: string, discourse: Discourse = INITIAL_DISCOURSE): string[] {
  const { reading, parsed } = parseExample(text);
  const drafts = findFramed(reading, parsed);
  return resolveDrafts(reading, parsed, drafts, discourse).map((quote) => toRow(text, quote));
}

describe('resolveDrafts', () => {
  test.each([
    ['a name', 'Ada Berg sagte, es sei genug.', 'indirect | es sei genug | ada-berg'],
    ['somebody unknown', 'Die Wirtin sagte, es sei da.', 'indirect | es sei da | (Die Wirtin)'],
    ['nobody', 'Es hieß, er sei genesen.', 'indirect | er sei genesen | –'],
    [
      'an addressee',
      'Ada Berg sagte dem Nordfunk, es sei genug.',
      'indirect | es sei genug | ada-berg | to nordfunk',
    ],
  ])('looks up %s: %s', (_, text, row) => {
    expect(toRows(text)).toEqual([row]);
  });

  test('lets a pronoun stand for whoever spoke before', () => {
    const jonas: Discourse = {
      ...ADA_SPOKE,
      lastSpeaker: { spans: [], text: 'Jonas Wendt', ids: ['jonas-wendt'] },
    };
    expect(toRows('Er sagte, es sei genug.', jonas)).toEqual([
      'indirect | es sei genug | jonas-wendt',
    ]);
  });

  test('leaves a pronoun alone whose gender speaks against whoever spoke before', () => {
    expect(toRows('Er sagte, es sei genug.', ADA_SPOKE)).toEqual([
      'indirect | es sei genug | (Er)',
    ]);
  });

  test('takes whose statement holds another for the one who passes it on', () => {
    expect(toRows('Ada Berg sagte, Jonas Wendt habe erklärt, dass es genug sei.')).toEqual([
      'indirect | Jonas Wendt habe erklärt, dass es genug sei | ada-berg',
      'indirect | dass es genug sei | jonas-wendt | through ada-berg',
    ]);
  });

  test('takes who zitiert for the one who passes on, and the owner of the text for the speaker', () => {
    const text = 'Wie das Morgenblatt aus einem Brief der Hafenwerke zitiert, ist es genug.';
    expect(toRows(text)).toEqual(['indirect | ist es genug | hafenwerke | through morgenblatt']);
  });

  test('lets whoever spoke before say what demnach reports', () => {
    expect(toRows('Der Deich ist demnach sicher.', ADA_SPOKE)).toEqual([
      'indirect | Der Deich ist … sicher | ada-berg',
    ]);
  });

  test('gives what goes on the frame and the speaker before it', () => {
    const { reading, parsed } = parseExample('„Wir bleiben.“');
    const draft: Draft = {
      type: 'direct',
      rule: 'direct-continued',
      spans: [{ start: 0, end: 14 }],
      cue: [],
      frame: [],
      speaker: undefined,
      addressee: undefined,
      inherits: true,
    };
    expect(resolveDrafts(reading, parsed, [draft], ADA_SPOKE)).toMatchObject([
      { speaker: { ids: ['ada-berg'] }, medium: 'speech', ...ADA_SPOKE.lastFrame },
    ]);
  });
});
