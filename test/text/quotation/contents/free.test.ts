import { describe, expect, test } from 'vitest';
import type { FreeContext } from '../../../../src/text/quotation/contents/free.ts';
import { findFree } from '../../../../src/text/quotation/contents/free.ts';
import { findFramed } from '../../../../src/text/quotation/contents/framed.ts';
import { parseExample } from '../parse-example.ts';

const NOTHING = { hasQuote: false, parsed: undefined, endsInColon: false, endsFree: false };
const IN_SILENCE: FreeContext = {
  before: NOTHING,
  hasSpeaker: false,
  isSpeakerKnown: false,
  isFirst: false,
};
const AFTER_QUOTE: FreeContext = {
  before: { ...NOTHING, hasQuote: true },
  hasSpeaker: true,
  isSpeakerKnown: true,
  isFirst: false,
};

/** The rule that takes a sentence for words of somebody who is not named in it. */
function toRule(text: string, context: FreeContext): string | undefined {
  const { reading, parsed } = parseExample(text);
  return findFree(reading, parsed, findFramed(reading, parsed), context)?.rule;
}

describe('findFree', () => {
  test.each(['Der Hafen sei voll.', 'Es regne.', 'Sie habe geschlafen.'])(
    'takes a sentence in Konjunktiv, whatever stands before: %s',
    (text) => {
      expect(toRule(text, IN_SILENCE)).toBe('konjunktiv');
      expect(toRule(text, AFTER_QUOTE)).toBe('konjunktiv');
    },
  );

  test.each([
    ['hearsay', 'Der Täter soll geflohen sein.', 'hearsay'],
    ['a conditional', 'Der Hafen könnte voll werden.', 'konjunktiv'],
  ])('takes %s after a quote only: %s', (_, text, rule) => {
    expect(toRule(text, AFTER_QUOTE)).toBe(rule);
    expect(toRule(text, IN_SILENCE)).toBeUndefined();
  });

  test.each([
    ['an indicative', 'Der Hafen ist voll.'],
    ['a wish', 'Ada Berg möchte bleiben.'],
    ['what a frame governs', 'Ada Berg sagte, der Hafen sei voll.'],
    ['no verb', 'Ein voller Hafen.'],
  ])('takes nothing from %s: %s', (_, text) => {
    expect(toRule(text, AFTER_QUOTE)).toBeUndefined();
  });

  test('leaves the speaker to the sentences before and takes the full stop along', () => {
    const { reading, parsed } = parseExample('Der Hafen sei voll.');
    expect(findFree(reading, parsed, [], IN_SILENCE)).toMatchObject({
      type: 'indirect-free-indirect',
      spans: [{ start: 0, end: 19 }],
      speaker: undefined,
      inherits: true,
    });
  });
});
