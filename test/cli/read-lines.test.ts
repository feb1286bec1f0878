import { expect, test } from 'vitest';
import { readLines } from '../../src/cli/read-lines.ts';

/** Reads chunks as lines and shows each as its number, its size and its text. */
async function read(chunks: readonly string[], longest?: number): Promise<unknown[]> {
  async function* toBytes(): AsyncGenerator<Buffer> {
    for (const chunk of chunks) yield Buffer.from(chunk, 'latin1');
  }
  const lines: unknown[] = [];
  for await (const { number, size, bytes } of readLines(toBytes(), longest))
    lines.push([number, size, bytes?.toString('latin1')]);
  return lines;
}

test.each([
  [
    'a last line without its end',
    ['a\nbc'],
    [
      [1, 2, 'a'],
      [2, 2, 'bc'],
    ],
  ],
  ['a last line with its end', ['a\n'], [[1, 2, 'a']]],
  [
    'empty lines',
    ['\n\na'],
    [
      [1, 1, ''],
      [2, 1, ''],
      [3, 1, 'a'],
    ],
  ],
  [
    'lines that chunks divide',
    ['a', 'b\nc', '\n'],
    [
      [1, 3, 'ab'],
      [2, 2, 'c'],
    ],
  ],
  ['nothing', [], []],
])('reads %s', async (_, chunks, expected) => {
  expect(await read(chunks)).toEqual(expected);
});

test('does not break a line at the separator U+2028', async () => {
  expect(await read(['a\xE2\x80\xA8b'])).toEqual([[1, 5, 'a\xE2\x80\xA8b']]);
});

test('gives no bytes of a line that is too long, and reads on', async () => {
  expect(await read(['aaaa\nbb', 'bb\nccc'], 3)).toEqual([
    [1, 5, undefined],
    [2, 5, undefined],
    [3, 3, 'ccc'],
  ]);
});
