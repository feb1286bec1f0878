import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { toNotations } from './sentences/notation.ts';
import type { Example } from './sentences/read-sentences.ts';
import { parseSentences, readSentences } from './sentences/read-sentences.ts';

const FOLDER = join(import.meta.dirname, 'sentences');
const NOBODY_KNOWN = createRegistry({ actors: [], places: [], terms: [] });

/** Known gaps: what is written there is right, and the annotator does not find it yet. */
const OPEN = 'open.txt';

const FILES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .toSorted()
  .map((file) => ({ file, examples: readSentences(join(FOLDER, file)) }));
const EXAMPLES = FILES.flatMap(({ examples }) => examples);

const find = ({ text }: Example): string[] =>
  toNotations(text, annotate(text, NOBODY_KNOWN).quotes);
const expected = ({ text, quotes }: Example): string[] => toNotations(text, quotes);

/** The beginning of a text, for the title of its test. */
const toTitle = ({ place, text }: Example): string =>
  `${place} ${text.length > 70 ? `${text.slice(0, 70)} …` : text}`.replaceAll('\n', ' ');

const toCases = (examples: readonly Example[]): [title: string, example: Example][] =>
  examples.map((example) => [toTitle(example), example]);

for (const { file, examples } of FILES.filter((each) => each.file !== OPEN))
  describe(`annotate finds the quotes of ${file}`, () => {
    test.each(toCases(examples))('%s', (_title, example) => {
      expect(find(example)).toEqual(expected(example));
    });
  });

// A gap that is closed turns red here: its lines move to the file of their topic.
for (const { examples } of FILES.filter(({ file, examples }) => file === OPEN && examples.length))
  describe(`annotate does not reach ${OPEN} yet`, () => {
    test.each(toCases(examples))('%s', (_title, example) => {
      expect(find(example)).not.toEqual(expected(example));
    });
  });

describe('the sentences', () => {
  test('are at least 400, each written once', () => {
    const texts = EXAMPLES.map(({ text }) => text);
    expect(texts.filter((text, index) => texts.indexOf(text) < index)).toEqual([]);
    expect(texts.length).toBeGreaterThanOrEqual(400);
  });

  test('are written as they are rendered', () => {
    for (const { place, lines, text, quotes } of EXAMPLES) {
      const written = quotes.length > 0 ? lines : [];
      expect(toNotations(text, quotes), place).toEqual(written);
    }
  });
});

describe('parseSentences', () => {
  test('reads a line for each quote of a text', () => {
    const content = [
      '# Comments and empty lines stand between.',
      'indirect: /<Ada Berg> {sagte},/ [es sei „genug“].',
      'direct: /<Ada Berg> {sagte},/ es sei [„genug“].',
      '',
      'none: Jonas Wendt schwieg.\\nEs regnete.',
    ].join('\n');
    expect(
      parseSentences('some.txt', content).map(({ place, text, quotes }) => [
        place,
        text,
        quotes.length,
      ]),
    ).toEqual([
      ['some.txt:2', 'Ada Berg sagte, es sei „genug“.', 2],
      ['some.txt:5', 'Jonas Wendt schwieg.\nEs regnete.', 0],
    ]);
  });

  test.each([
    ['indirect: <Ada Berg {sagte}, [es sei genug].', 'the mark of the speaker is not closed'],
    ['indirect: <Ada> Berg> {sagte}, [es sei genug].', 'a > too many behind “Ada Berg”'],
    ['indirect: <Ada Berg> {sagte}, es sei genug.', 'no quote in square brackets'],
    ['none: <Ada Berg> schwieg.', 'marks in a line of none'],
    ['told: [<Ada Berg> schwieg.]', 'no type of quote: “told: [<Ada Berg> schwieg.]”'],
  ])('refuses %s', (line, message) => {
    expect(() => parseSentences('some.txt', `\n${line}`)).toThrow(`some.txt:2: ${message}`);
  });

  test('refuses two texts in one group', () => {
    const content = 'direct: [„Nein“], sagte sie.\ndirect: [„Nein“], sagte er.';
    expect(() => parseSentences('some.txt', content)).toThrow(
      'some.txt:2: the text differs from the one at some.txt:1',
    );
  });
});
