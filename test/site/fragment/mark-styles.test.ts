import { expect, test } from 'vitest';
import { toStyles } from '../../../src/site/fragment/mark-styles.ts';

/** All of a text in each style. */
const toAll = (text: string): string[] =>
  toStyles(text, { start: { start: 0, end: text.length } }).map(({ start }) => start);

test.each([
  ['Er rief „Nein“.', ['Er rief „Nein“.', 'Er rief »Nein«.', 'Er rief "Nein".', 'Er rief «Nein».']],
  ['Er rief "Nein".', ['Er rief „Nein“.', 'Er rief »Nein«.', 'Er rief "Nein".', 'Er rief «Nein».']],
  ['“Nein”', ['„Nein“', '»Nein«', '"Nein"', '«Nein»']],
  ['„‚Ja‘“', ['„‚Ja‘“', '»›Ja‹«', '"\'Ja\'"', '«‹Ja›»']],
  ['„Ja!“ („Ja“)', ['„Ja!“ („Ja“)', '»Ja!« (»Ja«)', '"Ja!" ("Ja")', '«Ja!» («Ja»)']],
])('writes %s in four styles', (text, styles) => {
  expect(toAll(text)).toEqual(styles);
});

test.each(['Er rief Nein.', 'So geht’s nicht', "Hans' Boot"])(
  'writes what has no quotation marks once: %s',
  (text) => {
    expect(toAll(text)).toEqual([text]);
  },
);
