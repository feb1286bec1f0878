import { expect, test } from 'vitest';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import { createToSourcePlace } from '../../src/remark/source-place.ts';

/** Line and column in the source where these words of the flat text begin. */
function find(source: string, words: string): string {
  const flat = flatten(parseMarkdown(source, 'md'));
  const { line, column } = createToSourcePlace(flat, source)(flat.text.indexOf(words));
  return `${String(line)}:${String(column)}`;
}

test.each([
  ['Der Deich hält.', 'Deich', '1:5'],
  ['Der Deich.\n\nDer Wall.', 'Wall', '3:5'],
  ['---\ntitle: Wall\n---\n\nDer Wall.', 'Wall', '5:5'],
  ['Der **hohe** Deich', 'hohe', '1:7'],
  ['Der **hohe** Deich', 'Deich', '1:14'],
  ['ein Ei, ein Eis', 'Eis', '1:13'],
  ['\\*Wall\\* Bau', 'Bau', '1:10'],
  ['&bdquo;Ja', 'Ja', '1:8'],
  ['a &ndash; z', 'z', '1:11'],
  ['Der Deich\\\nam Meer', 'Meer', '2:4'],
  ['> Der Deich\n> am Meer', 'Meer', '2:6'],
  ['- Eins\n  - Zwei hier', 'hier', '2:10'],
  ['Eins\r\nzwei drei', 'drei', '2:6'],
  ['Das `D1` hier', 'D1', '1:6'],
  ['Der [Deich](/deich "Deich") hält', 'hält', '1:29'],
  [':actor[die Wirtin]{id=wirtin} war da', 'Wirtin', '1:12'],
  [':actor[die Wirtin]{id=wirtin} war da', 'war', '1:31'],
  ['😀 O\u0308l', 'O\u0308l', '1:4'],
  ['## Flut am Deich', 'Deich', '1:12'],
])('createToSourcePlace finds in %j “%s” at %s', (source, words, place) => {
  expect(find(source, words)).toBe(place);
});

test('createToSourcePlace gives the beginning of the words where an entity stands for the character', () => {
  expect(find('Er sagte &bdquo;Ja&ldquo;', '„')).toBe('1:1');
});

test('createToSourcePlace finds every character of a plain text', () => {
  const source = 'Der Deich, der Wall:\nbeides hält.\nDer Rest auch.';
  const flat = flatten(parseMarkdown(source, 'md'));
  const toPlace = createToSourcePlace(flat, source);
  const offsets = Array.from(source, (_, offset) => {
    const { line, column } = toPlace(offset);
    const before = source.split('\n').slice(0, line - 1);
    return before.reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
  });
  expect(offsets).toEqual(Array.from(source, (_, offset) => offset));
});

test.each([-1, 1, 2, 4, 99])(
  'createToSourcePlace gives the first line for %i, where no character is',
  (offset) => {
    const flat = flatten(parseMarkdown('a\n\nb', 'md'));
    expect(createToSourcePlace(flat, 'a\n\nb')(offset)).toEqual({ line: 1, column: 1 });
  },
);
