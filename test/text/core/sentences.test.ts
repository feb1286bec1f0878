import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/text/core/blocks.ts';
import { findMarks } from '../../../src/text/core/marks.ts';
import { findSentences } from '../../../src/text/core/sentences.ts';
import { STOPS } from '../../../src/text/lang/de/abbreviations.ts';

/** The sentences of a text whose blocks are its lines. */
function toSentences(text: string): string[] {
  const blocks = findBlocks(text);
  const { marked } = findMarks(text, blocks);
  return blocks.flatMap((block) =>
    findSentences(text, block, marked, STOPS).map(({ start, end }) => text.slice(start, end)),
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
    ['a stop before marks in marks', ['Der Deich hält.', '„‚So lange‘ heißt was?“, rief er.']],
    ['a stop before other marks', ['Der Deich hält.', '»›So lange‹ heißt was?«, rief er.']],
    ['a stop before dots in marks', ['Der Deich hält.', '„… und zwar lange“, sagte sie.']],
    ['a stop before a hash in marks', ['Der Deich hält.', '„#deich läuft“, sagte sie.']],
    ['a stop before a minus in marks', ['Es fror.', '„-20 Grad sind viel“, sagte sie.']],
    ['a stop before a dash in marks', ['Es fror.', '„– 20 Grad sind viel“, sagte sie.']],
    ['a stop before money in marks', ['Es kostet.', '„€ 20 sind viel“, sagte sie.']],
    ['a stop before a paragraph in marks', ['Es gilt.', '„§ 5 sagt alles“, sagte sie.']],
    ['a stop before a star in marks', ['Es gilt.', '„*Alle* kommen“, sagte sie.']],
    ['a stop before brackets in marks', ['Es gilt.', '„(Fast) alle kommen“, sagte sie.']],
    ['a stop before square brackets in marks', ['Es gilt.', '„[Sie] kommen“, sagte sie.']],
    ['a stop before a digit in marks', ['Es gilt.', '„20 Boote kommen“, sagte sie.']],
    ['a stop before a small letter in marks', ['Es gilt!', '„und zwar bald“, sagte sie.']],
    ['the sign of a ticker', ['+++', '9.12 Uhr: Schnee', '+++', 'Der Deich hält.']],
    ['a stop before a hash', ['Der Deich hält.', '#Deich läuft.']],
    ['a stop before a dash', ['Der Deich hält.', '– Danach war Ruhe.']],
    ['a stop before a paragraph', ['Der Deich hält.', '§ 5 regelt das.']],
    ['a stop in single marks', ["Er sagte: 'Nein.'", 'Dann ging er.']],
    ['a stop in pointed marks', ['Er sagte: ›Nein.‹', 'Dann ging er.']],
    ['a stop in two marks', ['Er sagte: „Ich rief ‚Nein!‘“', 'Dann ging er.']],
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
    ['an abbreviation before marks', 'Es waren ca. „zehn Säcke“.'],
    ['an ordinal before marks', 'Sie spielt in der 3. „Liga der Frauen“.'],
    ['the number of a king before marks', 'König Otto II. „ist und bleibt“ müde.'],
    ['dots before small words in marks', 'Sie sagte … „nein“.'],
    ['a stop before a small letter in brackets', 'Das gilt etwa. (so die Wirtin)'],
    ['a dash before a small letter', 'Er ging bald. – so schien es.'],
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
    expect(findSentences(text, { start: 6, end: 11 }, [], STOPS)).toEqual([{ start: 6, end: 11 }]);
  });

  test('takes no white space into a sentence', () => {
    expect(toSentences('  Der Deich hält.   Das Wasser sinkt.  ')).toEqual([
      'Der Deich hält.',
      'Das Wasser sinkt.',
    ]);
  });

  test('finds no sentence in white space', () => {
    expect(findSentences('   ', { start: 0, end: 3 }, [], STOPS)).toEqual([]);
  });
});
