import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/text/core/blocks.ts';
import { findMarks } from '../../../src/text/core/marks.ts';

const find = (text: string): ReturnType<typeof findMarks> => findMarks(text, findBlocks(text));

/** What stands in marks, the marks included, each with its depth. */
const toRows = (text: string): [number, string][] =>
  find(text).marked.map(({ depth, start, end }) => [depth, text.slice(start, end)]);

/** Where opening marks stand that nothing closes. */
const toUnclosed = (text: string): number[] => find(text).unclosed.map(({ start }) => start);

describe('findMarks pairs', () => {
  test.each([
    '„Deich hält“',
    '»Deich hält«',
    '«Deich hält»',
    '“Deich hält”',
    '"Deich hält"',
    '‚Deich hält‘',
    '‘Deich hält’',
    '›Deich hält‹',
    '‹Deich hält›',
    "'Deich hält'",
    '„Deich hält"',
    '„Deich hält”',
    '“Deich hält"',
    '"Deich hält“',
    '”Deich hält”',
    '‚Deich hält’',
    "‚Deich hält'",
  ])('%s in a sentence', (quote) => {
    const text = `Da steht ${quote}, heute.`;
    expect(toRows(text)).toEqual([[0, quote]]);
    expect(toUnclosed(text)).toEqual([]);
  });

  test('two quotes of a sentence apart', () => {
    expect(toRows('„Ja“, sagte sie, „aber später.“')).toEqual([
      [0, '„Ja“'],
      [0, '„aber später.“'],
    ]);
  });

  test('two quotes in straight marks apart', () => {
    expect(toRows('"Ja", sagte sie, "aber später."')).toEqual([
      [0, '"Ja"'],
      [0, '"aber später."'],
    ]);
  });

  test.each([
    ['„Sie rief ‚Halt!‘ und ging“', '‚Halt!‘'],
    ['»Sie rief ›Halt!‹ und ging«', '›Halt!‹'],
    ['«Sie rief ‹Halt!› und ging»', '‹Halt!›'],
    ['“Sie rief ‘Halt!’ und ging”', '‘Halt!’'],
    ['"Sie rief \'Halt!\' und ging"', "'Halt!'"],
    ['„Sie rief »Halt!« und ging“', '»Halt!«'],
  ])('%s with the quote inside one deeper', (outer, inner) => {
    expect(toRows(`${outer}, sagte er.`)).toEqual([
      [0, outer],
      [1, inner],
    ]);
  });

  test('a quote that ends where the one inside ends', () => {
    expect(toRows('„Sie rief ‚Halt!‘“, sagte er.')).toEqual([
      [0, '„Sie rief ‚Halt!‘“'],
      [1, '‚Halt!‘'],
    ]);
  });

  test('gives the words without their marks', () => {
    expect(find('Ein „Wagnis“.').marked).toEqual([
      { start: 4, end: 12, inner: { start: 5, end: 11 }, depth: 0 },
    ]);
  });
});

describe('findMarks takes for no quotation mark', () => {
  test.each([
    ['a straight apostrophe between letters', "Wie geht's, wie steht's?"],
    ['a curly apostrophe between letters', 'Wie geht’s, wie steht’s?'],
    ['an apostrophe at the end of a name', 'Max’ Rad und Agnes’ Boot'],
    ['a straight apostrophe at the end of a name', "Max' Rad und Agnes' Boot"],
    ['the sign for inches', 'Ein Rad von 27" und eins von 28" stehen da.'],
    ['the sign for minutes', "Er lief 5' und 20 Sekunden, dann 6'."],
    ['the signs for degrees', 'Bei 54° 12\' 30" liegt das Wrack.'],
  ])('%s', (_, text) => {
    expect(find(text)).toEqual({ marked: [], unclosed: [] });
  });

  test.each([
    ["„Das war's“, sagte sie.", "„Das war's“"],
    ["'Das war's', sagte sie.", "'Das war's'"],
    ['„Max’ Rad ist weg“, sagte sie.', '„Max’ Rad ist weg“'],
    ['„Das Rad hat 27 Zoll, also 27"“, sagte sie.', '„Das Rad hat 27 Zoll, also 27"“'],
    ['„Sie war 27", sagte er.', '„Sie war 27"'],
    ["„Er lief 5' und 20 Sekunden“, sagte sie.", "„Er lief 5' und 20 Sekunden“"],
    ["Das ‚Boot' war's.", "‚Boot'"],
  ])('an apostrophe beside marks: %s', (text, quote) => {
    expect(toRows(text)).toEqual([[0, quote]]);
  });
});

describe('findMarks with a mark that nothing closes', () => {
  test.each([
    ['„Der Deich hält, sagte sie.', [0]],
    ['Sie sagte: »Der Deich hält.', [11]],
    ['Sie sagte: "Der Deich hält.', [11]],
    ['„Ja“, sagte sie, „aber später.', [17]],
  ])('lists it: %s', (text, expected) => {
    expect(toUnclosed(text)).toEqual(expected);
  });

  test('counts it for no depth', () => {
    expect(toRows('Sie sagte: „Ja, und „Nein“ danach.')).toEqual([[0, '„Nein“']]);
  });

  test('does not pair it with a mark of another block', () => {
    const text = '„Der Deich hält.\nDas Wasser sinkt“, sagte sie.';
    expect(toRows(text)).toEqual([]);
    expect(toUnclosed(text)).toEqual([0]);
  });

  test('lets a dead single mark inside not keep the outer quote open', () => {
    expect(toRows('„Sie rief ‚Halt und ging“, sagte er.')).toEqual([
      [0, '„Sie rief ‚Halt und ging“'],
    ]);
  });

  test('lists no single mark, which may be an apostrophe', () => {
    expect(toUnclosed("Sie sang 's Lied.")).toEqual([]);
  });
});

describe('findMarks over several paragraphs', () => {
  test('ends a quote with its paragraph when the next one opens it again', () => {
    const text = '„Der Deich hält.\n„Das Wasser sinkt.“';
    expect(toRows(text)).toEqual([
      [0, '„Der Deich hält.'],
      [0, '„Das Wasser sinkt.“'],
    ]);
    expect(toUnclosed(text)).toEqual([]);
  });

  test('gives the words of a quote that runs on to the end of their paragraph', () => {
    expect(find('„Ja.\n„Nein.“').marked[0]).toEqual({
      start: 0,
      end: 4,
      inner: { start: 1, end: 4 },
      depth: 0,
    });
  });

  test('opens the next paragraph with the same mark only', () => {
    expect(toUnclosed('„Der Deich hält.\n»Das Wasser sinkt.«')).toEqual([0]);
  });
});
