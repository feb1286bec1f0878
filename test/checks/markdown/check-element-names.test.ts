import { expect, test } from 'vitest';
import { checkMdx } from '../read-article-file.ts';

const tell = (body: string) =>
  checkMdx(`Text.\n\n${body}`)
    .filter(({ rule }) => rule !== 'unknown-reference')
    .map(({ rule, line, column, message }) => [rule, line, column, message]);

test.each([
  ['<statement id="q-aaaaaaaa" />', '<statement>'],
  ['<shareOfVoice />', '<shareOfVoice>'],
])('a component begins with a capital letter: %s', (body, name) => {
  expect(tell(body)).toEqual([
    [
      'broken-component',
      8,
      1,
      `${name} is no element of HTML; a component begins with a capital letter.`,
    ],
  ]);
});

test('elements of HTML that are called like one are these', () => {
  expect(tell('<aside>\n\nWort.\n\n</aside>\n\nEin <b>Wort</b>.')).toEqual([]);
});
