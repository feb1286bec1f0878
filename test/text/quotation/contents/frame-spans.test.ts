import { describe, expect, test } from 'vitest';
import { toFrameSpans } from '../../../../src/text/quotation/contents/frame-spans.ts';
import { toWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** The words of the last frame of a sentence around its first quote. */
function toFrame(text: string): string {
  const { reading, parsed } = parseExample(text);
  const frame = getOne(parsed.frames, parsed.frames.length - 1);
  return toFrameSpans(reading, parsed, frame, getOne(reading.outer))
    .map((span) => toWords(text, span))
    .join(' … ');
}

describe('toFrameSpans takes', () => {
  test.each([
    ['the comma before a frame', '„Nie wieder“, sagte Ada Berg.', ', sagte Ada Berg'],
    [
      'an apposition',
      '„Nie wieder“, sagte Ada Berg, Chefin der Werft.',
      ', sagte Ada Berg, Chefin der Werft',
    ],
    [
      'a relative clause',
      '„Nie wieder“, sagte Ada Berg, die in Quellau wohnte.',
      ', sagte Ada Berg, die in Quellau wohnte',
    ],
    ['nothing but the frame', '„Nie wieder“, sagte Ada Berg, weil es regnete.', ', sagte Ada Berg'],
    ['the colon behind a frame', 'Ada Berg sagte: „Nie wieder.“', 'Ada Berg sagte:'],
    [
      'the sentence up to the quote',
      'Gestern, am Montag, sagte Ada Berg: „Nie wieder.“',
      'Gestern, am Montag, sagte Ada Berg:',
    ],
    [
      'both sides of words inside a frame',
      'Ada Berg nannte den Plan „ein Wagnis“ für alle.',
      'Ada Berg nannte den Plan … für alle',
    ],
  ])('%s: %s', (_, text, frame) => {
    expect(toFrame(text)).toBe(frame);
  });
});

test('toFrameSpans ends where a divided statement goes on', () => {
  const text = 'Der Deich, sagte Ada Berg, halte stand.';
  const { reading, parsed } = parseExample(text);
  const { from, to } = getOne(parsed.clauses, 2);
  const [span] = toFrameSpans(
    reading,
    parsed,
    getOne(parsed.frames),
    { start: 0, end: 'Der Deich'.length },
    { from, to },
  );
  expect(span && toWords(text, span)).toBe(', sagte Ada Berg,');
});
