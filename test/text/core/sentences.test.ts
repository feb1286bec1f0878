import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/text/core/blocks.ts';
import { findMarks } from '../../../src/text/core/marks.ts';
import { findSentences } from '../../../src/text/core/sentences.ts';

/** The sentences of a text whose blocks are its lines. */
function toSentences(text: string): string[] {
  const blocks = findBlocks(text);
  const { marked } = findMarks(text, blocks);
  return blocks.flatMap((block) =>
    findSentences(text, block, marked).map(({ start, end }) => text.slice(start, end)),
  );
}

describe('findSentences', () => {
  test.each([
    ['a full stop', ['Der Deich hält.', 'Das Wasser sinkt.']],
    ['an exclamation mark', ['Der Deich hält!', 'Das Wasser sinkt.']],
    ['a question mark', ['Hält der Deich?', 'Das Wasser sinkt.']],
    ['three dots', ['Und dann …', 'Das Wasser sinkt.']],
    ['several marks', ['Wie bitte?!', 'Das Wasser sinkt.']],
    ['a stop before a digit', ['Der Deich hält.', '20 Helfer bleiben.']],
    ['a stop before a quotation mark', ['Der Deich hält.', '„Endlich“, sagte sie.']],
    ['a year', ['Das war 1962.', 'Der Deich brach.']],
  ])('ends a sentence at %s', (_, sentences) => {
    expect(toSentences(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    ['an abbreviation', 'Das gilt z. B. Booten und Autos.'],
    ['an abbreviation without spaces', 'Das gilt z.B. Booten.'],
    ['a title', 'Es kam Dr. Sand mit Prof. Lind.'],
    ['a million', 'Es kostet 3 Mio. Euro.'],
    ['an initial', 'Es sprach Ada M. Berg.'],
    ['an ordinal before a month', 'Das Fest ist am 3. Mai.'],
    ['an ordinal before a noun that is counted', 'Sie wohnt im 2. Stock.'],
    ['a stop before a small letter', 'Er nahm ca. zehn Säcke.'],
    ['a stop inside a number', 'Es kamen 1.500 Gäste.'],
    ['a colon', 'Sie sagte: Der Deich hält.'],
  ])('ends no sentence at %s', (_, text) => {
    expect(toSentences(text)).toEqual([text]);
  });

  test('ends no sentence at marks inside quotation marks', () => {
    const text = '„Nein. Nie! Warum?“, sagte sie.';
    expect(toSentences(text)).toEqual([text]);
  });

  test('ends a sentence behind the closing quotation mark', () => {
    expect(toSentences('Sie sagte: „Nein. Nie.“ Dann ging sie.')).toEqual([
      'Sie sagte: „Nein. Nie.“',
      'Dann ging sie.',
    ]);
  });

  test('ends the last sentence of a block with the block, stop or no stop', () => {
    expect(toSentences('Wasser sinkt\nDer Deich hält. Und jetzt')).toEqual([
      'Wasser sinkt',
      'Der Deich hält.',
      'Und jetzt',
    ]);
  });

  test('looks at its own block only', () => {
    const text = 'Eins. Zwei. Drei.';
    expect(findSentences(text, { start: 6, end: 11 }, [])).toEqual([{ start: 6, end: 11 }]);
  });

  test('takes no white space into a sentence', () => {
    expect(toSentences('  Der Deich hält.   Das Wasser sinkt.  ')).toEqual([
      'Der Deich hält.',
      'Das Wasser sinkt.',
    ]);
  });

  test('finds no sentence in white space', () => {
    expect(findSentences('   ', { start: 0, end: 3 }, [])).toEqual([]);
  });
});
