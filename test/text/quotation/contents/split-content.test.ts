import { describe, expect, test } from 'vitest';
import { findRest } from '../../../../src/text/quotation/contents/split-content.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** What goes on behind the first frame of a sentence. */
function toRest(text: string): string | undefined {
  const { reading, parsed } = parseExample(text);
  const rest = findRest(reading, parsed, getOne(parsed.frames), parsed.sentence.from);
  return rest && toRangeWords(reading, rest);
}

describe('findRest goes on with', () => {
  test.each([
    ['the verb of a subject', 'Der Deich, sagte Ada Berg, halte stand.', 'halte stand'],
    [
      'the main clause of a condition',
      'Wenn es regne, sagte Ada Berg, müsse er gehen.',
      'müsse er gehen',
    ],
    ['a clause with dass', 'Sie sei froh, sagte Ada Berg, dass es regne.', 'dass es regne'],
    [
      'the end of a main clause',
      'Das Boot liegt, wie Ada Berg sagte, vor der Küste.',
      'vor der Küste',
    ],
    [
      'a second statement in Konjunktiv',
      'Es sei genug, sagte Ada Berg, das Boot liege im Hafen.',
      'das Boot liege im Hafen',
    ],
  ])('%s: %s', (_, text, rest) => {
    expect(toRest(text)).toBe(rest);
  });
});

describe('findRest finds nothing', () => {
  test.each([
    ['at the end', 'Es sei genug, sagte Ada Berg.'],
    ['where the frame goes on itself', 'Sie sei froh, sagte Ada Berg, und ging.'],
    ['in a relative clause', 'Es sei genug, sagte Ada Berg, die gern lacht.'],
    ['in words in marks', 'Es sei genug, sagte Ada Berg: „Nein.“'],
    ['in dass behind an indicative', 'Es regnet, sagte Ada Berg, dass er hält.'],
  ])('%s: %s', (_, text) => {
    expect(toRest(text)).toBeUndefined();
  });
});
