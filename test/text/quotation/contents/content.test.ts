import { describe, expect, test } from 'vitest';
import {
  contentEnd,
  findContentEnd,
  findContentStart,
  findDemnachContent,
  isFrameOfOthers,
  isOnlyQuote,
  without,
} from '../../../../src/text/quotation/contents/content.ts';
import { toRangeWords, toWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

describe('findContentEnd reads what somebody says up to', () => {
  test.each([
    [
      'the end of the sentence',
      'Ada Berg sagte, sie bleibe, weil es regne, und das Boot sei leer.',
      'sie bleibe, weil es regne, und das Boot sei leer',
    ],
    [
      'a condition',
      'Ada Berg sagte, sie bleibe, sollte es regnen.',
      'sie bleibe, sollte es regnen',
    ],
    ['what she does then', 'Ada Berg sagte, dass sie bleibe, und ging.', 'dass sie bleibe'],
    [
      'what she does behind an infinitive',
      'Ada Berg versprach, zu bleiben, und ging.',
      'zu bleiben',
    ],
    ['a clause with wie', 'Ada Berg sagte, sie bleibe, wie Jonas Wendt mitteilte.', 'sie bleibe'],
    [
      'the frame of another',
      'Ada Berg sagte, sie bleibe, Jonas Wendt sagte, er gehe.',
      'sie bleibe',
    ],
    ['a quote', 'Ada Berg sagte, sie bleibe: „Ich bin hier.“', 'sie bleibe'],
  ])('%s: %s', (_, text, content) => {
    const { reading, parsed } = parseExample(text);
    const from = getOne(parsed.clauses, 1).from;
    expect(toRangeWords(reading, { from, to: findContentEnd(reading, parsed, 1) })).toBe(content);
  });
});

test.each([
  ['Ada Berg sagte, sie bleibe, wie Jonas Wendt mitteilte.', [false, false, true]],
  ['Ada Berg sagte, sie bleibe, Jonas Wendt sagte nein.', [false, false, true]],
  ['Ada Berg sagte, sie bleibe, weil es regne.', [false, false, false]],
])('isFrameOfOthers finds which clauses frame other words: %s', (text, expected) => {
  const { reading, parsed } = parseExample(text);
  expect(parsed.clauses.map((_, index) => isFrameOfOthers(reading, parsed, index))).toEqual(
    expected,
  );
});

test.each([
  ['Er halte, sagte Ada Berg.', 'Er halte,'],
  ['Ada Berg sagte nein, er halte, sagte Jonas Wendt.', 'er halte,'],
])('findContentStart finds where words before a frame begin: %s', (text, content) => {
  const { reading, parsed } = parseExample(text);
  const { clause } = getOne(parsed.frames, parsed.frames.length - 1);
  const to = getOne(parsed.clauses, clause).from;
  expect(toRangeWords(reading, { from: findContentStart(parsed, clause - 1), to })).toBe(content);
});

test.each([
  ['Es regnet, er ist demnach sicher.', 'Es regnet, er ist demnach sicher'],
  ['Ada Berg sagte, er halte, er ist demnach sicher.', 'er ist demnach sicher'],
])('findDemnachContent takes the sentence, or the clause behind a frame: %s', (text, content) => {
  const { reading, parsed } = parseExample(text);
  const range = findDemnachContent(parsed, getOne(parsed.sources).cue);
  expect(toRangeWords(reading, range)).toBe(content);
});

test('contentEnd stands before the full stop', () => {
  const { reading, parsed } = parseExample('Der Deich hält.');
  expect(toRangeWords(reading, { from: 0, to: contentEnd(parsed) })).toBe('Der Deich hält');
});

test.each([
  ['„Wir öffnen“, sagte die Wirtin.', true],
  ['Es regnet, sagte die Wirtin.', false],
])('isOnlyQuote distinguishes words in marks from others: %s', (text, expected) => {
  const { parsed } = parseExample(text);
  expect(isOnlyQuote(parsed, getOne(parsed.clauses))).toBe(expected);
});

test.each([
  ['Der Deich ist laut Ada Berg sicher.', ['Der Deich ist', 'sicher.']],
  ['Der Deich ist, laut Ada Berg, sicher.', ['Der Deich ist', 'sicher.']],
  ['Laut Ada Berg ist der Deich sicher.', ['ist der Deich sicher.']],
])('without leaves a source and its commas out: %s', (text, parts) => {
  const { reading, parsed } = parseExample(text);
  const spans = without(reading, parsed.sentence, getOne(parsed.sources));
  expect(spans.map((span) => toWords(text, span))).toEqual(parts);
});
