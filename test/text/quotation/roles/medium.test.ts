import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../../src/text/lang/de/german.ts';
import type { VerbOfSaying } from '../../../../src/text/lang/verb-readings.ts';
import { toMedium } from '../../../../src/text/quotation/roles/medium.ts';

/** The verb of saying that a form is of. */
const toVerb = (form: string): VerbOfSaying | undefined =>
  findTokens(form, GERMAN)[0]?.word.sayings.find(({ split }) => !split)?.verb;
const OPINION = { lemma: 'opinion', traits: new Set<never>() };

describe('toMedium', () => {
  test.each([
    ['sagte', 'speech'],
    ['rief', 'speech'],
    ['schrieb', 'writing'],
    ['twitterte', 'writing'],
    ['hoffte', 'speech-or-thought'],
    ['berichtete', 'speech-or-writing'],
    ['kritisierte', 'speech'],
  ])('of words that somebody %s is %s', (form, medium) => {
    expect(toMedium({ saying: toVerb(form) })).toBe(medium);
  });

  test('leaves open whether an opinion was said', () => {
    expect(toMedium({ saying: OPINION })).toBe('speech-or-thought');
  });

  test('leaves open whether the words of a source were spoken', () => {
    expect(toMedium({ hasSource: true })).toBe('speech-or-writing');
    expect(toMedium({ hasSource: true, isDirect: true })).toBe('speech');
  });

  test('takes words that nothing introduces for spoken', () => {
    expect(toMedium({})).toBe('speech');
  });

  test('takes whatever a document says for written', () => {
    expect(toMedium({ saying: toVerb('sagte'), isDocument: true })).toBe('writing');
    expect(toMedium({ saying: toVerb('hoffte'), isDocument: true, isDirect: true })).toBe(
      'writing',
    );
  });

  test.each([
    ['berichtete', 'speech'],
    ['schrieb', 'writing'],
    ['hoffte', 'speech-or-thought'],
  ])('of words in marks that somebody %s is %s', (form, medium) => {
    expect(toMedium({ saying: toVerb(form), isDirect: true })).toBe(medium);
  });
});
